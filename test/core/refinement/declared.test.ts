import * as fc from 'fast-check';
import { bulkEditsFrom, type BulkEdit } from '../../../src/core/refinement/bulk-edit';
import {
  bulkEditsInForce,
  declarationOf,
  declaredRow,
  growLedger,
  joinedRows,
  seenBesideLedger,
  type LedgerRow,
} from '../../../src/core/refinement/bulk-edit-ledger';
import { doingsOn, editAround } from '../../../src/core/refinement/find-bulk-edits';
import { lastRefined } from '../../../src/core/refinement/last-refined';
import { refinementProof } from '../../../src/core/refinement/proof';
import { ana, comment, entry, facts } from './made-up';

const MINUTE_MS = 60_000;
const EDIT: BulkEdit = { author: 'ana', issues: 12, fromMs: 400, toMs: 600 };
const ROW: LedgerRow = { ...EDIT, id: 'row' };
const said = (session: boolean, atMs: number, by = 'sam') => ({ session, by, atMs });

describe('a bulk edit that people said was a session', () => {
  const sessionOf = (edit: BulkEdit) =>
    bulkEditsInForce([{ ...edit, id: 'row' }, declaredRow(edit, undefined, said(true, 9_000))]);

  test('counts, and the proof says why', () => {
    const labelled = facts({ entries: [entry(500, ['labels'])], bulkEdits: sessionOf(EDIT) });
    expect(lastRefined(labelled)).toMatchObject({ atMs: 500, signal: 'labels' });
    const [row] = refinementProof(labelled);
    expect(row?.text).toBe('counted: this is “last refined”; a session of 12 items, as people said');
    expect(row?.session && declarationOf(row.session)).toEqual(said(true, 9_000));
  });

  test('counts as talking about the item where its fields are none that count', () => {
    const set = entry(500, ['Fix Version']);
    expect(lastRefined(facts({ entries: [set], bulkEdits: bulkEditsInForce([ROW]) }))).toMatchObject({
      signal: 'created',
    });
    expect(lastRefined(facts({ entries: [set], bulkEdits: sessionOf(EDIT) }))).toMatchObject({
      atMs: 500,
      signal: 'discussed',
      by: ana,
    });
  });

  test('counts for nobody else and at no other time', () => {
    const { find, findSession } = sessionOf(EDIT);
    expect(findSession('ana', 500)).toBeDefined();
    expect(find('ana', 500)).toBeUndefined();
    expect([find('ben', 500), findSession('ben', 500)]).toEqual([undefined, undefined]);
    expect(findSession('ana', 601)).toBeUndefined();
  });

  test('counts a comment as a comment', () => {
    const said = facts({ comments: [comment(500, ana)], bulkEdits: sessionOf(EDIT) });
    expect(lastRefined(said)).toMatchObject({ atMs: 500, signal: 'comment' });
    expect(lastRefined({ ...said, bulkEdits: bulkEditsInForce([ROW]) })).toMatchObject({ signal: 'created' });
  });
});

test('the newest word holds, and an earlier one never comes back', () => {
  const count = declaredRow(EDIT, undefined, said(true, 9_000));
  const not = declaredRow(EDIT, count.declared, said(false, 9_000, 'ben'));
  for (const rows of [
    [ROW, count, not],
    [not, count, ROW],
  ]) {
    expect(joinedRows(rows)).toMatchObject([{ issues: 12, declared: { session: false, by: 'ben', atMs: 10_000 } }]);
  }
  expect(count.id).not.toBe(not.id);
});

test('a sweep that grows the bulk edit meanwhile loses no word on it', () => {
  const word = fc.record({ session: fc.boolean(), by: fc.constantFrom('sam', 'ben'), atMs: fc.nat(100_000) });
  const span = fc.record({ fromMs: fc.integer({ min: 300, max: 500 }), lastsMs: fc.integer({ min: 100, max: 400 }) });
  const steps = fc.array(fc.oneof(word, span), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(steps, fc.infiniteStream(fc.nat(3)), (all, lags) => {
      const history: (readonly LedgerRow[])[] = [[ROW]];
      let newest: { session: boolean } | undefined;
      for (const step of all) {
        const stored = history.at(-1) ?? [];
        if ('session' in step) {
          const before = joinedRows(stored).find(({ author }) => author === 'ana')?.declared;
          const row = declaredRow(EDIT, before, step);
          newest = row.declared;
          history.push([...stored.filter(({ id }) => id !== row.id), row]);
          continue;
        }
        // The sweep read the ledger some steps ago.
        const [lag = 0] = lags.take(1);
        const known = history[Math.max(0, history.length - 1 - lag)] ?? [];
        const found = { ...EDIT, fromMs: step.fromMs, toMs: step.fromMs + step.lastsMs };
        const { put, remove } = growLedger(known, [found], () => []);
        const ids = new Set([...put.map(({ id }) => id), ...remove]);
        history.push([...stored.filter(({ id }) => !ids.has(id)), ...put]);
      }
      const [row] = joinedRows(history.at(-1) ?? []);
      expect(row?.declared?.session).toBe(newest?.session);
    }),
    { numRuns: 300 },
  );
});

test('what was seen just now stands beside the ledger, unless it touches what the ledger knows', () => {
  const seen = bulkEditsFrom([
    { ...EDIT, fromMs: 450 },
    { ...EDIT, fromMs: 900, toMs: 950 },
  ]);
  const rows = [ROW, declaredRow(EDIT, undefined, said(true, 9_000))];
  const both = seenBesideLedger(rows, seen);
  expect(both.all).toMatchObject([{ fromMs: 900 }]);
  expect(both.findSession('ana', 500)).toBeDefined();
  expect(seenBesideLedger([], seen)).toBe(seen);
});

describe('what was done around a moment', () => {
  const doing = (atMs: number, issue: string, what = 'labels', author = 'ana') => ({
    atMs,
    issue,
    what: what.split(','),
    author,
  });
  const around = (atMs: number, what: string, ...doings: ReturnType<typeof doing>[]) =>
    editAround(doings, { author: 'ana', what: [what], atMs });

  test.each([
    ['a save alone', [doing(5, 'a')], { issues: 1, fromMs: 5, toMs: 5 }],
    [
      'saves a minute apart',
      [doing(5, 'a'), doing(5 + MINUTE_MS, 'b'), doing(5 + 2 * MINUTE_MS, 'c')],
      { issues: 3, fromMs: 5, toMs: 5 + 2 * MINUTE_MS },
    ],
    [
      'not a save more than a minute apart',
      [doing(5, 'a'), doing(6 + MINUTE_MS, 'b')],
      { issues: 1, fromMs: 5, toMs: 5 },
    ],
    ['each issue once', [doing(5, 'a'), doing(6, 'a'), doing(4, 'b')], { issues: 2, fromMs: 4, toMs: 6 }],
    [
      'saves that have a field in common',
      [doing(5, 'a'), doing(6, 'b', 'labels,priority'), doing(7, 'c', 'labels')],
      { issues: 3, fromMs: 5, toMs: 7 },
    ],
    [
      'not what others did, and no further than what is alike',
      [doing(5, 'a'), doing(6, 'b', 'summary'), doing(7, 'c', 'labels', 'ben')],
      { issues: 1, fromMs: 5, toMs: 5 },
    ],
    [
      'what else was done within it',
      [doing(5, 'a'), doing(6, 'b', 'summary'), doing(7, 'c')],
      { issues: 3, fromMs: 5, toMs: 7 },
    ],
  ])('%s', (_, doings, edit) => {
    expect(around(5, 'labels', ...doings)).toEqual({ author: 'ana', ...edit });
  });

  test('a comment goes with comments', () => {
    const doings = ['a', 'b', 'c'].flatMap((issue, at) =>
      doingsOn(issue, [entry(at + 9, ['labels'])], [comment(at, ana)]),
    );
    expect(
      around(
        1,
        'comment',
        ...doings.map(({ issue, ...one }) => ({ ...one, issue: String(issue), what: [...one.what] })),
      ),
    ).toEqual({
      author: 'ana',
      issues: 3,
      fromMs: 0,
      toMs: 2,
    });
  });
});
