// npm run mutate -- [--seed N] [--count N] [--seconds N] [PATH…]: makes single small changes in a copy of the repository,
// chosen by the seed, and tells which of them no test sees.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { randomFrom } from '../../sandbox/demo/random';
import { placesIn } from './places';
import { stop, testsOf, tryPlace, type Fate } from './trial';

const ROOT = join(__dirname, '..', '..');
const USAGE = `npm run mutate -- [--seed N] [--count N] [--seconds N] [PATH…]

  --seed N      which changes are drawn (default: 1)
  --count N     how many (default: 60)
  --seconds N   how long the tests of one change may take (default: 120)
  PATH          where to change something (default: src/core src/functions src/jira static)
`;
const { values, positionals } = given();
const areas = positionals.length > 0 ? positionals : ['src/core', 'src/functions', 'src/jira', 'static'];

/** The command line. What can't be read ends it with a sentence. */
function given() {
  const whole = { type: 'string' } as const;
  const options = {
    seed: { ...whole, default: '1' },
    count: { ...whole, default: '60' },
    seconds: { ...whole, default: '120' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  try {
    const read = parseArgs({ allowPositionals: true, options });
    const wrong = (['seed', 'count', 'seconds'] as const).find((name) => !/^\d{1,6}$/u.test(read.values[name]));
    if (wrong) throw new TypeError(`--${wrong} takes a whole number, such as 7`);
    if (!read.values.help) return read;
    process.stdout.write(USAGE);
    process.exit(0);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message.split(/\. |\n/u)[0]}. Run it with --help to see what it takes.\n`);
    process.exit(2);
  }
}

/** A copy of what git knows, as it stands now. */
function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stakes-mutate-'));
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const file of files) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  symlinkSync(join(ROOT, 'build'), join(folder, 'build'));
  return folder;
}

/** A place of each file drawn, so that long files don't hide the others. */
function chosen(folder: string) {
  const files = execFileSync('git', ['ls-files', ...areas], { cwd: ROOT, encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.tsx?$/u.test(file) && !/(?:texts|\.d)\.ts$/u.test(file));
  const random = randomFrom(Number(values.seed));
  const of = files.map((file) => placesIn(file, readFileSync(join(folder, file), 'utf8')));
  return random
    .some(
      of.filter((places) => places.length > 0),
      Number(values.count),
    )
    .flatMap((places) => random.some(places, 1));
}

const told = (fate: Fate): string =>
  fate.is === 'killed'
    ? `killed by “${fate.by}”`
    : fate.is === 'survived'
      ? `SURVIVED ${fate.tests} test files`
      : fate.is;

async function main(): Promise<void> {
  const folder = copied();
  const leave = () => rmSync(folder, { recursive: true, force: true });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stop();
      leave();
      process.exit(130);
    });
  }
  try {
    const fates: Fate[] = [];
    for (const place of chosen(folder)) {
      const fate = await tryPlace(folder, place, await testsOf(folder, place.file), Number(values.seconds) * 1_000);
      fates.push(fate);
      console.log(`| ${place.file}:${place.line} | ${place.change} | ${told(fate)} |`);
    }
    const count = (is: Fate['is']) => fates.filter((fate) => fate.is === is).length;
    console.log(`\n${count('killed')} killed, ${count('survived')} survived, ${count('out of time')} out of time.`);
  } finally {
    leave();
  }
}

void main();
