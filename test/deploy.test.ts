import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { deploy, NotDeployed, type Run } from '../tools/deploy/deploy';

const ROOT = join(__dirname, '..');
const text = readFileSync(join(ROOT, 'manifest.yml'), 'utf8');
const REGISTERED = text.replaceAll('5e1b7a52-9c40-4f5e-8a37-2d6f1c90b3e4', '0d4f6b1e-2a73-4c58-9e60-7b1c5d2f8a94');

/** What a deploy ran: a command, and the variables it was given. */
function deploying(
  argv: readonly string[],
  given: { manifest?: string; nodeVersion?: string; exits?: (number | undefined)[] } = {},
) {
  const { manifest = REGISTERED, nodeVersion = '24.3.0', exits = [0, 0] } = given;
  const ran: { line: string; variables: object }[] = [];
  const run: Run = (command, args, variables) => {
    ran.push({ line: [command, ...args].join(' '), variables });
    return exits[ran.length - 1];
  };
  const outcome = ((): string | undefined => {
    try {
      deploy(argv, { manifest, nodeVersion, run });
      return undefined;
    } catch (error) {
      if (!(error instanceof NotDeployed)) throw error;
      return error.message;
    }
  })();
  return { ran, outcome };
}

test.each([
  ['development', 'stakesDevelopment'],
  ['staging', 'stakesStaging'],
  ['production', 'stakes'],
])('%s is built, then deployed with its own prefix', (environment, prefix) => {
  const variables = { STAKES_PREFIX: prefix };
  expect(deploying([environment, '--no-verify'])).toEqual({
    outcome: undefined,
    ran: [
      { line: 'node tools/build.mjs', variables },
      { line: `forge deploy --environment ${environment} --no-verify`, variables },
    ],
  });
});

test('every variable that the manifest asks for is set', () => {
  const asked = (parse(text) as { environment: { variables: (string | { key: string })[] } }).environment.variables;
  const names = asked.map((one) => (typeof one === 'string' ? one : one.key));
  expect(Object.keys(deploying(['staging']).ran[1]?.variables ?? {})).toEqual(expect.arrayContaining(names));
});

test.each([
  ['no environment', [], {}, /^Name the environment: npm run deploy -- development\|staging\|production$/],
  ['an unknown one', ['prod'], {}, /^There is no environment “prod”/],
  ['a name of JavaScript', ['constructor'], {}, /^There is no environment “constructor”/],
  ['the id of the repository', ['staging'], { manifest: text }, /isn’t registered/],
  ['an old Node.js', ['staging'], { nodeVersion: '20.20.2' }, /needs Node.js 22 or 24; this is 20.20.2/],
] as const)('with %s, nothing is run', (_, argv, given, sentence) => {
  const { ran, outcome } = deploying(argv, given);
  expect(outcome).toMatch(sentence);
  expect(ran).toEqual([]);
});

test('what could not be built isn’t deployed', () => {
  const { ran, outcome } = deploying(['staging'], { exits: [1] });
  expect(outcome).toBe('The app could not be built.');
  expect(ran).toHaveLength(1);
});

test('says so where Forge’s command line is missing, or fails', () => {
  expect(deploying(['staging'], { exits: [0, undefined] }).outcome).toMatch(/npm install -g @forge\/cli/);
  expect(deploying(['staging'], { exits: [0, 1] }).outcome).toMatch(/Forge did not deploy/);
});

test('the command says it in one line', () => {
  const { status, stderr } = spawnSync('npx', ['tsx', 'tools/deploy/main.ts'], { cwd: ROOT, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^Name the environment: .*\n$/) });
});
