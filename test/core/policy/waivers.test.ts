import * as fc from 'fast-check';
import {
  mirrorInForce,
  waiverMirror,
  waiverProblem,
  waiversInForce,
  type WaiverRecord,
} from '../../../src/core/policy/waivers';

const NOW = Date.parse('2026-10-01T09:00:00Z');
const SECOND = 1000;

let made = 0;
const entry = (more: Partial<WaiverRecord>): WaiverRecord => ({
  id: String((made += 1)).padStart(6, '0'),
  kind: 'waiver',
  subject: '20041',
  projectId: '30000',
  because: 'the vendor is late',
  until: '2026-10-05',
  by: 'ana',
  atMs: NOW - SECOND,
  undone: false,
  ...more,
});

const mirrorOf = (...records: readonly WaiverRecord[]) => waiverMirror(records, NOW).mirror;

describe('what holds', () => {
  test('a waiver holds through its last day in UTC, and not a moment longer', () => {
    const waiver = entry({ until: '2026-10-05' });
    const at = (iso: string) => waiversInForce([waiver], Date.parse(iso)).length;
    expect([at('2026-10-05T23:59:59.999Z'), at('2026-10-06T00:00:00Z')]).toEqual([1, 0]);
  });

  test.each<[string, readonly Partial<WaiverRecord>[], object]>([
    ['the newest of several, even if it ends sooner', [{ until: '2026-12-01' }, { until: '2026-10-02' }], { 20041: 1 }],
    ['nothing once it was taken back', [{}, { undone: true }], {}],
    ['what was granted after it was taken back', [{}, { undone: true }, {}], { 20041: 4 }],
    ['nothing that is over', [{ until: '2026-09-30' }], {}],
    ['a waiver and a pass side by side', [{}, { kind: 'pass', subject: 'bot' }], { 20041: 4, bot: 4 }],
    [
      'a pass by itself, where a waiver was taken back',
      [{ kind: 'pass', subject: 'bot' }, {}, { undone: true }],
      { bot: 4 },
    ],
  ])('%s', (_, entries, days) => {
    const moments = Object.entries(days).map(([subject, day]) => [
      subject,
      Date.parse('2026-10-02') + day * 86_400_000,
    ]);
    expect(mirrorOf(...entries.map(entry))).toEqual(Object.fromEntries(moments));
  });

  test('the order in which storage hands entries out means nothing', () => {
    const anyEntry = fc.record({
      subject: fc.constantFrom('20041', '20042'),
      until: fc.constantFrom('2026-09-30', '2026-10-05', '2026-12-01'),
      atMs: fc.integer({ min: 0, max: 3 }).map((second) => NOW - 10_000 + second * SECOND),
      undone: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc
          .array(anyEntry.map(entry), { maxLength: 6 })
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(mirrorOf(...shuffled)).toEqual(mirrorOf(...all));
        },
      ),
    );
  });
});

test('the mirror keeps within what Jira holds: those granted last are left out, and those that are over make room', () => {
  const many = Array.from({ length: 1_500 }, (_, at) =>
    entry({ subject: String(10_000_000 + at), atMs: NOW - 9_000 + at }),
  );
  const { mirror, leftOut } = waiverMirror(many, NOW);
  expect(JSON.stringify(mirror).length).toBeLessThanOrEqual(32_000);
  expect(Object.keys(mirror).length + leftOut.length).toBe(1_500);
  expect(leftOut.map(({ subject }) => subject)).toEqual(
    many.slice(Object.keys(mirror).length).map(({ subject }) => subject),
  );
  const over = many.map((one, at) => (at < 300 ? { ...one, until: '2026-09-01' } : one));
  expect(waiverMirror(over, NOW).leftOut).toEqual([]);
});

test.each<[string, string, string | undefined]>([
  ['the vendor is late', '2026-10-01', undefined],
  ['the vendor is late', '2027-10-01', undefined],
  ['  ', '2026-10-05', 'Say why'],
  ['tbd', '2026-10-05', 'leaves the reader with nothing'],
  ['the vendor is late', '2026-09-30', '30 Sep 2026 has passed'],
  ['the vendor is late', '2027-10-03', 'within a year'],
])('because “%s” until %s: %s', (because, until, problem) => {
  const said = waiverProblem({ because, until }, '2026-10-01');
  if (problem === undefined) expect(said).toBeUndefined();
  else expect(said).toContain(problem);
});

test.each<[unknown, object]>([
  [{ 20041: NOW + 1, bot: NOW }, { 20041: NOW + 1 }],
  [{ 20041: String(NOW + 1), bot: null, ana: [NOW + 1] }, {}],
  [[NOW + 1], {}],
  ['all', {}],
  [undefined, {}],
])('of the mirror %j this holds: %j', (stored, holds) => {
  expect(mirrorInForce(stored, NOW)).toEqual(holds);
});

test('a pass whose account reads like the id of an issue is not written where the guard would take it for a waiver', () => {
  const pass = {
    kind: 'pass',
    subject: '20004',
    projectId: '30000',
    because: 'late',
    until: '2026-10-20',
    by: 'ana',
  } as const;
  const { mirror, leftOut } = waiverMirror([{ ...pass, id: 'w', atMs: 0, undone: false }], Date.parse('2026-10-01'));
  expect([mirror, leftOut]).toEqual([{}, []]);
});
