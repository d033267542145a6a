import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppModules } from '../../sandbox/app-modules';
import { siteFromExport } from '../../sandbox/demo/export/site-from-export';
import { demoSite } from '../../sandbox/demo/demo-site';
import type { LoadedSite } from '../../sandbox/loaded-site';
import { BACKLOG } from '../fixtures/backlog';
import { CHINESE_ISSUES } from '../fixtures/chinese-issues';

/** Every site whose issues the tests have: the demo, and exports of a site in English and of one in Chinese. */
export const FIXTURES: readonly {
  readonly name: string;
  readonly load: (app: AppModules) => Promise<LoadedSite>;
}[] = [
  { name: 'the demo', load: async (app) => demoSite({ app }) },
  { name: 'an export', load: (app) => whole(BACKLOG, app) },
  { name: 'an export in Chinese', load: chineseSite },
];

/** With everything that ever happened: no issue is too young to be looked at. */
const whole = (file: string, app: AppModules) => siteFromExport(file, { app, at: new Date('2026-10-01T09:00:00Z') });

async function chineseSite(app: AppModules): Promise<LoadedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'stakes-answers-'));
  const file = join(folder, 'answers.jsonl');
  writeFileSync(file, CHINESE_ISSUES.map((issue) => JSON.stringify(issue)).join('\n'));
  try {
    return await whole(file, app);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
