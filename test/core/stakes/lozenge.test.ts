import { lozenge } from '../../../src/core/stakes/lozenge';
import type { LozengeAppearance, LozengeRequest } from '../../../src/core/stakes/lozenge';

const framed: LozengeRequest = { technical: true, today: '2026-10-01', answered: 4 };

test.each<[string, Partial<LozengeRequest>, string, LozengeAppearance]>([
  ['a passed deadline comes before all', { deadline: '2026-09-30', answered: 0 }, 'Deadline passed', 'removed'],
  ['a deadline in 60 days is near', { deadline: '2026-11-30', answered: 0 }, 'Deadline in 60 days', 'moved'],
  ['a deadline in 61 days is not', { deadline: '2026-12-01' }, 'Framed', 'success'],
  ['a deadline today has not passed', { deadline: '2026-10-01' }, 'Deadline today', 'moved'],
  ['a deadline that is no date counts for nothing', { deadline: 'soon' }, 'Framed', 'success'],
  ['open answers come before staleness', { answered: 3, staleDays: 142 }, '3 of 4 answered', 'default'],
  ['"not now" comes before staleness', { staleDays: 142, notNowUntil: '2026-12-01' }, 'Not now', 'default'],
  ['"not now" comes before open answers', { answered: 1, notNowUntil: '2026-12-01' }, 'Not now', 'default'],
  [
    'a near deadline comes before "not now"',
    { deadline: '2026-10-09', notNowUntil: '2026-12-01' },
    'Deadline in 8 days',
    'moved',
  ],
  ['"not now" comes before framed', { notNowUntil: '2026-12-01' }, 'Not now', 'default'],
  ['"not now" ends on its day', { notNowUntil: '2026-10-01' }, 'Framed', 'success'],
  ['"never" comes before framed', { never: true }, 'Never', 'default'],
  ['"never" comes before open answers', { never: true, answered: 0 }, 'Never', 'default'],
  ['"never" comes before staleness', { never: true, staleDays: 142 }, 'Never', 'default'],
  ['"never" comes before a deadline', { never: true, deadline: '2026-09-30' }, 'Never', 'default'],
  ['one day is one day', { staleDays: 1 }, 'Not refined 1 day', 'moved'],
])('%s', (_title, change, text, appearance) => {
  expect(lozenge({ ...framed, ...change })).toMatchObject({ text, appearance });
});

test('what only looks technical gets no lozenge', () => {
  expect(lozenge({ ...framed, technical: false, deadline: '2026-09-30' })).toBeUndefined();
});

test('the tooltip tells the stakes, or until when it is not now', () => {
  expect(lozenge({ ...framed, stakes: 'Checkout stops' })?.tooltip).toBe('Checkout stops');
  expect(lozenge({ ...framed, stakes: 'Checkout stops', notNowUntil: '2027-02-01' })?.tooltip).toBe(
    'Not now, until 1 Feb 2027',
  );
  expect(lozenge(framed)).toEqual({ text: 'Framed', appearance: 'success' });
});
