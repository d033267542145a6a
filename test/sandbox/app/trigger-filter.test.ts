import { aProject } from '../../../sandbox/jira/site';
import { ISSUES, NOW, PEOPLE, policyOf, shopBacklog } from '../../fakes/shop-backlog';
import { installStakes, type InstalledApp } from './installed-app';

const EVENTS = 1_000;
const NEVER_ON = '43000';
const OFF = '43001';
const PATH = /event\.runtime\.[a-z]+\.properties\['[^']+'\](?:\.\w+)+/gu;

let app: InstalledApp;
beforeEach(async () => {
  const site = shopBacklog();
  const [template] = site.issues;
  if (!template) throw new Error('The backlog is empty.');
  const projects = [aProject(NEVER_ON, 'NEV', 'Never on'), aProject(OFF, 'OFF', 'Off', switchedOff())];
  for (const [at, project] of projects.entries()) {
    project.permissions.EDIT_ISSUES = [{ kind: 'user', accountId: PEOPLE.editor }];
    site.projects.push(project);
    site.issues.push({
      ...structuredClone(template),
      id: String(8_000 + at),
      key: `${project.key}-1`,
      projectId: project.id,
    });
  }
  app = await installStakes(site);
});
afterEach(() => app.close());

const switchedOff = () => ({ properties: { 'stakes.policy': policyOf('off') } });

/** Somebody edits the item of each project in turn, and everything is delivered. */
async function edited(keys: readonly string[], times: number): Promise<void> {
  app.host.invocations.length = 0;
  app.jira.ledger.clear();
  for (let at = 0; at < times; at += 1) {
    const { status } = await app.inJira('PUT', `/rest/api/3/issue/${keys[at % keys.length]}`, {
      fields: { labels: [`round-${at}`] },
    });
    expect(status).toBe(204);
  }
  await app.host.tick();
}

/** What functions asked of Jira. */
const asked = () => app.jira.ledger.entries.filter(({ via }) => via === 'function');

test('a thousand events of projects where Stakes is off run nothing', async () => {
  // The filter alone keeps them back, so it has to be one that the site can evaluate.
  app.jira.levers['property-filters'] = 'known';
  await edited(['NEV-1', 'OFF-1'], EVENTS);
  expect([app.host.invocations, asked(), app.host.log.lines]).toEqual([[], [], []]);
});

test('an event of a project where Stakes is on runs a function, and so does one right after it was switched on', async () => {
  await edited([ISSUES.technical], 1);
  expect(app.host.invocations).toEqual(['on-issue-event']);
  const never = app.jira.store.projects.get(NEVER_ON);
  if (never) never.properties['stakes.policy'] = policyOf('advise');
  await edited(['NEV-1'], 1);
  expect(app.host.invocations).toEqual(['on-issue-event']);
});

test('where a site doesn’t know such filters, each event runs a function, which asks Jira nothing', async () => {
  app.jira.levers['property-filters'] = 'unknown';
  const events = 100;
  const startMs = performance.now();
  await edited(['NEV-1', 'OFF-1'], events);
  expect(app.host.invocations).toHaveLength(events);
  expect(asked()).toEqual([]);
  const each = Math.round((performance.now() - startMs) / events);
  console.log(
    `Without filters ${EVENTS} events where Stakes is off cost ${EVENTS} invocations of about ${each} ms here, 0 points.`,
  );
  expect(app.stakes(ISSUES.technical)).toBeUndefined();
  await edited([ISSUES.technical], 1);
  app.clock.moveTo(new Date(NOW.getTime() + 10 * 60_000));
  await app.host.tick();
  expect(app.host.invocations).toContain('on-issue-event');
});

test('the filters name no more properties than Forge lets an app name: five', () => {
  const filters = app.host.app.triggers.map(({ filter }) => filter?.expression ?? '');
  const paths = new Set(filters.flatMap((expression) => expression.match(PATH) ?? []));
  expect(paths.size).toBeGreaterThan(0);
  expect(paths.size).toBeLessThanOrEqual(5);
});
