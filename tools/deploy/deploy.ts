import { PREFIXES, type EnvironmentType } from '../../src/core/installation/installation';

/** Why nothing was deployed; a sentence for whoever asked for it. */
export class NotDeployed extends Error {
  override readonly name = 'NotDeployed';
}

/** Runs a command with variables beside the shell's own, and answers its exit code; `undefined` where there is no such command. */
export type Run = (
  command: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
) => number | undefined;

/** Forge's own names of its environments. */
const ENVIRONMENTS: Readonly<Record<string, EnvironmentType>> = {
  development: 'DEVELOPMENT',
  staging: 'STAGING',
  production: 'PRODUCTION',
};

/** The id in the repository, which belongs to nobody. */
const PLACEHOLDER_ID = '5e1b7a52-9c40-4f5e-8a37-2d6f1c90b3e4';

/** What Forge's command line runs on. */
const NODE_MAJORS = [22, 24];

/**
 * Builds the app and hands it to `forge deploy` with the manifest's variables for the environment, which is the first
 * argument; the others are `forge deploy`'s own. Throws NotDeployed.
 */
export function deploy(
  [environment = '', ...options]: readonly string[],
  { manifest, nodeVersion, run }: { readonly manifest: string; readonly nodeVersion: string; readonly run: Run },
): void {
  const type = Object.hasOwn(ENVIRONMENTS, environment) ? ENVIRONMENTS[environment] : undefined;
  if (type === undefined) {
    const asked = environment === '' ? 'Name the environment' : `There is no environment “${environment}”. Name one`;
    throw new NotDeployed(`${asked}: npm run deploy -- ${Object.keys(ENVIRONMENTS).join('|')}`);
  }
  if (manifest.includes(PLACEHOLDER_ID)) {
    throw new NotDeployed(
      'The app isn’t registered: run “forge register”. No id of the repository may be left in manifest.yml.',
    );
  }
  const major = Number.parseInt(nodeVersion, 10);
  if (!NODE_MAJORS.includes(major)) {
    throw new NotDeployed(`Forge’s command line needs Node.js ${NODE_MAJORS.join(' or ')}; this is ${nodeVersion}.`);
  }
  const variables = { STAKES_PREFIX: PREFIXES[type] };
  if (run('node', ['tools/build.mjs'], variables) !== 0) throw new NotDeployed('The app could not be built.');
  const status = run('forge', ['deploy', '--environment', environment, ...options], variables);
  if (status === undefined) {
    throw new NotDeployed('Forge’s command line isn’t there: npm install -g @forge/cli, then forge login.');
  }
  if (status !== 0) throw new NotDeployed('Forge did not deploy the app; what it says stands above.');
}
