import { basename } from 'node:path';
import type { ExportedIssue } from './exported-issue';
import { linesOfFile } from './lines-of-file';
import { readExportedIssue } from './read-exported-issue';

/** What an export holds, and a sentence for every line that had to be left out. */
export type Export = { readonly issues: readonly ExportedIssue[]; readonly skipped: readonly string[] };

/** Reads JSON lines, plain or gzip. A broken line, or a key told twice, is skipped; nothing but broken lines is an error. */
export async function readExport(file: string): Promise<Export> {
  const issues = new Map<string, ExportedIssue>();
  const skipped: string[] = [];
  for await (const { number, text } of linesOfFile(file)) {
    if (text.trim() === '') continue;
    const read = readExportedIssue(text);
    if ('problem' in read) skipped.push(`Line ${number} was left out: ${read.problem}.`);
    else if (issues.has(read.issue.key)) skipped.push(`Line ${number} was left out: ${read.issue.key} came before.`);
    else issues.set(read.issue.key, read.issue);
  }
  if (issues.size === 0) throw new Error(noIssueIn(file, skipped));
  return { issues: [...issues.values()], skipped };
}

function noIssueIn(file: string, [first]: readonly string[]): string {
  const name = basename(file);
  if (first === undefined) return `${name} is empty. Give a Jira export: JSON lines, one issue a line.`;
  return `${name} holds no issue. ${first} Give a Jira export: JSON lines, one issue a line.`;
}
