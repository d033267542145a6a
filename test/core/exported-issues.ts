import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

type ExportName = 'duracloud' | 'tidev';
type ExportedIssue = { readonly key: string; readonly summary: string; readonly description: string };

const shared = process.env['STAKES_SHARED'] ?? '../shared';

/** A test that needs a real Jira export; skipped, with the reason in its title, where the file is absent. */
export function testWithExport(name: ExportName): (title: string, run: () => void) => void {
  const file = fileOf(name);
  return (title, run) =>
    existsSync(file) ? test(title, run) : test.skip(`${title} (no ${name}.jsonl.gz: set STAKES_SHARED)`, run);
}

/** Key, summary and description of every issue of an export, empty where there is none. */
export function exportedIssues(name: ExportName): readonly ExportedIssue[] {
  return gunzipSync(readFileSync(fileOf(name)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): ExportedIssue => {
      const { key, fields }: { key: string; fields: { summary?: string | null; description?: string | null } } =
        JSON.parse(line);
      return { key, summary: fields.summary ?? '', description: fields.description ?? '' };
    });
}

function fileOf(name: ExportName): string {
  return resolve(__dirname, '../..', shared, 'data/jira-export', `${name}.jsonl.gz`);
}
