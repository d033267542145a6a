import { DEFAULT_POLICY } from '../../src/core/policy/default-policy';
import { audit } from '../../tools/audit/audit';
import { BACKLOG, backlogLines } from '../fixtures/backlog';
import { readPlainly, type ExportedIssue } from './plain-definition';

const everyIssue = backlogLines().map((line): ExportedIssue => JSON.parse(line));
const THRESHOLD = 90;
const scope = { all: true, suggested: false };
const auditAt = (atMs: number, staleAfterDays = THRESHOLD) =>
  audit(BACKLOG, { atMs, policy: { ...DEFAULT_POLICY, staleAfterDays }, scope });

describe.each(['2024-06-01', '2025-06-01', '2026-03-01', '2026-10-01'])(
  'on a backlog as it stood on %s, the audit and the plain definition agree',
  (day) => {
    const atMs = Date.parse(`${day}T00:00:00Z`);
    const plain = readPlainly(everyIssue, atMs, THRESHOLD);

    it('on every open issue: when it was last refined, by which signal and by whom', async () => {
      // The least limit there is lists every open issue that wasn't refined on the very day.
      const { stale, open } = await auditAt(atMs, 1);
      const expected = [...plain.open]
        .filter(([, { days }]) => days >= 1)
        .map(([key, verdict]) => ({ key, ...verdict }));
      expect(open).toBe(plain.open.size);
      expect(stale.toSorted(byKey)).toEqual(expected.sort(byKey));
    });

    it('on which issues are stale, and on which "updated" alone would show', async () => {
      const { stale, staleByUpdatedOnly } = await auditAt(atMs);
      expect(stale.map(({ key }) => key).sort()).toEqual(plain.stale.sort());
      expect(staleByUpdatedOnly.toSorted()).toEqual(plain.staleByUpdatedOnly.sort());
    });

    it('on every bulk edit', async () => {
      const { bulkEdits } = await auditAt(atMs);
      const texts = (edits: readonly object[]) => edits.map((edit) => JSON.stringify(edit)).sort();
      expect(plain.bulkEdits.length).toBeGreaterThan(0);
      expect(texts(bulkEdits)).toEqual(texts(plain.bulkEdits));
    });
  },
);

test('on 1 October 2026, 45 of 52 open issues are stale and "updated" shows none of them', async () => {
  const { open, stale, staleByUpdatedOnly } = await auditAt(Date.parse('2026-10-01T00:00:00Z'));
  expect([open, stale.length, staleByUpdatedOnly.length]).toEqual([52, 45, 0]);
});

function byKey(a: { key: string }, b: { key: string }): number {
  return a.key < b.key ? -1 : 1;
}
