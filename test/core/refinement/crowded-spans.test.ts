import { BULK_EDIT_ISSUES, BULK_EDIT_SPAN_MS } from '../../../src/core/refinement/bulk-edit';
import { crowdedSpans, isEverCrowded } from '../../../src/core/refinement/crowded-spans';

const OTHERS = Array.from({ length: BULK_EDIT_ISSUES - 1 }, (_, at) => at);

/** Doings at these moments, each on an issue of its own. */
const at = (atMs: readonly number[]) => ({ atMs, issues: atMs.map((_, place) => place + 1) });

test('two crowds that share one doing are one', () => {
  const shared = BULK_EDIT_SPAN_MS;
  const doings = at([...OTHERS.map(() => 0), shared, ...OTHERS.map((place) => shared + 1 + place)]);
  expect(crowdedSpans(doings)).toEqual([
    { issues: 2 * BULK_EDIT_ISSUES - 1, fromMs: 0, toMs: shared + BULK_EDIT_ISSUES - 1 },
  ]);
});

test('two crowds that share none are two, however close they come', () => {
  const second = BULK_EDIT_SPAN_MS + 1;
  const doings = at([0, ...OTHERS.map(() => 0), second, ...OTHERS.map(() => second)]);
  expect(crowdedSpans(doings)).toEqual([
    { issues: BULK_EDIT_ISSUES, fromMs: 0, toMs: 0 },
    { issues: BULK_EDIT_ISSUES, fromMs: second, toMs: second },
  ]);
});

test('a crowd is as wide as a bulk edit may be, ends included', () => {
  const wide = (lastMs: number) => [...OTHERS.map(() => 0), lastMs];
  expect(crowdedSpans(at(wide(BULK_EDIT_SPAN_MS)))).toHaveLength(1);
  expect(crowdedSpans(at(wide(BULK_EDIT_SPAN_MS + 1)))).toEqual([]);
  expect(isEverCrowded(Float64Array.from(wide(BULK_EDIT_SPAN_MS)))).toBe(true);
  expect(isEverCrowded(Float64Array.from(wide(BULK_EDIT_SPAN_MS + 1)))).toBe(false);
});

test('the same issue again makes no crowd', () => {
  expect(crowdedSpans({ atMs: [0, ...OTHERS.map(() => 0)], issues: [1, ...OTHERS.map((place) => place + 1)] })).toEqual(
    [],
  );
});
