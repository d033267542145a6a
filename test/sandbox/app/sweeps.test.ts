import type { Fault } from '../../../sandbox/forge/doors/doors';
import { aProject } from '../../../sandbox/jira/site';
import { ISSUES, policyOf, SHOP, shopBacklog, shopIssue } from '../../fakes/shop-backlog';
import { installStakes, type InstalledApp } from './installed-app';

const MINUTE_MS = 60_000;

/** SHOP with 250 issues: three pages of a sweep. */
const issues = Array.from({ length: 246 }, (_, at) => shopIssue(101 + at, `Move part ${at}`));

let app: InstalledApp;
beforeEach(async () => {
  const site = shopBacklog({ issues });
  const granted = site.projects[0]?.permissions;
  if (!granted) throw new Error('The backlog has no SHOP.');
  for (let at = 0; at < 60; at += 1) {
    const key = `Q${String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26))}`;
    const properties = { 'stakes.policy': policyOf(at < 55 ? 'gate' : 'off') };
    site.projects.push(aProject(String(41_000 + at), key, `Small ${at}`, { properties }));
  }
  app = await installStakes(site);
});
afterEach(() => app.close());

const judged = () => [...app.jira.store.issues.values()].filter((one) => one.properties['stakes'] !== undefined).length;
const OPEN_IN_SHOP = 249;
const logged = () => app.host.log.lines.map(({ text }) => text);

test('once a day every project that switched Stakes on is swept to its end, and twice changes nothing', async () => {
  await app.host.runSchedule('repair-sweep');
  expect(app.host.queue.waiting).toHaveLength(56);
  expect(app.host.queue.waiting[0]?.event.concurrency).toEqual({ key: expect.stringMatching(/^sweep-\d+$/), limit: 1 });
  await app.host.tick();
  expect([judged(), app.host.queue.waiting.length, logged()]).toEqual([OPEN_IN_SHOP, 0, []]);
  app.jira.ledger.clear();
  await app.host.runSchedule('repair-sweep');
  await app.host.tick();
  expect(app.jira.ledger.entries.filter(({ template }) => template.includes('/properties/multi'))).toEqual([]);
});

test('jobs that come twice and out of order end the same', async () => {
  Object.assign(app.host.delivery.queue, { copies: 2, order: 'reversed' });
  await app.host.runSchedule('repair-sweep');
  await app.host.tick();
  expect([judged(), logged()]).toEqual([OPEN_IN_SHOP, []]);
});

const quotaUsedUp: Fault = ({ target }) =>
  target.includes('/properties/multi')
    ? { status: 429, headers: { 'ratelimit-reason': 'jira-quota-tenant-based', 'retry-after': '600' }, body: '' }
    : undefined;

test('a job that met a used up quota comes again when Jira says, and the sweep still reaches its end', async () => {
  await app.host.runSchedule('repair-sweep');
  app.host.faults.push(quotaUsedUp);
  await app.host.runQueue();
  expect(judged()).toBe(0);
  expect(app.host.queue.waiting.map(({ event }) => event.body)).toEqual([{ projectId: SHOP }]);
  app.host.faults.length = 0;
  app.clock.advance(9 * MINUTE_MS);
  await app.host.runQueue();
  expect(judged()).toBe(0);
  app.clock.advance(MINUTE_MS);
  while ((await app.host.runQueue()) > 0);
  expect([judged(), app.host.queue.waiting.length]).toEqual([OPEN_IN_SHOP, 0]);
});

test('a job that could not hand on the next page comes again, and the sweep still reaches its end', async () => {
  await app.host.runSchedule('repair-sweep');
  let answers = 0;
  app.host.faults.push(({ target }) => {
    if (!target.includes('/webhook/queue/')) return undefined;
    answers += 1;
    return answers === 1 ? { status: 500, headers: {}, body: '{}' } : undefined;
  });
  await app.host.tick();
  expect(judged()).toBe(100);
  app.clock.advance(15 * MINUTE_MS);
  while ((await app.host.runQueue()) > 0);
  expect([judged(), app.host.queue.waiting.length]).toEqual([OPEN_IN_SHOP, 0]);
});

test('a job for a project that is gone, or of an unknown shape, is dropped and logged, not repeated', async () => {
  const push = (body: Record<string, unknown>, jobId: string) =>
    app.host.queue.push({ queueName: 'sweep', jobId, payload: [{ body }] }, 0);
  push({ projectId: '49999' }, 'gone');
  push({ projectId: 'canary; DROP' }, 'odd');
  push({ project: SHOP }, 'other');
  await app.host.tick();
  expect(app.host.queue.waiting).toEqual([]);
  expect(logged().filter((text) => text.includes('sweep.unreadable'))).toHaveLength(2);
  expect(logged().join()).not.toContain('canary');
  expect(judged()).toBe(0);
});

test('an issue that only the sweep can find is found: no event of it ever came', async () => {
  app.host.delivery.events.copies = 0;
  await app.inJira('PUT', `/rest/api/3/issue/${ISSUES.technical}`, { fields: { labels: ['eol'] } });
  await app.host.runSchedule('repair-sweep');
  await app.host.tick();
  expect(app.stakes(ISSUES.technical)).toMatchObject({ technical: 'yes', signal: 'labels' });
});
