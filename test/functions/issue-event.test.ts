import * as fc from 'fast-check';
import { onIssueEvent } from '../../src/functions/issue-event';
import type { JiraRequest, ProductEvent } from '../../sandbox/jira-door';
import { adf } from '../../sandbox/jira/site/adf';
import { STANDARD } from '../../sandbox/jira/site/standard';
import { ISSUES, PEOPLE, SHOP, shopBacklog } from '../fakes/shop-backlog';
import { NEVER_SWEPT } from '../../src/core/sweep/sweep-state';
import type { Site } from '../../sandbox/jira/site';
import { drained } from './sweep/full-backlog';
import { aBacklog, sentTo, writesTo, type Backlog } from './backlog';

const { editor } = PEOPLE;

/** A backlog whose projects were swept before, as long as Stakes is on there. */
function aSweptBacklog(site?: Site): Backlog {
  const backlog = aBacklog(site);
  backlog.sweeps.states.set(SHOP, NEVER_SWEPT);
  return backlog;
}

/** Lets everything that the events brought about happen. */
async function settled(backlog: Backlog): Promise<void> {
  await drained(backlog);
}

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
    const backlog = aSweptBacklog();
    const [created] = await eventsOf(backlog, [creation(fields)]);
    expect(created?.eventType).toBe('avi:jira:created:issue');
    expect(await onIssueEvent(backlog.portsAs(), created)).toBe(true);
    expect(backlog.stakes(idOf(created))).toMatchObject(expected);
  });

  test('is left alone where Stakes is off', async () => {
    const backlog = aSweptBacklog();
    const [created] = await eventsOf(backlog, [creation({ project: { key: 'PAY' } })]);
    expect(await onIssueEvent(backlog.portsAs(), created)).toBe(true);
    expect(writesTo(backlog)).toEqual([]);
  });

  test('is known as unframed where the policy can’t be read', async () => {
    const backlog = aSweptBacklog(shopBacklog({ policy: { version: 1, enforcement: 'fierce' } }));
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
    const prompt = aSweptBacklog();
    const events = await eventsOf(prompt, BUSY_DAY);
    for (const event of events) await onIssueEvent(prompt.portsAs(), event);
    await settled(prompt);
    const stakesOf = (backlog: Backlog) =>
      ['20001', '20002', idOf(events.at(-1))].map((id) => ({ ...Object(backlog.stakes(id)), asOf: '' }));
    const expected = stakesOf(prompt);
    expect(expected).toMatchObject([{ signal: 'comment' }, { signal: 'summary' }, { signal: 'created' }]);

    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...events.keys(), ...events.keys()], { minLength: 1 }), async (order) => {
        const backlog = aSweptBacklog();
        const own = await eventsOf(backlog, BUSY_DAY);
        for (const at of order) await onIssueEvent(backlog.portsAs(), own[at]);
        await settled(backlog);
        expect(stakesOf(backlog)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  test('one that says nothing new writes nothing', async () => {
    const backlog = aSweptBacklog();
    const [event] = await eventsOf(backlog, BUSY_DAY);
    await onIssueEvent(backlog.portsAs(), event);
    await settled(backlog);
    backlog.double.ledger.clear();
    await onIssueEvent(backlog.portsAs(), event);
    await settled(backlog);
    expect(writesTo(backlog)).toEqual([]);
  });

  test('many push one job for their project, and cost Jira nothing by themselves', async () => {
    const backlog = aSweptBacklog();
    const [event] = await eventsOf(backlog, BUSY_DAY);
    backlog.double.ledger.clear();
    for (let second = 0; second < 170; second += 1) {
      await onIssueEvent(backlog.portsAs(), event);
      backlog.nowMs += 1_000;
    }
    expect(backlog.queue.waiting).toHaveLength(1);
    expect(sentTo(backlog)).toEqual([]);
  });

  test('one that search may not show when the job begins pushes another', async () => {
    const backlog = aSweptBacklog();
    const [event] = await eventsOf(backlog, BUSY_DAY);
    await onIssueEvent(backlog.portsAs(), event);
    backlog.nowMs += 3 * 60_000 + 1_000;
    await onIssueEvent(backlog.portsAs(), event);
    expect(backlog.queue.waiting).toHaveLength(2);
  });

  test('a job that was lost mutes nothing', async () => {
    const backlog = aSweptBacklog();
    const [event] = await eventsOf(backlog, BUSY_DAY);
    await onIssueEvent(backlog.portsAs(), event);
    backlog.queue.take(Infinity);
    backlog.nowMs += 5 * 60_000 + 1_000;
    await onIssueEvent(backlog.portsAs(), event);
    await settled(backlog);
    expect(backlog.stakes(ISSUES.technical)).toMatchObject({ signal: 'comment' });
  });

  test('those of projects that no sweep knows push nothing', async () => {
    const backlog = aBacklog();
    const [event] = await eventsOf(backlog, BUSY_DAY);
    backlog.double.ledger.clear();
    expect(await onIssueEvent(backlog.portsAs(), event)).toBe(true);
    expect([backlog.queue.waiting, sentTo(backlog)]).toEqual([[], []]);
  });

  test('a comment that was deleted stops counting, although it leaves `updated` as it was', async () => {
    const backlog = aSweptBacklog();
    const events = await eventsOf(backlog, BUSY_DAY.slice(1, 2));
    await onIssueEvent(backlog.portsAs(), events[0]);
    await settled(backlog);
    expect(backlog.stakes('20001')).toMatchObject({ signal: 'comment' });
    const [comment] = backlog.double.store.issues.get('20001')?.comments ?? [];
    const path = `/rest/api/3/issue/20001/comment/${comment?.id}`;
    await eventsOf(backlog, [{ method: 'DELETE', path, body: undefined }]);
    expect(events.at(-1)?.eventType).toBe('avi:jira:deleted:comment');
    await onIssueEvent(backlog.portsAs(), events.at(-1));
    expect(backlog.stakes('20001')).toMatchObject({ signal: 'created' });
  });

  test('one about an issue that is gone, or hidden from the app, does nothing', async () => {
    const backlog = aSweptBacklog();
    const fields = { project: { id: SHOP } };
    const event = { eventType: 'avi:jira:deleted:comment', issue: { id: ISSUES.absent, fields } };
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
    [{ eventType: 7, issue: { id: '20001', fields: { project: { id: SHOP } } } }],
    [{ eventType: 'avi:jira:updated:issue', issue: { id: '20001' } }],
    [{ eventType: 'avi:jira:updated:issue', issue: { id: '20001', fields: { project: { id: '../1' } } } }],
  ])('%j is told as unread, and nothing is asked', async (event) => {
    const backlog = aSweptBacklog();
    expect(await onIssueEvent(backlog.portsAs(), event)).toBe(false);
    expect(sentTo(backlog)).toEqual([]);
  });

  test('whatever it is, it does no harm', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (event) => {
        const backlog = aSweptBacklog();
        expect(await onIssueEvent(backlog.portsAs(), event)).toBe(false);
        expect(sentTo(backlog)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
