import { secondUtc } from '../../../../src/core/stakes/stakes-property';
import { gatherBacklog } from '../../../../tools/audit/backlog/gather-backlog';
import { lastSignal } from '../../../../tools/audit/judgement/last-signal';
import type { ExportedLife } from './exported-life';

/** When an issue was last refined, how, and by whom, in the form of the `stakes` property. */
export type Refined = { readonly refinedAt: string; readonly signal: string; readonly by: string | undefined };

const rules = { ignoredAccountIds: new Set<string>() };

/** What the audit of the same export says of every issue that wasn't done at a moment, by key. */
export async function audited({ members }: ExportedLife, atMs: number): Promise<ReadonlyMap<string, Refined>> {
  const backlog = await gatherBacklog(pages(members), { atMs, rules });
  if (backlog.skipped.length > 0) throw new Error('The audit left issues out.');
  const bulkEdits = backlog.changes.bulkEdits();
  return new Map(
    backlog.candidates.map((candidate) => {
      const { atMs: lastMs, signal, by } = lastSignal(candidate, backlog.changes, bulkEdits);
      return [candidate.key, { refinedAt: secondUtc(lastMs), signal, by }];
    }),
  );
}

async function* pages(members: ExportedLife['members']) {
  yield members.map(({ value }, index) => ({ line: index + 1, value }));
}
