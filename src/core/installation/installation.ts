/**
 * Which installation of Stakes this is. A site may have several: one of each environment, as whoever works on Stakes has,
 * and apps that others made of it.
 */
export type Installation = {
  /** Of one app and one environment, unlike any other's; stands in the type of the app's field and modules. */
  readonly environmentId: string;
  /** As Forge says it: `PRODUCTION`, `STAGING`, or `DEVELOPMENT`, which whoever develops may have several of. */
  readonly environmentType: string;
};

/**
 * What the keys of properties and the search aliases of an environment begin with, so that two on one site don't read each
 * other's. manifest.yml gets it as STAKES_PREFIX when it is deployed. Production's stands for all of them in the code.
 */
export const PREFIXES = { PRODUCTION: 'stakes', STAGING: 'stakesStaging', DEVELOPMENT: 'stakesDevelopment' } as const;

export type EnvironmentType = keyof typeof PREFIXES;

/** The prefix of an installation. An environment of a kind that Forge doesn't have yet is one to try things in. */
export function prefixOf({ environmentType }: Pick<Installation, 'environmentType'>): string {
  return isEnvironmentType(environmentType) ? PREFIXES[environmentType] : PREFIXES.DEVELOPMENT;
}

function isEnvironmentType(text: string): text is EnvironmentType {
  return Object.hasOwn(PREFIXES, text);
}

const PLAIN = PREFIXES.PRODUCTION;

/** A key of a property, `stakes` or `stakes.policy`, as the installation has it on its site. Other keys stay. */
export function keyOnSite(key: string, prefix: string): string {
  return key === PLAIN || key.startsWith(`${PLAIN}.`) ? prefix + key.slice(PLAIN.length) : key;
}

/**
 * A query with the aliases of the installation: outside of quotes, `stakesTechnical` becomes `stakesDevelopmentTechnical`.
 * Where a person wrote the query, that is what they meant on a site with one installation, and on others they can say which.
 */
export function queryOnSite(jql: string, prefix: string): string {
  if (prefix === PLAIN) return jql;
  return jql.replace(QUOTED_OR_ALIAS, (found, alias?: string) => (alias === undefined ? found : prefix + alias));
}

const QUOTED_OR_ALIAS =
  /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\bstakes(Technical|Framing|RefinedAt|StaleOn|Deadline|AnswersDue|Origin|Outcome|AsOf)\b/gu;
