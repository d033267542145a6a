import { issueLozenge } from '../../src/functions/issue-lozenge';
import type { Issue } from '../../src/core/issue/issue';
import { NO_DAY, type StakesProperty } from '../../src/core/stakes/stakes-property';

const NOW_MS = Date.parse('2026-10-01T09:00:00Z');

const issue = (category: Issue['status']['category'] = 'new'): Issue => ({
  id: '1',
  key: 'SHOP-1',
  projectId: '1',
  projectKey: 'SHOP',
  summary: 'Replace the session store',
  type: { name: 'Technical task', level: 'standard' },
  status: { name: 'To Do', category },
  labels: [],
  components: [],
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
});

/** Framed, fresh, without a deadline: what is changed below is what decides. */
const FRAMED: StakesProperty = {
  v: 1,
  technical: 'yes',
  framing: 'framed',
  answered: 4,
  refinedAt: '2026-09-30T09:00:00Z',
  signal: 'comment',
  staleOn: '2026-12-29',
  deadline: NO_DAY,
  answersDue: NO_DAY,
  origin: 'upkeep',
  outcome: 'none',
  asOf: '2026-10-01T09:00:00Z',
};

const shownFor = (stakes: unknown, category?: Issue['status']['category']) =>
  issueLozenge({ issue: issue(category), framingValue: null, stakes }, NOW_MS, 'Europe/Vienna');

test.each([
  ['framed', {}, 'Framed', 'success'],
  ['passed', { deadline: '2026-09-30', answered: 0, staleOn: '2026-01-01' }, 'Deadline passed', 'removed'],
  ['today', { deadline: '2026-10-01' }, 'Deadline today', 'moved'],
  ['near', { deadline: '2026-11-30', answered: 2, framing: 'partial' }, 'Deadline in 60 days', 'moved'],
  ['far', { deadline: '2026-12-01' }, 'Framed', 'success'],
  ['open', { framing: 'open', answered: 0, staleOn: '2026-01-01' }, '0 of 4 answered', 'default'],
  ['partial', { framing: 'partial', answered: 3 }, '3 of 4 answered', 'default'],
  ['inherited', { framing: 'inherited', answered: 0 }, 'Framed', 'success'],
  ['stale', { refinedAt: '2026-06-23T09:00:00Z', staleOn: '2026-09-21' }, 'Not refined 100 days', 'moved'],
  ['stale since today', { refinedAt: '2026-07-03T09:00:00Z', staleOn: '2026-10-01' }, 'Not refined 90 days', 'moved'],
  ['stale from tomorrow', { refinedAt: '2026-07-04T09:00:00Z', staleOn: '2026-10-02' }, 'Framed', 'success'],
  ['put off', { outcome: 'notNow', until: '2026-10-02', staleOn: '2026-10-02' }, 'Not now', 'default'],
  ['put off until today', { outcome: 'notNow', until: '2026-10-01' }, 'Framed', 'success'],
  ['never', { outcome: 'never', staleOn: NO_DAY }, 'Never', 'default'],
] as const)('the first that holds is shown: %s', (_, changed, text, appearance) => {
  expect(shownFor({ ...FRAMED, ...changed })).toMatchObject({ text, appearance });
});

test.each([
  ['only looks technical', { ...FRAMED, technical: 'looks' }],
  ['is not technical', { ...FRAMED, technical: 'no', deadline: '2026-10-02' }],
  ['has no property yet', undefined],
  ['has a property that can’t be read', { ...FRAMED, answered: 'four' }],
  ['has a property of a later version', { ...FRAMED, v: 2 }],
])('nothing on an issue that %s', (_, stakes) => {
  expect(shownFor(stakes)).toBeUndefined();
});

test('nothing on work that is done', () => {
  expect(shownFor(FRAMED, 'done')).toBeUndefined();
  expect(shownFor(FRAMED, 'indeterminate')).toBeDefined();
});

test('a deadline counts from the day at the site, staleness from midnight UTC', () => {
  const found = { issue: issue(), framingValue: null, stakes: { ...FRAMED, deadline: '2026-10-01' } };
  expect(issueLozenge(found, NOW_MS, 'Europe/Vienna')?.text).toBe('Deadline today');
  expect(issueLozenge(found, Date.parse('2026-10-01T22:30:00Z'), 'Europe/Vienna')?.text).toBe('Deadline passed');
  expect(issueLozenge(found, Date.parse('2026-10-01T22:30:00Z'), undefined)?.text).toBe('Deadline today');
  const staleTomorrow = { ...found, stakes: { ...FRAMED, staleOn: '2026-10-02' } };
  expect(issueLozenge(staleTomorrow, Date.parse('2026-10-01T22:30:00Z'), 'Europe/Vienna')?.text).toBe('Framed');
});
