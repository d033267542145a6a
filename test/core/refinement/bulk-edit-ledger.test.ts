import * as fc from 'fast-check';
import {
  bulkEditsInForce,
  growLedger,
  joinedRows,
  type LedgerRow,
} from '../../../src/core/refinement/bulk-edit-ledger';
import { findBulkEdits, type BulkCandidate } from '../../../src/core/refinement/find-bulk-edits';
import { candidatesIn, packDeeds } from '../../../src/core/refinement/packed-deeds';
import { comment, entry, nobodysEntry } from './made-up';

const MINUTE_MS = 60_000;
const OVERLAP_MS = 20 * MINUTE_MS;

/** The ledger after a sweep that saw these entries, up to a moment. */
function grown(rows: readonly LedgerRow[], seen: readonly BulkCandidate[], untilMs: number): readonly LedgerRow[] {
  const { put, remove } = growLedger(rows, findBulkEdits(seen, { untilMs }).all, () => seen);
  const kept = rows.filter(({ id }) => !remove.includes(id) && !put.some((row) => row.id === id));
  return [...kept, ...put].sort((a, b) => a.fromMs - b.fromMs || (a.id < b.id ? -1 : 1));
}

/** What a sweep sees: whole changelogs of every issue that was touched since its cursor. */
function seenSince(all: readonly BulkCandidate[], fromMs: number, untilMs: number): readonly BulkCandidate[] {
  const happened = all.filter(({ atMs }) => atMs <= untilMs);
  const touched = new Set(happened.filter(({ atMs }) => atMs >= fromMs).map(({ issue }) => issue));
  return happened.filter(({ issue }) => touched.has(issue));
}

const row = (more: Partial<LedgerRow> = {}): LedgerRow => ({
  id: 'row',
  author: 'jonas',
  fromMs: 100,
  toMs: 200,
  issues: 12,
  ...more,
});

const declared = (session: boolean, atMs: number) => ({ session, by: 'ana', atMs });

/** An author who edits at a rate that makes bulk edits, sessions and something in between. */
const life = fc
  .array(
    fc.record({
      issue: fc.nat(60),
      gapMs: fc.oneof(fc.nat(9_000), fc.nat(30_000), fc.integer({ min: 61_000, max: 90 * MINUTE_MS })),
      author: fc.constantFrom('jonas', 'sam'),
    }),
    { maxLength: 160 },
  )
  .map((deeds) => {
    let atMs = 0;
    return deeds.map(({ gapMs, ...deed }): BulkCandidate => ({ ...deed, atMs: (atMs += gapMs) }));
  });

test('what sweeps saw in parts is what one would have seen whole, however they were cut', () => {
  fc.assert(
    fc.property(life, fc.array(fc.nat(5 * 3_600_000), { maxLength: 12 }), (all, pauses) => {
      const endMs = (all.at(-1)?.atMs ?? 0) + 1;
      const whole = grown([], all, endMs);
      let [rows, cursorMs, nowMs]: [readonly LedgerRow[], number, number] = [[], -Infinity, 0];
      for (const pauseMs of [...pauses, endMs]) {
        nowMs = Math.min(endMs, nowMs + pauseMs);
        rows = grown(rows, seenSince(all, cursorMs, nowMs), nowMs);
        cursorMs = nowMs - OVERLAP_MS;
      }
      const spans = (ledger: readonly LedgerRow[]) =>
        ledger.map(({ id, author, fromMs, toMs }) => [id, author, fromMs, toMs]);
      expect(spans(rows)).toEqual(spans(whole));
      for (const [at, { issues }] of rows.entries()) expect(issues).toBe(whole[at]?.issues);
    }),
    { numRuns: 400 },
  );
});

test('seen again, nothing changes', () => {
  fc.assert(
    fc.property(life, (all) => {
      const endMs = (all.at(-1)?.atMs ?? 0) + 1;
      const rows = grown([], all, endMs);
      expect(growLedger(rows, findBulkEdits(all, { untilMs: endMs }).all, () => all)).toEqual({ put: [], remove: [] });
    }),
  );
});

describe('a row', () => {
  const series = (count: number, fromMs: number): BulkCandidate[] =>
    Array.from({ length: count }, (_, at) => ({
      issue: `${fromMs}-${at}`,
      atMs: fromMs + at,
      author: 'jonas',
    }));

  test('grows backwards under a new id, and the old one goes', () => {
    const [late] = grown([], series(10, 1_000), 2_000);
    const growth = growLedger(
      late ? [late] : [],
      findBulkEdits([...series(10, 0), ...series(10, 1_000)], { untilMs: 2_000 }).all,
      () => [...series(10, 0), ...series(10, 1_000)],
    );
    expect(growth.put).toMatchObject([{ fromMs: 0, toMs: 1_009, issues: 20 }]);
    expect(growth.remove).toEqual([late?.id]);
  });

  test('that somebody declared a session stays one when it grows, and counts as no bulk edit', () => {
    const before = row({ fromMs: 0, toMs: 9, issues: 10, declared: declared(true, 5) });
    const rows = grown([before], [...series(10, 0), ...series(10, 1_000)], 2_000);
    expect(rows).toContain(before);
    expect(joinedRows(rows)).toMatchObject([{ fromMs: 0, toMs: 1_009, declared: { session: true } }]);
    expect(bulkEditsInForce(rows).find('jonas', 500)).toBeUndefined();
  });

  test('that somebody declared a bulk edit is one', () => {
    expect(bulkEditsInForce([row({ declared: declared(false, 1) })]).find('jonas', 150)).toMatchObject({
      id: 'row',
    });
  });

  test('of two that were written at once is one, and the newer word holds for both', () => {
    const rows = [
      row({ id: 'a', declared: declared(true, 5) }),
      row({ id: 'b', fromMs: 150, toMs: 300, declared: declared(false, 6) }),
    ];
    expect(joinedRows(rows)).toMatchObject([{ id: 'a', fromMs: 100, toMs: 300, declared: { session: false } }]);
    expect(joinedRows(rows.toReversed())).toEqual(joinedRows(rows));
    expect(bulkEditsInForce(rows).find('jonas', 120)).toBeDefined();
  });

  test('is joined with none of another author, or of another time', () => {
    const later = row({ id: 'c', fromMs: 201, toMs: 300 });
    expect(joinedRows([row({ id: 'a' }), row({ id: 'b', author: 'sam' }), later])).toHaveLength(3);
  });
});

test('deeds are packed without loss, but for those that nobody did', () => {
  const packed = packDeeds([
    ['1', [entry(5, ['Status', 'Workflow']), nobodysEntry(6, ['status']), entry(7, ['Labels'])], [comment(9)]],
    ['2', [entry(8, ['labels'])], []],
  ]);
  expect(packed).toHaveLength(2);
  expect([...candidatesIn(packed)]).toEqual([
    { issue: '1', atMs: 5, author: 'ana' },
    { issue: '1', atMs: 7, author: 'ana' },
    { issue: '2', atMs: 8, author: 'ana' },
    { issue: '1', atMs: 9, author: 'ben' },
  ]);
});
