import type { Site } from '../../../sandbox/jira/site';
import type { Project } from '../../../sandbox/jira/site/project';
import { STANDARD } from '../../../sandbox/jira/site/standard';
import { ISSUES, NOW, PEOPLE, SHOP, shopBacklog } from '../../fakes/shop-backlog';
import { installStakes, type InstalledApp } from './installed-app';

let app: InstalledApp;
afterEach(() => app.close());

const HOUR_MS = 3_600_000;
const issueId = ISSUES.technical;

/** Stakes on a site that is so from before it came, half a day after its first sweep was due. */
async function installed(change: (shop: Project, site: Site) => void): Promise<void> {
  const site = shopBacklog({ administrators: [PEOPLE.editor] });
  const [shop] = site.projects;
  if (shop) change(shop, site);
  app = await installStakes(site);
  await halfADay();
}

async function halfADay(): Promise<void> {
  await app.host.runSchedule('repair-sweep');
  for (let hour = 0; hour < 12; hour += 1) {
    await app.host.tick();
    app.clock.advance(HOUR_MS);
  }
}

const shop = (): Project => {
  const found = app.jira.store.findProject(SHOP);
  if (found === undefined) throw new Error('The backlog has no SHOP.');
  return found;
};
const logged = () => app.host.log.lines.map(({ text }) => text);
const sweep = () => app.invoke('readSweep', { projectId: SHOP }, PEOPLE.editor);
const edit = () => app.inJira('PUT', `/rest/api/3/issue/${issueId}`, { fields: { labels: ['eol'] } });
const discussed = () => app.invoke('recordDiscussed', { issueId, outcome: 'keep' }, PEOPLE.editor);
const callsOfFunctions = () => app.jira.ledger.entries.filter(({ via }) => via === 'function').length;

/** Everything that the app does by itself around an item: an event, then whatever it queued. */
async function lived(): Promise<void> {
  await edit();
  await app.host.tick();
  app.clock.advance(HOUR_MS);
  await app.host.tick();
}

test.each([
  ['see the project', ['BROWSE_PROJECTS'], ['BROWSE_PROJECTS', 'EDIT_ISSUES']],
  ['edit in the project', ['EDIT_ISSUES'], ['EDIT_ISSUES']],
] as const)('where the app may not %s, that is told, and it is quiet until it may', async (_, taken, appLacks) => {
  await installed((project) => (project.appsLack = taken));
  app.jira.ledger.clear();
  await lived();
  expect(app.stakes(issueId)).toBeUndefined();
  expect(await sweep()).toMatchObject({ ok: true, value: { appLacks } });
  // Whoever may edit records a decision all the same: it is kept in the app's own storage.
  expect(await discussed()).toMatchObject({ ok: true, value: { discussed: [{ outcome: 'keep' }] } });
  expect(app.host.queue.waiting.length).toBeLessThanOrEqual(1);
  expect(callsOfFunctions()).toBeLessThan(60);
  expect(logged()).toEqual([]);

  delete shop().appsLack;
  await halfADay();
  await lived();
  expect(app.stakes(issueId)).toMatchObject({ technical: 'yes', signal: 'discussed' });
  expect(await sweep()).toMatchObject({ ok: true, value: { appLacks: [] } });
});

test.each(['hidden', 'found'] as const)(
  'an archived project is left as it is, where a search has its items %s',
  async (reading) => {
    await installed(() => undefined);
    expect(app.stakes(issueId)).toMatchObject({ technical: 'yes' });
    app.jira.levers['archived-search'] = reading;
    shop().archived = true;
    const before = JSON.stringify(app.stakes(issueId));
    expect((await edit()).status).toBe(403);
    await halfADay();
    expect(JSON.stringify(app.stakes(issueId))).toBe(before);
    expect(await discussed()).toMatchObject({
      refusal: { kind: 'forbidden', sentence: 'Nothing was recorded. This needs permission to edit the work item.' },
    });
    expect(logged()).toEqual([]);
  },
);

test('items in a status that nobody may edit keep what they have, and the rest of the project is swept', async () => {
  await installed((_, site) => {
    const [workflow] = site.workflows;
    if (workflow === undefined) throw new Error('The site has no workflow.');
    workflow.keptOfStatuses = { [STANDARD.statuses.review]: { properties: { 'jira.issue.editable': 'false' } } };
    for (const issue of site.issues) if (issue.id === issueId) issue.statusId = STANDARD.statuses.review;
  });
  expect(app.stakes(issueId)).toBeUndefined();
  expect(app.stakes(ISSUES.looksTechnical)).toMatchObject({ technical: expect.anything() });
  expect(await discussed()).toMatchObject({ refusal: { kind: 'forbidden' } });
  expect(logged()).toEqual([]);
});

test.each(['at-once', 'hour'] as const)(
  'an app that has its rights so soon after its install (%s) comes by everything then, and is quiet before',
  async (reading) => {
    app = await installStakes({ ...shopBacklog(), appInstalledMs: NOW.getTime() });
    app.jira.levers['app-rights'] = reading;
    await app.host.runSchedule('repair-sweep');
    await app.host.tick();
    expect(app.stakes(issueId) === undefined).toBe(reading === 'hour');
    await halfADay();
    expect(app.stakes(issueId)).toMatchObject({ v: 1, technical: 'yes' });
    expect(logged()).toEqual([]);
  },
);
