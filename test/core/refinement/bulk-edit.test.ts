import * as fc from 'fast-check';
import { bulkEditsFrom, NO_BULK_EDITS } from '../../../src/core/refinement/bulk-edit';
import { bulkCandidatesOf, findBulkEdits, type BulkCandidate } from '../../../src/core/refinement/find-bulk-edits';
import { ana, comment, entry, nobodysEntry } from './made-up';

const LATER = { untilMs: Number.MAX_SAFE_INTEGER };

/** `count` issues changed one after the other, the first at 0, the last at `lastMs`. */
function series(count: number, lastMs: number, more: Partial<BulkCandidate> = {}): BulkCandidate[] {
  return Array.from({ length: count }, (_, index) => ({
    issue: `SHOP-${index}`,
    atMs: Math.round((index * lastMs) / (count - 1)),
    author: 'jonas',
    ...more,
  }));
}

describe('a bulk edit', () => {
  it('is ten issues within exactly sixty seconds', () => {
    expect(findBulkEdits(series(10, 60_000), LATER).all).toEqual([
      { author: 'jonas', issues: 10, fromMs: 0, toMs: 60_000 },
    ]);
  });

  it('is not ten issues within sixty seconds and a millisecond', () => {
    expect(findBulkEdits(series(10, 60_001), LATER).all).toEqual([]);
  });

  it('is not nine issues, however often and quickly they change', () => {
    expect(findBulkEdits([...series(9, 900), ...series(9, 901), ...series(9, 0)], LATER).all).toEqual([]);
  });

  it('is by one author', () => {
    const tenth = { issue: 'SHOP-99', atMs: 9, author: 'sam' };
    expect(findBulkEdits([...series(9, 9), ...series(9, 9, { author: 'sam' })], LATER).all).toEqual([]);
    expect(findBulkEdits([...series(9, 9), tenth], LATER).all).toEqual([]);
    expect(findBulkEdits([...series(9, 9), { ...tenth, author: 'jonas' }], LATER).all).toHaveLength(1);
  });

  it('is whatever was changed or said', () => {
    const changed = (at: number) => bulkCandidatesOf(`SHOP-${at}`, [entry(at, [at % 2 ? 'labels' : 'priority'])], []);
    const said = (at: number) => bulkCandidatesOf(`SHOP-${at}`, [], [comment(at, ana)]);
    const all = Array.from({ length: 10 }, (_, at) => [...(at < 5 ? changed(at) : said(at))]).flat();
    expect(findBulkEdits(all, LATER).all).toEqual([{ author: 'ana', issues: 10, fromMs: 0, toMs: 9 }]);
    expect(findBulkEdits(all.slice(1), LATER).all).toEqual([]);
  });

  it('is a session of estimates at one every seven seconds no more', () => {
    expect(findBulkEdits(series(12, 11 * 7000), LATER).all).toEqual([]);
    expect(findBulkEdits(series(12, 11 * 6000), LATER).all).toHaveLength(1);
  });

  it('may last longer than a minute where its windows overlap, and counts each issue once', () => {
    const edits = findBulkEdits([...series(40, 120_000), { issue: 'SHOP-0', atMs: 119_999, author: 'jonas' }], LATER);
    expect(edits.all).toEqual([{ author: 'jonas', issues: 40, fromMs: 0, toMs: 120_000 }]);
  });

  it('is two where nothing joins them', () => {
    const again = series(10, 1000).map((each) => ({ ...each, atMs: each.atMs + 61_001 }));
    expect(findBulkEdits([...again, ...series(10, 1000)], LATER).all.map(({ fromMs }) => fromMs)).toEqual([0, 61_001]);
  });

  it('holds its ends and what lies between, and nothing of others', () => {
    const edits = findBulkEdits(series(10, 900), LATER);
    expect([0, 450, 900].map((atMs) => edits.find('jonas', atMs)?.issues)).toEqual([10, 10, 10]);
    expect([-1, 901].map((atMs) => edits.find('jonas', atMs))).toEqual([undefined, undefined]);
    expect(edits.find('sam', 450)).toBeUndefined();
  });
});

it('the tenth issue counts from its very moment on', () => {
  expect(findBulkEdits(series(10, 900), { untilMs: 899 }).all).toEqual([]);
  expect(findBulkEdits(series(10, 900), { untilMs: 900 }).all).toHaveLength(1);
});

it('an entry beside a bulk edit is part of it when a window holds both', () => {
  const late: BulkCandidate = { issue: 'SHOP-99', atMs: 60_000, author: 'jonas' };
  expect(findBulkEdits([...series(10, 10), late], LATER).find('jonas', 60_000)?.issues).toBe(11);
  expect(findBulkEdits([...series(10, 10), { ...late, atMs: 60_002 }], LATER).find('jonas', 60_002)).toBeUndefined();
});

it('candidates are the entries and comments that somebody made', () => {
  const entries = [entry(5, ['Status', 'Workflow']), nobodysEntry(6, ['status'])];
  const nobodys = { id: '8', atMs: 8 };
  expect([...bulkCandidatesOf('SHOP-1', entries, [comment(7), nobodys])]).toEqual([
    { issue: 'SHOP-1', atMs: 5, author: 'ana' },
    { issue: 'SHOP-1', atMs: 7, author: 'ben' },
  ]);
});

describe('known bulk edits', () => {
  it('survive a ledger', () => {
    const found = findBulkEdits(series(12, 900), LATER);
    const read = bulkEditsFrom(JSON.parse(JSON.stringify(found.all)));
    expect(read.all).toEqual(found.all);
    expect(read.find('jonas', 450)).toEqual(found.all[0]);
  });

  it('are found where they overlap, nest or leave gaps', () => {
    const span = fc.record({ fromMs: fc.nat(50), length: fc.nat(20) });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), fc.nat(80), (spans, atMs) => {
        const edits = spans.map(({ fromMs, length }) => ({
          author: 'a',
          issues: 10,
          fromMs,
          toMs: fromMs + length,
        }));
        const holds = (edit: { fromMs: number; toMs: number }) => edit.fromMs <= atMs && atMs <= edit.toMs;
        const found = bulkEditsFrom(edits).find('a', atMs);
        expect(found === undefined).toBe(!edits.some(holds));
        expect(found === undefined || holds(found)).toBe(true);
      }),
    );
  });

  it('may be none', () => {
    expect(NO_BULK_EDITS.find('ana', 0)).toBeUndefined();
  });
});

describe('against the plain definition', () => {
  const candidate: fc.Arbitrary<BulkCandidate> = fc.record({
    issue: fc.nat(16),
    // Dense clusters a minute wide, whose edges meet to the millisecond.
    atMs: fc
      .tuple(fc.nat(3), fc.nat(12), fc.integer({ min: -1, max: 1 }))
      .map(([minute, step, off]) => minute * 45_000 + step * 5000 + off),
    author: fc.constantFrom('jonas', 'sam'),
  });
  const candidates = fc.array(candidate, { minLength: 40, maxLength: 140, size: 'max' });

  /** Word for word: some span of at most a minute holds this entry and ten different issues by its author. */
  function isBulk(one: BulkCandidate, all: readonly BulkCandidate[], untilMs: number): boolean {
    const alike = all.filter(({ author, atMs }) => author === one.author && atMs <= untilMs);
    return alike.some(({ atMs: start }) => {
      if (one.atMs < start || one.atMs > start + 60_000) return false;
      const inside = alike.filter(({ atMs }) => start <= atMs && atMs <= start + 60_000);
      return new Set(inside.map(({ issue }) => issue)).size >= 10;
    });
  }

  it('every entry is judged alike, at every moment', () => {
    let [bulk, other] = [0, 0];
    fc.assert(
      fc.property(candidates, fc.nat(200_000), (all, untilMs) => {
        const edits = findBulkEdits(all, { untilMs });
        for (const one of all.filter(({ atMs }) => atMs <= untilMs)) {
          const expected = isBulk(one, all, untilMs);
          if (expected) bulk += 1;
          else other += 1;
          expect(edits.find(one.author, one.atMs) !== undefined).toBe(expected);
        }
      }),
      { numRuns: 300 },
    );
    expect(Math.min(bulk, other)).toBeGreaterThan(500);
  });

  it('the order of entries and repeated ones change nothing', () => {
    const mixed = candidates.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
    );
    fc.assert(
      fc.property(mixed, ([all, shuffled]) => {
        expect(byKey(findBulkEdits(shuffled, LATER).all)).toEqual(byKey(findBulkEdits(all, LATER).all));
      }),
    );
  });

  it('what was a bulk edit stays one as time goes on', () => {
    fc.assert(
      fc.property(candidates, fc.nat(200_000), fc.nat(200_000), (all, untilMs, more) => {
        const [before, after] = [findBulkEdits(all, { untilMs }), findBulkEdits(all, { untilMs: untilMs + more })];
        for (const edit of before.all) {
          const now = after.find(edit.author, edit.fromMs);
          expect(now?.toMs).toBeGreaterThanOrEqual(edit.toMs);
          expect(now?.issues).toBeGreaterThanOrEqual(edit.issues);
        }
      }),
    );
  });

  function byKey(edits: readonly { author: string; fromMs: number }[]) {
    return [...edits].sort((a, b) => a.author.localeCompare(b.author) || a.fromMs - b.fromMs);
  }
});
