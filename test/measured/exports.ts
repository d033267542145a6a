import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

type ExportName = 'duracloud' | 'tidev';
type ExportedIssue = { readonly key: string; readonly summary: string; readonly description: string };

/** Where an export of a public project is, in the folder that STAKES_EXPORTS names; docs/audit.md says what they are. */
export const exportOf = (name: ExportName): string => join(process.env['STAKES_EXPORTS'] ?? '', `${name}.jsonl.gz`);

/** Key, summary and description of every issue of an export, empty where there is none. */
export function exportedIssues(name: ExportName): readonly ExportedIssue[] {
  return gunzipSync(readFileSync(exportOf(name)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): ExportedIssue => {
      const { key, fields }: { key: string; fields: { summary?: string | null; description?: string | null } } =
        JSON.parse(line);
      return { key, summary: fields.summary ?? '', description: fields.description ?? '' };
    });
}
