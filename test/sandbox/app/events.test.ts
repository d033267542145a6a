import { STANDARD } from '../../../sandbox/jira/site/standard';
import { ISSUES, SHOP } from '../../fakes/shop-backlog';
import { installStakes, type InstalledApp } from './installed-app';

let app: InstalledApp;
/** Stakes where the first sweep is done and nothing waits. */
beforeEach(async () => {
  app = await installStakes();
  await app.host.runSchedule('repair-sweep');
  await app.host.tick();
});
afterEach(() => app.close());

const logged = () => app.host.log.lines.map(({ text }) => text);
const issueId = ISSUES.technical;
const relabel = (...labels: string[]) => app.inJira('PUT', `/rest/api/3/issue/${issueId}`, { fields: { labels } });

async function create(): Promise<string> {
  const { body } = await app.inJira('POST', '/rest/api/3/issue', {
    fields: {
      project: { key: 'SHOP' },
      issuetype: { id: STANDARD.types.technicalTask },
      summary: 'Split the canary module',
    },
  });
  return (JSON.parse(body) as { id: string }).id;
}

test('technical work that was created without a framing is flagged, where the project advises', async () => {
  const id = await create();
  expect(app.stakes(id)).toBeUndefined();
  await app.host.tick();
  expect(app.stakes(id)).toMatchObject({ technical: 'yes', framing: 'open', answered: 0 });
});

/** Lets the job run that the events pushed. */
const untilSwept = async () => {
  await app.host.tick();
  app.clock.advance(300_000);
  await app.host.tick();
};

test.each([
  ['doubled', () => void (app.host.delivery.events.copies = 2)],
  ['late', () => void (app.host.delivery.events.delayMs = 180_000)],
  ['reordered', () => void (app.host.delivery.events.order = 'reversed')],
])('%s events end in what prompt ones do', async (_, disturb) => {
  disturb();
  const id = await create();
  await relabel('upgrade');
  await relabel('upgrade', 'eol');
  app.clock.advance(180_000);
  await untilSwept();
  expect(app.stakes(id)).toMatchObject({ technical: 'yes', framing: 'open', signal: 'created' });
  expect(app.stakes(issueId)).toMatchObject({ technical: 'yes', signal: 'labels' });
});

test('what the app writes itself brings it no event, and so no end of them', async () => {
  await relabel('upgrade');
  await untilSwept();
  expect(app.stakes(issueId)).toMatchObject({ signal: 'labels' });
  app.jira.ledger.clear();
  await untilSwept();
  expect(app.jira.ledger.entries).toEqual([]);
});

test('an event of an unknown shape is ignored, and logged once, where the filter lets it through', async () => {
  app.jira.levers['property-filters'] = 'unknown';
  app.jira.ledger.clear();
  app.host.dispatch({
    eventType: 'avi:jira:updated:issue',
    selfGenerated: false,
    timestamp: '0',
    canary: 'canary-event',
    issue: { number: 'canary-issue' },
  });
  await app.host.tick();
  expect(app.jira.ledger.entries).toEqual([]);
  const lines = await app.logged(2);
  app.jira.levers['property-filters'] = 'known';
  expect(lines).toEqual([expect.stringContaining('Trigger filter'), expect.stringContaining('event.unreadable')]);
  expect(lines.join()).not.toContain('canary');
});

test('while Jira is unavailable a new issue’s event is asked for again, as late as Jira says, and then it counts', async () => {
  // It counts the lines of the app; Forge adds one where a site can't evaluate the filter.
  app.jira.levers['property-filters'] = 'known';
  const quota = { status: 429, reason: 'jira-quota-tenant-based', retryAfterSeconds: 300 } as const;
  const storm = { via: 'function' as const, times: 100, answer: quota };
  app.jira.faults.pending.push(storm);
  const id = await create();
  await app.host.tick();
  expect(app.stakes(id)).toBeUndefined();
  expect(await app.logged(1)).toEqual([expect.stringContaining('event.failed')]);
  storm.times = 0;
  app.clock.advance(290_000);
  await app.host.tick();
  expect(app.stakes(id)).toBeUndefined();
  app.clock.advance(10_000);
  await app.host.tick();
  expect(app.stakes(id)).toMatchObject({ technical: 'yes', framing: 'open' });
});

test.each([
  ['as long as Jira says', 120, 120],
  ['no longer than Forge lets it', 3_600, 900],
])('what it returns asks to wait %s', async (_, asked, waited) => {
  const answer = { status: 429, reason: 'jira-quota-global-based', retryAfterSeconds: asked } as const;
  app.jira.faults.pending.push({ via: 'function', times: 100, answer });
  const outcome = await app.host.invoke({
    functionKey: 'on-issue-event',
    moduleKey: 'issue-changed',
    moduleType: 'trigger',
    payload: { eventType: 'avi:jira:created:issue', issue: { id: issueId, fields: { project: { id: SHOP } } } },
  });
  expect(outcome).toMatchObject({
    kind: 'returned',
    body: { _retry: true, retryOptions: { retryAfter: waited, retryReason: 'FUNCTION_RETRY_REQUEST' } },
  });
});

test('an issue that was deleted or hidden meanwhile is no failure', async () => {
  // Nothing is logged by the app; Forge adds a line where a site can't evaluate the filter.
  app.jira.levers['property-filters'] = 'known';
  app.host.dispatch({
    eventType: 'avi:jira:created:issue',
    selfGenerated: false,
    timestamp: '0',
    issue: { id: ISSUES.absent, fields: { project: { id: SHOP } } },
  });
  await app.host.tick();
  expect(logged()).toEqual([]);
});
