import * as fc from 'fast-check';
import {
  decides,
  delegateOf,
  weightOf,
  type Deciding,
  type DelegateRecord,
} from '../../../src/core/decisions/who-decides';

const TODAY = '2026-10-01';
let atMs = 0;
const delegate = (by: string, to: string, until: string, more: Partial<DelegateRecord> = {}): DelegateRecord => ({
  id: String((atMs += 1)),
  projectId: '1',
  by,
  delegate: to,
  until,
  atMs,
  undone: false,
  ...more,
});
const deciding = (deciders: readonly string[], ...delegates: readonly DelegateRecord[]): Deciding => ({
  deciders,
  delegates,
  today: TODAY,
});
const BEN_FOR_PRIYA = deciding(['priya'], delegate('priya', 'ben', '2026-10-07'));

test.each([
  ['nobody is named', 'ana', undefined, deciding([]), { kind: 'decision' }],
  ['a decider', 'priya', undefined, deciding(['priya']), { kind: 'decision' }],
  ['one of two deciders', 'jonas', undefined, deciding(['priya', 'jonas']), { kind: 'decision' }],
  ['a decider who says so', 'priya', 'priya', deciding(['priya']), { kind: 'decision' }],
  ['anybody else', 'sam', undefined, deciding(['priya']), { kind: 'proposal' }],
  ['anybody else for a decider', 'sam', 'priya', deciding(['priya']), { kind: 'recordedFor', decider: 'priya' }],
  ['a delegate', 'ben', undefined, BEN_FOR_PRIYA, { kind: 'decision', for: 'priya' }],
  ['anybody else for a delegate', 'sam', 'ben', BEN_FOR_PRIYA, { kind: 'recordedFor', decider: 'ben' }],
  [
    'a decider for another one',
    'jonas',
    'priya',
    deciding(['priya', 'jonas']),
    { kind: 'recordedFor', decider: 'priya' },
  ],
  ['for somebody who doesn’t decide', 'sam', 'ana', deciding(['priya']), undefined],
  ['for somebody, where nobody is named', 'sam', 'priya', deciding([]), undefined],
] as const)('the word of %s', (_who, by, said, where, weight) => {
  expect(weightOf(by, said, where)).toEqual(weight);
});

test('a delegate decides to the end of the last day, unless it is taken back or given to somebody else', () => {
  const until = (day: string) => decides('ben', { ...BEN_FOR_PRIYA, today: day });
  expect([until('2026-10-07'), until('2026-10-08')]).toEqual([true, false]);
  const given = delegate('priya', 'ben', '2026-10-07');
  expect(delegateOf('priya', deciding(['priya'], given, delegate('priya', 'ana', '2026-10-03')))).toBe('ana');
  expect(
    delegateOf('priya', deciding(['priya'], given, delegate('priya', 'ana', '2026-10-03', { undone: true }))),
  ).toBe('ben');
  expect(delegateOf('priya', deciding(['priya'], given, delegate('priya', 'ana', '2026-09-30')))).toBeUndefined();
});

test('nobody becomes a decider by naming a delegate, nor does a delegate name another', () => {
  const chain = deciding(
    ['priya'],
    delegate('sam', 'sam', '2026-12-31'),
    delegate('priya', 'ben', '2026-10-07'),
    delegate('ben', 'ana', '2026-10-07'),
  );
  expect(['priya', 'ben', 'sam', 'ana'].filter((one) => decides(one, chain))).toEqual(['priya', 'ben']);
  expect(delegateOf('ben', chain)).toBeUndefined();
});

test('with deciders, only their word or that of who holds for them decides; whatever is forged, it is a proposal or nothing', () => {
  const person = fc.constantFrom('priya', 'jonas', 'ben', 'sam', 'ana');
  const records = fc.array(
    fc
      .record({ by: person, to: person, days: fc.integer({ min: -3, max: 3 }), undone: fc.boolean() })
      .map(({ by, to, days, undone }) => delegate(by, to, `2026-10-0${4 + days}`, { undone })),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(
      person,
      fc.option(person, { nil: undefined }),
      fc.uniqueArray(person, { minLength: 1, maxLength: 2 }),
      records,
      (by, said, deciders, delegates) => {
        const where = { deciders, delegates, today: '2026-10-04' };
        const weight = weightOf(by, said, where);
        if (weight?.kind === 'decision') expect(decides(by, where)).toBe(true);
        if (weight?.kind === 'recordedFor')
          expect([decides(weight.decider, where), weight.decider]).toEqual([true, said]);
        if (weight?.kind === 'proposal') expect(decides(by, where)).toBe(false);
        if (weight === undefined) expect(said !== undefined && !decides(said, where)).toBe(true);
      },
    ),
  );
});
