import { parseArgs } from 'node:util';
import { BadInput } from '../audit/bad-input';
import { printWhat } from '../audit/print-what';
import { coverageOf } from './coverage';
import { coverageTable } from './coverage-table';
import { readLives } from './read-lives';

const USAGE = `npm run --silent coverage -- FILE… [--format table|json]

How well the lines that Stakes draws would have held on the past of these projects: on every fourth Monday of which
enough is known, how many of the items open then are done 4, 8, 13 and 26 weeks later, against what would have been said.
FILE is a Jira export as the audit reads it, with whole changelogs or with the dates on which items were resolved.
`;

const OPTIONS = {
  format: { type: 'string', default: 'table' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

async function run(argv: readonly string[]): Promise<string> {
  const { values, positionals } = parse(argv);
  if (values.help) return USAGE;
  if (positionals.length === 0) throw new BadInput('Name the exports to look at: npm run coverage -- FILE….');
  if (values.format !== 'table' && values.format !== 'json') {
    throw new BadInput(`--format is table or json; “${values.format.slice(0, 100)}” is not.`);
  }
  const report = coverageOf(await readLives(positionals));
  return values.format === 'json' ? `${JSON.stringify(report, undefined, 2)}\n` : coverageTable(report);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [sentence = ''] = error.message.split(/\. |\n/);
    throw new BadInput(`${sentence.replace(/\.$/, '')}. Run it with --help to see what it takes.`);
  }
}

printWhat(run);
