import * as fc from 'fast-check';
import { onIssueEvent } from '../../src/functions/issue-event';
import type { JiraRequest, ProductEvent } from '../../sandbox/jira-door';
import { adf } from '../../sandbox/jira/site/adf';
import { STANDARD } from '../../sandbox/jira/site/standard';
import { ISSUES, PEOPLE, shopBacklog } from '../fakes/shop-backlog';
import { aBacklog, sentTo, writesTo, type Backlog } from './backlog';

const { editor } = PEOPLE;

/** Lets a person do something in Jira and gives the events that this causes. */
async function eventsOf(backlog: Backlog, requests: readonly Pick<JiraRequest, 'method' | 'path' | 'body'>[]) {
  const events: ProductEvent[] = [];
  backlog.double.onEvent((event) => events.push(event));
  for (const request of requests) {
    const as = { kind: 'user', accountId: editor } as const;
    const { status } = await backlog.double.handle({ ...request, headers: {}, as, via: 'page' });
    expect(status).toBeLessThan(300);
    backlog.nowMs += 60_000;
  }
  return events;
}

const creation = (fields: Record<string, unknown>) => ({
  method: 'POST',
  path: '/rest/api/3/issue',
  body: JSON.stringify({
    fields: {
      project: { key: 'SHOP' },
      issuetype: { id: STANDARD.types.technicalTask },
      summary: 'Split the pricing module',
      ...fields,
    },
  }),
});

const idOf = (event: ProductEvent | undefined): string => {
  const issue = event?.['issue'];
  return typeof issue === 'object' && issue !== null && 'id' in issue ? String(issue.id) : 'none';
};

describe('an issue that was just created', () => {
  test.each([
    ['of a technical type', {}, { technical: 'yes', framing: 'open', answered: 0, signal: 'created' }],
    [
      'with a technical label',
      { issuetype: { id: STANDARD.types.story }, labels: ['tech-debt'] },
      { technical: 'yes', framing: 'open' },
    ],
    [
      'that only looks technical',
      { issuetype: { id: STANDARD.types.story }, summary: 'Update checkout to Tax API v3' },
      { technical: 'looks' },
    ],
    ['that is a feature', { issuetype: { id: STANDARD.types.story }, summary: 'Pay by invoice' }, { technical: 'no' }],
  ])('%s is known as such', async (_, fields, expected) => {
    const backlog = aBacklog();
    const [created] = await eventsOf(backlog, [creation(fields)]);
    expect(created?.eventType).toBe('avi:jira:created:issue');
    expect(await onIssueEvent(backlog.portsAs(), created)).toBe(true);
    expect(backlog.stakes(idOf(created))).toMatchObject(expected);
  });

  test('is left alone where Stakes is off', async () => {
    const backlog = aBacklog();
    const [created] = await eventsOf(backlog, [creation({ project: { key: 'PAY' } })]);
    expect(await onIssueEvent(backlog.portsAs(), created)).toBe(true);
    expect(writesTo(backlog)).toEqual([]);
  });

  test('is known as unframed where the policy can’t be read', async () => {
    const backlog = aBacklog(shopBacklog({ policy: { version: 1, enforcement: 'fierce' } }));
    const [created] = await eventsOf(backlog, [creation({})]);
    await onIssueEvent(backlog.portsAs(), created);
    expect(backlog.stakes(idOf(created))).toMatchObject({ technical: 'yes', framing: 'open' });
  });
});

describe('events are hints', () => {
  const BUSY_DAY = [
    { method: 'PUT', path: '/rest/api/3/issue/20001', body: JSON.stringify({ fields: { labels: ['upgrade'] } }) },
    { method: 'POST', path: '/rest/api/3/issue/20001/comment', body: JSON.stringify({ body: adf('Still needed?') }) },
    {
      method: 'PUT',
      path: '/rest/api/3/issue/20002',
      body: JSON.stringify({ fields: { summary: 'Upgrade Tax API' } }),
    },
    creation({}),
  ];

  test('doubled, late, reordered or lost, they end in the same', async () => {
    const prompt = aBacklog();
    const events = await eventsOf(prompt, BUSY_DAY);
    for (const event of events) await onIssueEvent(prompt.portsAs(), event);
    const stakesOf = (backlog: Backlog) => ['20001', '20002', idOf(events.at(-1))].map((id) => backlog.stakes(id));
    const expected = stakesOf(prompt);
    expect(expected).toMatchObject([{ signal: 'comment' }, { signal: 'summary' }, { signal: 'created' }]);

    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...events.keys(), ...events.keys()], { minLength: events.length }),
        async (order) => {
          const backlog = aBacklog();
          const own = await eventsOf(backlog, BUSY_DAY);
          fc.pre(new Set(order.map((at) => idOf(own[at]))).size === 3);
          for (const at of order) await onIssueEvent(backlog.portsAs(), own[at]);
          expect(stakesOf(backlog)).toEqual(expected);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('one that says nothing new writes nothing', async () => {
    const backlog = aBacklog();
    const [event] = await eventsOf(backlog, BUSY_DAY);
    await onIssueEvent(backlog.portsAs(), event);
    backlog.double.ledger.clear();
    await onIssueEvent(backlog.portsAs(), event);
    expect(writesTo(backlog)).toEqual([]);
  });

  test('a property that an editor forged is put right by the next one', async () => {
    const backlog = aBacklog();
    const [event] = await eventsOf(backlog, BUSY_DAY);
    const issue = backlog.double.store.issues.get(ISSUES.technical);
    await onIssueEvent(backlog.portsAs(), event);
    const honest = backlog.stakes(ISSUES.technical);
    for (const forged of [{ ...Object(honest), technical: 'no' }, { v: 9 }, 'canary', null, []]) {
      if (issue) issue.properties['stakes'] = forged;
      await onIssueEvent(backlog.portsAs(), event);
      expect(backlog.stakes(ISSUES.technical)).toEqual(honest);
    }
  });

  test('one about an issue that is gone, or hidden from the app, does nothing', async () => {
    const backlog = aBacklog();
    const event = { eventType: 'avi:jira:updated:issue', issue: { id: ISSUES.absent } };
    expect(await onIssueEvent(backlog.portsAs(), event)).toBe(true);
    expect(writesTo(backlog)).toEqual([]);
  });
});

describe('an event in a form that Stakes does not know', () => {
  test.each([
    [undefined],
    [null],
    ['avi:jira:updated:issue'],
    [{}],
    [{ eventType: 'avi:jira:updated:issue' }],
    [{ eventType: 'avi:jira:updated:issue', issue: null }],
    [{ eventType: 'avi:jira:updated:issue', issue: { key: 'SHOP-1' } }],
    [{ eventType: 'avi:jira:updated:issue', issue: { id: '../20001' } }],
    [{ eventType: 'avi:jira:updated:issue', issue: { id: 1.5 } }],
    [{ eventType: 'avi:jira:updated:issue', issue: { id: -20001 } }],
    [{ eventType: 7, issue: { id: '20001' } }],
  ])('%j is told as unread, and nothing is asked', async (event) => {
    const backlog = aBacklog();
    expect(await onIssueEvent(backlog.portsAs(), event)).toBe(false);
    expect(sentTo(backlog)).toEqual([]);
  });

  test('whatever it is, it does no harm', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (event) => {
        const backlog = aBacklog();
        expect(await onIssueEvent(backlog.portsAs(), event)).toBe(false);
        expect(sentTo(backlog)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
