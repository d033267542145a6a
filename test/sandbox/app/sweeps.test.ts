import type { Fault } from '../../../sandbox/forge/doors/doors';
import { LEVERS, type ReadingOf } from '../../../sandbox/levers';
import { aProject } from '../../../sandbox/jira/site';
import { ISSUES, NOW, PEOPLE, policyOf, SHOP, shopBacklog, shopIssue } from '../../fakes/shop-backlog';
import { installStakes, type InstalledApp } from './installed-app';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** SHOP with 250 issues: three pages of a sweep. Every tenth was labelled within a minute, two months ago. */
const labelled = (at: number) => ({
  histories: [
    {
      id: String(70_000 + at),
      atMs: NOW.getTime() - 60 * DAY_MS + at * 100,
      authorId: PEOPLE.editor,
      items: [{ field: 'labels', fieldType: 'jira' as const, fieldId: 'labels', fromText: '', toText: 'eol' }],
    },
  ],
});
const issues = Array.from({ length: 246 }, (_, at) =>
  shopIssue(101 + at, `Move part ${at}`, {
    updatedMs: NOW.getTime() - (at % 50) * DAY_MS - 3 * DAY_MS,
    ...(at % 10 === 0 ? labelled(at) : {}),
  }),
);

const REDIRECTS = Object.keys(LEVERS.redirects.readings) as ReadingOf<'redirects'>[];

let app: InstalledApp;
/** Installs the app where so many small projects switched Stakes on beside SHOP, and five did not. */
async function install(small = 2): Promise<void> {
  const site = shopBacklog({ issues: structuredClone(issues) });
  const granted = site.projects[0]?.permissions;
  if (!granted) throw new Error('The backlog has no SHOP.');
  granted.ADMINISTER_PROJECTS = [{ kind: 'user', accountId: PEOPLE.editor }];
  for (let at = 0; at < small + 5; at += 1) {
    const key = `Q${String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26))}`;
    const properties = { 'stakes.policy': policyOf(at < small ? 'gate' : 'off') };
    site.projects.push(aProject(String(41_000 + at), key, `Small ${at}`, { properties }));
  }
  app = await installStakes(site);
}
afterEach(() => app.close());

const judged = () => [...app.jira.store.issues.values()].filter((one) => one.properties['stakes'] !== undefined).length;
const OPEN_IN_SHOP = 249;
const logged = () => app.host.log.lines.map(({ text }) => text);
const waiting = () => app.host.queue.waiting;
const rowsOf = (entity: string) => app.host.kvs.entities.get(entity)?.records() ?? [];
const sweepOf = () => app.invoke('readSweep', { projectId: SHOP }, PEOPLE.editor);

/** Lets time pass to each waiting job in turn, until none is left. */
async function untilNothingWaits(): Promise<void> {
  for (let [next] = waiting(); next; [next] = waiting()) {
    const earliest = Math.min(...waiting().map(({ dueAtMs }) => dueAtMs));
    app.clock.advance(Math.max(0, earliest - app.clock.now().getTime()));
    await app.host.runQueue();
  }
}

test('every project that switched Stakes on is swept to its end, and twice changes nothing', async () => {
  await install(55);
  await app.host.runSchedule('repair-sweep');
  expect(waiting()).toHaveLength(56);
  expect(waiting()[0]?.event.concurrency).toEqual({ key: 'sweep', limit: 1 });
  await app.host.tick();
  // Each looks at the others for bulk edits: together they take more than an hour's share, and the rest waits its turn.
  await untilNothingWaits();
  expect([judged(), waiting().length, logged()]).toEqual([OPEN_IN_SHOP, 0, []]);
  app.jira.ledger.clear();
  await app.host.runSchedule('repair-sweep');
  await app.host.tick();
  expect(app.jira.ledger.entries.filter(({ template }) => template.includes('/properties/multi'))).toEqual([]);
});

test('what it learnt is in the app’s storage, within its limits, and read from there', async () => {
  await install();
  await app.host.runSchedule('repair-sweep');
  await app.host.tick();
  const at = (seconds: number) => new Date(NOW.getTime() - 60 * DAY_MS + seconds * 1000).toISOString();
  expect(rowsOf('bulk-edit').map(({ value }) => value)).toEqual([
    { authorId: PEOPLE.editor, beganAt: at(0), endedAt: at(24), issueCount: 25 },
  ]);
  expect(await app.invoke('readBulkEdits', { issueIds: ['20101', '20102'] }, PEOPLE.viewer)).toMatchObject({
    ok: true,
    value: [{ author: PEOPLE.editor, issues: 25, toMs: NOW.getTime() - 60 * DAY_MS + 24_000 }],
  });
  expect(app.stakes('20101')).toMatchObject({ signal: 'created' });
  expect(await sweepOf()).toMatchObject({
    ok: true,
    value: { phase: 'resting', last: { kind: 'first' }, points: { of: 16_250 } },
  });
});

test('an edit is known some minutes later, an edit that nobody told of a day later', async () => {
  await install();
  await app.host.runSchedule('repair-sweep');
  await app.host.tick();
  await app.inJira('PUT', `/rest/api/3/issue/${ISSUES.technical}`, { fields: { labels: ['eol'] } });
  await app.host.tick();
  expect(waiting()).toHaveLength(1);
  app.clock.advance(5 * MINUTE_MS);
  await app.host.tick();
  expect(app.stakes(ISSUES.technical)).toMatchObject({ technical: 'yes', signal: 'labels' });
  app.host.delivery.events.copies = 0;
  await app.inJira('PUT', `/rest/api/3/issue/${ISSUES.looksTechnical}`, { fields: { labels: ['eol'] } });
  app.clock.advance(DAY_MS);
  await app.host.runSchedule('repair-sweep');
  await app.host.tick();
  expect(app.stakes(ISSUES.looksTechnical)).toMatchObject({ technical: 'yes', signal: 'labels' });
});

test('jobs that come twice and out of order end the same', async () => {
  await install();
  Object.assign(app.host.delivery.queue, { copies: 2, order: 'reversed' });
  await app.host.runSchedule('repair-sweep');
  await app.host.tick();
  expect([judged(), logged()]).toEqual([OPEN_IN_SHOP, []]);
  expect(rowsOf('bulk-edit')).toHaveLength(1);
});

test.each(REDIRECTS)('a redirect to Jira’s task that Forge has %s leaves every item judged', async (reading) => {
  await install();
  app.jira.levers.redirects = reading;
  // The writes can be counted only where a task leaves nothing out.
  app.jira.levers['task-end'] = 'whole';
  app.jira.faults.taskPolls = 0;
  await app.host.runSchedule('repair-sweep');
  await app.host.tick();
  expect([judged(), waiting().length, logged()]).toEqual([OPEN_IN_SHOP, 0, []]);
  const written = app.jira.ledger.entries.filter(({ method, template }) =>
    method === 'PUT' ? template.includes('/issue/') : template.includes('/properties/multi'),
  );
  expect(written.map(({ method }) => method)).toEqual(['POST', 'POST', 'POST']);
});

const quotaUsedUp: Fault = ({ target }) =>
  target.includes('/properties/multi')
    ? { status: 429, headers: { 'ratelimit-reason': 'jira-quota-tenant-based', 'retry-after': '600' }, body: '' }
    : undefined;

test('a used up quota stops everything until Jira says, it is told, and the sweep still reaches its end', async () => {
  await install();
  await app.host.runSchedule('repair-sweep');
  app.host.faults.push(quotaUsedUp);
  await app.host.runQueue();
  expect(judged()).toBe(0);
  expect(await sweepOf()).toMatchObject({ value: { phase: 'waiting', problem: { because: 'quota' } } });
  app.host.faults.length = 0;
  app.clock.advance(9 * MINUTE_MS);
  await app.host.runQueue();
  expect(judged()).toBe(0);
  await untilNothingWaits();
  expect([judged(), waiting().length]).toEqual([OPEN_IN_SHOP, 0]);
});

test('a job that could not hand on comes again, and the sweep still reaches its end', async () => {
  await install();
  await app.host.runSchedule('repair-sweep');
  app.host.faults.push(quotaUsedUp);
  let answers = 0;
  app.host.faults.push(({ target }) => {
    if (!target.includes('/webhook/queue/')) return undefined;
    answers += 1;
    return answers === 1 ? { status: 500, headers: {}, body: '{}' } : undefined;
  });
  await app.host.runQueue();
  app.host.faults.length = 0;
  await untilNothingWaits();
  expect([judged(), waiting().length]).toEqual([OPEN_IN_SHOP, 0]);
});

test('a storage that fails in the middle of a job is told by a code alone, and the job comes again', async () => {
  await install();
  await app.host.runSchedule('repair-sweep');
  const said = JSON.stringify({ code: 'canary', message: 'canary state:30000 acc-ana' });
  let writes = 0;
  app.host.faults.push(({ meta, target }) => {
    if (meta.type !== 'kvs' || !target.includes('/set')) return undefined;
    writes += 1;
    return writes === 3 ? { status: 500, headers: {}, body: said } : undefined;
  });
  await app.host.runQueue();
  app.host.faults.length = 0;
  expect(writes).toBeGreaterThanOrEqual(3);
  for (const line of await app.logged(1))
    expect(line).toMatch(/^\{"code":"[a-z.-]+","kind":"\w+"(?:,"at":"\d+:\d+")?\}$/);
  expect((await app.logged(1)).join()).toContain('sweep.broken');
  await untilNothingWaits();
  expect([judged(), waiting().length]).toEqual([OPEN_IN_SHOP, 0]);
});

test('a job that was lost altogether is pushed again within the hour', async () => {
  await install();
  await app.host.runSchedule('repair-sweep');
  app.host.faults.push(quotaUsedUp);
  await app.host.runQueue();
  app.host.faults.length = 0;
  app.host.queue.takeDue();
  app.clock.advance(15 * MINUTE_MS);
  app.host.queue.takeDue();
  expect(waiting()).toEqual([]);
  app.clock.advance(45 * MINUTE_MS);
  await app.host.runSchedule('repair-sweep');
  await untilNothingWaits();
  expect(judged()).toBe(OPEN_IN_SHOP);
});

test('a project whose policy was just saved is swept at once, by who administers it', async () => {
  await install();
  await app.invoke('startSweep', { projectId: SHOP }, PEOPLE.editor);
  await app.host.tick();
  expect([judged(), logged()]).toEqual([OPEN_IN_SHOP, []]);
});

test('a job for a project that is gone, or of an unknown shape, is dropped and logged, not repeated', async () => {
  await install();
  const push = (body: Record<string, unknown>, jobId: string) =>
    app.host.queue.push({ queueName: 'sweep', jobId, payload: [{ body }] }, 0);
  push({ projectId: '49999' }, 'gone');
  push({ projectId: 'canary; DROP' }, 'odd');
  push({ project: SHOP }, 'other');
  push({ projectId: SHOP, hop: -1 }, 'hopping');
  await app.host.tick();
  expect(waiting()).toEqual([]);
  const lines = await app.logged(3);
  expect(lines.map((text) => text.includes('sweep.unreadable'))).toEqual([true, true, true]);
  expect(lines.join()).not.toContain('canary');
  expect(judged()).toBe(0);
});
