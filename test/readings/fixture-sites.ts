import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AppModules } from '../../sandbox/app-modules';
import { siteFromExport } from '../../sandbox/demo/export/site-from-export';
import { demoSite } from '../../sandbox/demo/demo-site';
import type { LoadedSite } from '../../sandbox/loaded-site';

const data = join(process.env['STAKES_SHARED'] ?? resolve(__dirname, '../../../../shared'), 'data');
const exportOf = (name: string) => join(data, 'jira-export', `${name}.jsonl.gz`);
const CLOUD_ANSWERS = [
  'jira-devlake/raw_tables/_raw_jira_api_issues.csv',
  'jira-jirametrics/testdata',
  'jira-jirametrics/complete_sample/sample_issues',
].map((path) => join(data, path));

/** Every site whose issues the tests have: the demo, two exports of real backlogs, real answers of Jira Cloud. */
export const FIXTURES: readonly {
  readonly name: string;
  readonly present: boolean;
  readonly load: (app: AppModules) => Promise<LoadedSite>;
}[] = [
  { name: 'the demo', present: true, load: async (app) => demoSite({ app }) },
  { name: 'duracloud', present: existsSync(exportOf('duracloud')), load: (app) => whole(exportOf('duracloud'), app) },
  { name: 'tidev', present: existsSync(exportOf('tidev')), load: (app) => whole(exportOf('tidev'), app) },
  { name: 'answers of Jira Cloud', present: CLOUD_ANSWERS.every(existsSync), load: cloudAnswers },
];

const absent = FIXTURES.filter(({ present }) => !present).map(({ name }) => name);
if (absent.length > 0) {
  console.warn(`Skipped: ${absent.join(', ')}, not in ${data}; STAKES_SHARED names the folder that holds data/.`);
}

/** With everything that ever happened: no issue is too young to be looked at. */
const whole = (file: string, app: AppModules) => siteFromExport(file, { app, at: new Date('2026-10-01T09:00:00Z') });

async function cloudAnswers(app: AppModules): Promise<LoadedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'stakes-answers-'));
  const file = join(folder, 'answers.jsonl');
  writeFileSync(file, CLOUD_ANSWERS.flatMap(issuesIn).join('\n'));
  try {
    return await whole(file, app);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The issues in a CSV file with an answer a row, quoted with quotes doubled, or in a folder with an answer a file. */
function issuesIn(path: string): readonly string[] {
  if (!path.endsWith('.csv')) {
    const names = readdirSync(path).filter((name) => /^SP-\d+\.json$/.test(name));
    return names.map((name) => JSON.stringify(JSON.parse(readFileSync(join(path, name), 'utf8'))));
  }
  const columns = [...readFileSync(path, 'utf8').matchAll(/"((?:[^"]|"")*)"/g)].map(([, column = '']) => column);
  return columns.map((column) => column.replaceAll('""', '"')).filter((column) => column.includes('"changelog":'));
}
