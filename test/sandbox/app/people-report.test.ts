import type { Fault } from '../../../sandbox/forge/doors/doors';
import { ISSUES, PEOPLE, SHOP, shopBacklog, shopIssue } from '../../fakes/shop-backlog';
import { installStakes, type InstalledApp } from './installed-app';

const MINUTE_MS = 60_000;
const WEEK_MS = 7 * 24 * 60 * MINUTE_MS;
const { editor, outsideLevel } = PEOPLE;
const issueId = ISSUES.technical;

let app: InstalledApp;
const issues = Array.from({ length: 12 }, (_, at) => shopIssue(101 + at, `Move part ${at}`));
beforeEach(async () => {
  app = await installStakes(shopBacklog({ administrators: [editor, outsideLevel], issues }));
});
afterEach(() => app.close());

/** The weekly report, and all the jobs it brings about. */
/** The weekly report, a minute after the last that anybody did: until then queries may not show whom storage names. */
async function report(): Promise<readonly string[]> {
  app.clock.advance(MINUTE_MS + 1_000);
  app.host.accounts.reports.length = 0;
  await app.host.runSchedule('weekly-people-report');
  await jobs();
  return app.host.accounts.reports.flat();
}

/** Runs the queued jobs that are due, and those that they bring about. */
async function jobs(): Promise<void> {
  while ((await app.host.runQueue()) > 0);
}

/** Everything in storage, as text. */
function storage(): string {
  const tables = [app.host.kvs.plain, ...app.host.kvs.entities.values()];
  return JSON.stringify(tables.flatMap((table) => [...table.records()]));
}

const logged = () => app.host.log.lines.map(({ text }) => text);
const passes = () => app.jira.store.projects.get(SHOP)?.properties['stakes.waivers'];
const grantPass = (passFor: string) =>
  app.invoke('grantPass', { projectId: SHOP, passFor, because: 'alerts come from it', until: '2026-12-01' }, editor);

test('whoever recorded something, or may pass, is reported once a week and not more often', async () => {
  expect(await report()).toEqual([]);
  await app.invoke('recordMark', { issueId, technical: true }, editor);
  await app.invoke('recordDiscussed', { issueId, outcome: 'keep' }, outsideLevel);
  await grantPass('712020:robot');
  expect((await report()).toSorted()).toEqual(['712020:robot', editor, outsideLevel]);
  expect(await report()).toEqual([]);
  app.clock.advance(WEEK_MS - MINUTE_MS);
  expect(await report()).toHaveLength(3);
  expect(logged()).toEqual([]);
});

test('a closed account leaves storage and the guard, and what it did stands', async () => {
  await app.invoke('recordMark', { issueId, technical: false }, editor);
  await app.invoke('recordDiscussed', { issueId, outcome: 'keep', note: 'Still needed' }, outsideLevel);
  await grantPass(outsideLevel);
  expect(passes()).toHaveProperty(outsideLevel);
  app.host.accounts.close(outsideLevel);
  expect(await report()).toContain(outsideLevel);
  expect([passes(), storage().includes(outsideLevel)]).toEqual([{}, false]);
  expect(await app.invoke('readRecords', { issueIds: [issueId] }, editor)).toMatchObject({
    value: [{ marks: [{ technical: false, by: editor }], discussed: [{ note: 'Still needed', by: 'unknown' }] }],
  });
  app.clock.advance(WEEK_MS);
  expect(await report()).toEqual([editor]);
  expect(logged()).toEqual([]);
});

test('who made a bulk edit is reported, and leaves the ledger with it', async () => {
  for (const { id } of issues) await app.inJira('PUT', `/rest/api/3/issue/${id}`, { fields: { labels: ['moved'] } });
  app.jira.catchUpSearch();
  await app.host.runSchedule('repair-sweep');
  await jobs();
  expect(app.host.kvs.entities.get('bulk-edit')?.records()).toMatchObject([
    { value: { authorId: editor, issueCount: 12 } },
  ]);
  app.host.accounts.close(editor);
  expect(await report()).toEqual([editor]);
  expect(app.host.kvs.entities.get('bulk-edit')?.records()).toEqual([]);
});

test('who declared what a bulk edit was leaves it, and the declaration stands', async () => {
  const [beganAt, endedAt] = ['2026-09-15T09:00:00.000Z', '2026-09-15T09:00:41.000Z'];
  const declared = {
    authorId: 'acc-bot',
    beganAt,
    endedAt,
    issueCount: 12,
    wasSession: true,
    declaredBy: editor,
    declaredAt: 1_790_000_000,
  };
  app.host.kvs.entities.get('bulk-edit')?.put('declared', declared);
  app.host.kvs.plain.put(`person:${editor}`, { accountId: editor, storedAt: endedAt });
  app.host.accounts.close(editor);
  await report();
  expect(app.host.kvs.entities.get('bulk-edit')?.get('declared')?.value).toEqual({
    ...declared,
    declaredBy: 'unknown',
  });
});

test('an account that changed is current again from the report on', async () => {
  await app.invoke('recordMark', { issueId, technical: true }, editor);
  app.host.accounts.change(editor, app.clock.now().getTime() + MINUTE_MS);
  app.clock.advance(2 * MINUTE_MS);
  await report();
  expect(storage()).toContain(`"storedAt":"${app.clock.now().toISOString().slice(0, 16)}`);
});

test('a report that Atlassian turns away comes again when it says, and then erases', async () => {
  await app.invoke('recordMark', { issueId, technical: true }, editor);
  app.host.accounts.close(editor);
  const turnedAway: Fault = ({ target }) =>
    target === '/app/report-accounts' ? { status: 429, headers: { 'retry-after': '600' }, body: '' } : undefined;
  app.host.faults.push(turnedAway);
  expect(await report()).toEqual([]);
  app.host.faults.length = 0;
  app.clock.advance(9 * MINUTE_MS);
  await jobs();
  expect(storage()).toContain(editor);
  app.clock.advance(MINUTE_MS);
  await jobs();
  expect(storage()).not.toContain(editor);
});

test('jobs that come twice and out of order report nobody twice', async () => {
  await app.invoke('recordMark', { issueId, technical: true }, editor);
  Object.assign(app.host.delivery.queue, { copies: 2, order: 'reversed' });
  expect(await report()).toEqual([editor]);
});

test('a report stopped in the middle of an erasure goes on with it', async () => {
  await app.invoke('recordMark', { issueId, technical: true }, editor);
  await app.invoke('recordDiscussed', { issueId, outcome: 'keep' }, editor);
  app.host.accounts.close(editor);
  let writes = 0;
  app.host.faults.push(({ target }) => {
    if (target !== '/api/v1/entity/set') return undefined;
    writes += 1;
    return writes === 2 ? { status: 500, headers: {}, body: '{}' } : undefined;
  });
  await report();
  expect(storage()).toContain(editor);
  app.clock.advance(15 * MINUTE_MS);
  await jobs();
  expect(storage()).not.toContain(editor);
});

test('two hundred accounts, some of them closed: none of those is left after one report', async () => {
  const ids = Array.from({ length: 200 }, (_, at) => `712020:robot-${at}`);
  const storedAt = app.clock.now().toISOString();
  for (const accountId of ids) app.host.kvs.plain.put(`person:${accountId}`, { accountId, storedAt });
  const closed = ids.filter((_, at) => at % 7 === 3);
  for (const accountId of closed) app.host.accounts.close(accountId);
  expect((await report()).toSorted()).toEqual(ids.toSorted());
  expect(app.host.accounts.reports.map((one) => one.length)).toEqual([90, 90, 20]);
  for (const accountId of closed) expect(storage()).not.toContain(`"${accountId}"`);
});
