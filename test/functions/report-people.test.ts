import * as fc from 'fast-check';
import { NOBODY, type AccountNews, type Person } from '../../src/functions/people';
import { pagesToReport, reportPage } from '../../src/functions/report-people';
import { atlassianWith, peopleInMemory, type PeopleInMemory } from '../fakes/people-in-memory';

const DAY_MS = 86_400_000;
const NOW_MS = Date.parse('2026-10-01T09:00:00Z');
const STORED_MS = Date.parse('2026-05-04T12:00:00Z');

const person = (accountId: string, more: Partial<Person> = {}): Person => ({
  accountId,
  storedAtMs: STORED_MS,
  ...more,
});
const many = (count: number) => Array.from({ length: count }, (_, at) => person(`a${String(at).padStart(4, '0')}`));

/** One whole report. */
async function report(people: PeopleInMemory, news: readonly AccountNews[] = [], nowMs = NOW_MS) {
  const atlassian = atlassianWith(news);
  const ports = { people, reportAccounts: atlassian.reportAccounts, nowMs: () => nowMs };
  const passesEndedIn: string[] = [];
  for (const after of await pagesToReport(people)) passesEndedIn.push(...(await reportPage(ports, after)));
  return { reports: atlassian.reports, passesEndedIn };
}

describe('the report of whom storage names', () => {
  test('tells each account with the age of what is stored', async () => {
    const people = peopleInMemory([person('ana'), person('557058:sam', { storedAtMs: NOW_MS })]);
    expect((await report(people)).reports).toEqual([
      [
        { accountId: '557058:sam', updatedAt: '2026-10-01T09:00:00.000Z' },
        { accountId: 'ana', updatedAt: '2026-05-04T12:00:00.000Z' },
      ],
    ]);
    expect(people.kept.get('ana')).toEqual(person('ana', { reportedAtMs: NOW_MS }));
  });

  test('erases closed accounts and tells where their passes ended', async () => {
    const people = peopleInMemory([person('ana'), person('sam')], { sam: '10000' });
    const { passesEndedIn } = await report(people, [{ accountId: 'sam', status: 'closed' }]);
    expect([people.erased, [...people.kept.keys()], passesEndedIn]).toEqual([['sam'], ['ana'], ['10000']]);
  });

  test('holds an account that changed to be current from now on', async () => {
    const people = peopleInMemory([person('ana')]);
    await report(people, [{ accountId: 'ana', status: 'updated' }]);
    expect(people.kept.get('ana')).toEqual({ accountId: 'ana', storedAtMs: NOW_MS, reportedAtMs: NOW_MS });
  });

  test.each([
    ['not the same day', 0, 0],
    ['not after six days', 6 * DAY_MS, 0],
    ['after a week that was a few minutes short', 7 * DAY_MS - 600_000, 1],
  ])('asks about an account again %s', async (_, laterMs, requests) => {
    const people = peopleInMemory([person('ana')]);
    await report(people);
    expect((await report(people, [], NOW_MS + laterMs)).reports).toHaveLength(requests);
  });

  test.each([[NOBODY], ['a pass for?'], ['x'.repeat(129)], ['']])(
    'keeps silent about %j, which is no account',
    async (id) => {
      const people = peopleInMemory([person(id), person('ana')]);
      const { reports } = await report(people);
      expect(reports.flat().map(({ accountId }) => accountId)).toEqual(['ana']);
    },
  );

  test('of a page that fails loses no other', async () => {
    const people = peopleInMemory(many(200));
    const [first, second, third] = await pagesToReport(people);
    const failing = { people, nowMs: () => NOW_MS, reportAccounts: async () => Promise.reject(new Error('503')) };
    await expect(reportPage(failing, second)).rejects.toThrow('503');
    const { reports, reportAccounts } = atlassianWith([]);
    for (const after of [first, third]) await reportPage({ people, reportAccounts, nowMs: () => NOW_MS }, after);
    expect(reports.flat()).toHaveLength(110);
    await reportPage({ people, reportAccounts, nowMs: () => NOW_MS }, second);
    expect(reports.flat()).toHaveLength(200);
  });

  test('reports everybody once, at most ninety at a time, and leaves no closed account, whoever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 400 }), fc.array(fc.nat(399)), async (count, closed) => {
        const people = peopleInMemory(many(count));
        const news = closed.map((at): AccountNews => ({
          accountId: `a${String(at).padStart(4, '0')}`,
          status: 'closed',
        }));
        const { reports } = await report(people, news);
        expect(reports.flat().map(({ accountId }) => accountId)).toEqual(many(count).map(({ accountId }) => accountId));
        for (const one of reports) expect(one.length).toBeLessThanOrEqual(90);
        for (const { accountId } of news) expect(people.kept.has(accountId)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});
