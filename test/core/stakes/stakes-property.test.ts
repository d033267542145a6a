import * as fc from 'fast-check';
import { parseStakesProperty } from '../../../src/core/stakes/parse-stakes-property';
import { NO_DAY, sameStakes, secondUtc, type StakesProperty } from '../../../src/core/stakes/stakes-property';

const stakes: StakesProperty = {
  v: 1,
  technical: 'yes',
  framing: 'partial',
  answered: 3,
  refinedAt: '2026-05-22T10:00:00Z',
  signal: 'estimate',
  by: '712020:ana',
  staleOn: '2026-08-20',
  deadline: NO_DAY,
  answersDue: NO_DAY,
  origin: 'none',
  outcome: 'notNow',
  until: '2026-12-01',
  asOf: '2026-10-01T09:00:00Z',
};

describe('reading the cache back', () => {
  test('what was written comes back; keys of a later version are ignored', () => {
    expect(parseStakesProperty({ ...stakes, waived: true })).toEqual(stakes);
  });

  test.each<[string, object]>([
    ['another version', { v: 2 }],
    ['a verdict nobody knows', { technical: 'maybe' }],
    ['five answers', { answered: 5 }],
    ['a day that does not exist', { staleOn: '2026-02-30' }],
    ['a moment that Jira would not index', { refinedAt: '2026-05-22T10:00:00.123+0000' }],
    ['a missing key', { asOf: undefined }],
    ['an outcome nobody knows', { outcome: 'not-now' }],
    ['a wait until no day', { until: 'soon' }],
    ['a signal nobody knows', { signal: 'rank' }],
  ])('%s is as good as absent', (_, change) => {
    expect(parseStakesProperty({ ...stakes, ...change })).toBeUndefined();
  });

  test('any JSON is read or treated as absent, without a throw', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => expect(parseStakesProperty(value)).toBeUndefined()));
  });
});

test('two judgements are the same when only their moment differs, in any order of keys', () => {
  const reordered = { asOf: '2026-10-02T09:00:00Z', ...Object.fromEntries(Object.entries(stakes).reverse()) };
  expect(sameStakes(stakes, { ...stakes, ...reordered })).toBe(true);
  expect(sameStakes(stakes, { ...stakes, asOf: '2027-01-01T00:00:00Z' })).toBe(true);
  expect(sameStakes(stakes, { ...stakes, answered: 4 })).toBe(false);
  const { by: _, ...byNobody } = stakes;
  expect(sameStakes(stakes, byNobody)).toBe(false);
});

test('moments are written in the form that Jira indexes', () => {
  expect(secondUtc(Date.parse('2026-10-01T09:00:00.999Z'))).toBe('2026-10-01T09:00:00Z');
});
