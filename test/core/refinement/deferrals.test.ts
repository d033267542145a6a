import * as fc from 'fast-check';
import type { ChangeEntry } from '../../../src/core/history/history';
import { deferralsOf, type DeferralFacts, type Sprint } from '../../../src/core/refinement/deferrals';
import { deferralsText } from '../../../src/core/refinement/deferrals-text';
import { proofWithDeferrals } from '../../../src/core/refinement/proof-with-deferrals';
import { refinementProof } from '../../../src/core/refinement/proof';
import { entry, facts } from './made-up';

const FIELD = 'customfield_10020';

/** Sprints of ten moments each: 1 runs from 0 to 10, 2 from 10 to 20 … 5 has not begun. */
const SPRINTS: readonly Sprint[] = [1, 2, 3, 4, 5].map((number) => ({
  id: String(number),
  name: `Sprint ${number}`,
  ...(number < 5 && { startedAtMs: (number - 1) * 10 }),
  ...(number < 4 && { completedAtMs: number * 10 }),
}));

const moved = (atMs: number, from: string, to: string): ChangeEntry =>
  entry(atMs, [{ field: 'Sprint', fieldId: FIELD, from, to }]);
const resolved = (atMs: number, from?: string, to?: string): ChangeEntry =>
  entry(atMs, [{ field: 'resolution', fieldId: 'resolution', from, to }], { id: `r${atMs}` });

function deferred(given: Partial<DeferralFacts>): readonly string[] {
  const all = { entries: [], sprints: SPRINTS, inField: [], sprintFieldId: FIELD, discussed: [], nowMs: 35, ...given };
  return deferralsOf(all).map((one) => `${one.kind === 'sprint' ? one.name : 'not now'} at ${one.atMs}`);
}

test.each<[string, Partial<DeferralFacts>, readonly string[]]>([
  ['taken out of a running sprint', { entries: [moved(2, '', '1'), moved(7, '1', '')] }, ['Sprint 1 at 7']],
  [
    'moved on to the next while it ran',
    { entries: [moved(2, '', '1'), moved(7, '1', '2')], inField: ['2'] },
    ['Sprint 1 at 7', 'Sprint 2 at 20'],
  ],
  ['closed over it, without an entry', { inField: ['1'] }, ['Sprint 1 at 10']],
  [
    'closed over it, kept in the lists',
    { entries: [moved(2, '', '1'), moved(10, '1', '1, 2')], inField: ['1', '2'] },
    ['Sprint 1 at 10', 'Sprint 2 at 20'],
  ],
  [
    'closed over it, left out of the lists',
    { entries: [moved(2, '', '1'), moved(11, '1', '2')], inField: ['2'] },
    ['Sprint 1 at 10', 'Sprint 2 at 20'],
  ],
  ['taken out before it began', { entries: [moved(12, '', '3'), moved(15, '3', '')] }, []],
  ['put into one that was closed already', { entries: [moved(12, '', '1')], inField: ['1'] }, []],
  ['still in the one that runs', { entries: [moved(31, '', '4')], inField: ['4'] }, []],
  ['in one that has not begun', { inField: ['5'] }, []],
  [
    'taken out by mistake, and put back',
    { entries: [moved(1, '', '4'), moved(32, '4', ''), moved(33, '', '4')], inField: ['4'] },
    [],
  ],
  [
    'taken out twice',
    { entries: [moved(1, '', '1'), moved(3, '1', ''), moved(4, '', '1'), moved(6, '1', '')] },
    ['Sprint 1 at 6'],
  ],
  ['a sprint that nobody knows', { entries: [moved(2, '', '99'), moved(7, '99', '')] }, []],
  ['done in it', { entries: [moved(2, '', '1'), resolved(8, undefined, '10000')], inField: ['1'] }, []],
  [
    'done in it, reopened later',
    { entries: [resolved(8, undefined, '10000'), resolved(12, '10000', undefined)], inField: ['1', '2'] },
    ['Sprint 2 at 20'],
  ],
  ['done before the changelog begins', { entries: [resolved(12, '10000', undefined)], inField: ['1'] }, []],
  ['what is still to come', { entries: [moved(2, '', '1'), moved(7, '1', '')], nowMs: 6 }, []],
])('%s', (_, given, told) => {
  expect(deferred(given)).toEqual(told);
});

test('the field is known by its id, whatever it is called', () => {
  const entries = [moved(2, '', '1'), moved(7, '1', '')].map((one) => ({
    ...one,
    items: one.items.map((item) => ({ ...item, field: '冲刺' })),
  }));
  expect(deferred({ entries })).toEqual(['Sprint 1 at 7']);
  expect(deferred({ entries, sprintFieldId: undefined })).toEqual([]);
});

test('"not now" is a deferral; keeping and never are none', () => {
  const said = (id: string, atMs: number, outcome: 'keep' | 'notNow' | 'never') => ({ id, atMs, by: 'sam', outcome });
  const discussed = [said('a', 9, 'notNow'), said('b', 5, 'keep'), said('c', 20, 'never'), said('d', 99, 'notNow')];
  expect(deferred({ discussed, entries: [moved(2, '', '1'), moved(7, '1', '')] })).toEqual([
    'Sprint 1 at 7',
    'not now at 9',
  ]);
});

/** The same, told by looking at every moment in turn. */
function plainly(entries: readonly ChangeEntry[], createdIn: readonly string[], nowMs: number): readonly string[] {
  const told = new Map<string, number>();
  let inside = new Set(createdIn);
  for (let atMs = 0; atMs <= nowMs; atMs += 1) {
    for (const sprint of SPRINTS) {
      if (sprint.completedAtMs === atMs && inside.has(sprint.id)) told.set(sprint.name, atMs);
    }
    for (const { items } of entries.filter((one) => one.atMs === atMs)) {
      const after = new Set((items[0]?.to ?? '').split(', ').filter(Boolean));
      for (const sprint of SPRINTS) {
        const { id, name, startedAtMs = Infinity, completedAtMs = Infinity } = sprint;
        if (completedAtMs <= atMs) continue;
        if (inside.has(id) && !after.has(id) && startedAtMs <= atMs) told.set(name, atMs);
        if (after.has(id)) told.delete(name);
      }
      inside = after;
    }
  }
  return [...told].sort((a, b) => a[1] - b[1]).map(([name, atMs]) => `${name} at ${atMs}`);
}

test('agrees with looking at every moment, whatever an issue went through', () => {
  const open = fc.subarray(['1', '2', '3', '4', '5']);
  const history = fc.record({
    createdIn: open,
    steps: fc.uniqueArray(fc.record({ atMs: fc.integer({ min: 1, max: 39 }), to: open }), {
      selector: ({ atMs }) => atMs,
      maxLength: 8,
    }),
  });
  fc.assert(
    fc.property(history, ({ createdIn, steps }) => {
      // Nobody can put an issue into a sprint that is closed, or take it out of one.
      let inside: readonly string[] = createdIn;
      const entries = steps
        .sort((a, b) => a.atMs - b.atMs)
        .map(({ atMs, to }) => {
          const isClosed = (id: string) => (SPRINTS.find((one) => one.id === id)?.completedAtMs ?? Infinity) <= atMs;
          const after = [...inside.filter(isClosed), ...to.filter((id) => !isClosed(id))];
          const made = moved(atMs, inside.join(', '), after.join(', '));
          inside = after;
          return made;
        });
      const given = { entries, inField: inside, nowMs: 39 };
      expect([...deferred(given)].sort()).toEqual([...plainly(entries, createdIn, 39)].sort());
    }),
    { numRuns: 500 },
  );
});

describe('in words', () => {
  const at = (day: string) => Date.parse(`${day}T08:00:00Z`);
  const out = (name: string, day: string) => ({ kind: 'sprint', name, atMs: at(day) }) as const;
  const told = (...deferrals: Parameters<typeof deferralsText>[0]) => deferralsText(deferrals, at('2026-10-01'), 'UTC');

  test('each is named with its day', () => {
    expect(told()).toBeUndefined();
    expect(told(out('Sprint 21', '2026-08-25'))).toBe('Deferred once: out of Sprint 21 (25 Aug)');
    expect(told(out('Sprint 21', '2026-08-25'), out('Sprint 23', '2026-09-22'))).toBe(
      'Deferred 2 times: out of Sprint 21 (25 Aug), out of Sprint 23 (22 Sep)',
    );
    expect(told({ kind: 'notNow', atMs: at('2025-12-10'), discussionId: 'd' })).toBe(
      'Deferred once: not now (10 Dec 2025)',
    );
  });

  test('of many, the last are named', () => {
    expect(told(...[1, 2, 3, 4, 5, 6].map((number) => out(`Sprint ${number}`, `2026-0${number}-05`)))).toBe(
      'Deferred 6 times: last out of Sprint 3 (5 Mar), out of Sprint 4 (5 Apr), out of Sprint 5 (5 May), out of Sprint 6 (5 Jun)',
    );
  });
});

test('the proof tells of them: on the entry that took the issue out, or on a row of their own', () => {
  const entries = [moved(2, '', '1'), moved(7, '1', '2')];
  const deferrals = deferralsOf({
    entries,
    sprints: SPRINTS,
    inField: ['2'],
    sprintFieldId: FIELD,
    discussed: [],
    nowMs: 35,
  });
  const rows = proofWithDeferrals(refinementProof(facts({ entries })), deferrals);
  expect(rows.map(({ atMs, what, text }) => [atMs, what, text])).toEqual([
    [20, 'Sprint 2 closed', 'not counted: deferred out of Sprint 2'],
    [7, 'Sprint', 'not counted: Sprint change; deferred out of Sprint 1'],
    [2, 'Sprint', 'not counted: Sprint change'],
    [0, 'Created', 'baseline: this is “last refined”'],
  ]);
});
