import { asItStood } from '../../../src/core/issue/as-it-stood';
import type { IssueFacts } from '../../../src/core/issue/issue';
import type { ExportedIssue } from '../export/exported-issue';
import { readEntry } from '../export/read-changelog';

/**
 * An issue as it stood at a moment: today's facts with every later change taken back. Its key stays today's, by which
 * people find it.
 */
export function replay({ facts, entries }: ExportedIssue, atMs: number): IssueFacts {
  const later = entries.filter((entry) => entry.atMs > atMs);
  return later.length === 0 ? facts : asItStood(facts, later.map(readEntry));
}
