import { FRAMING_FIELD_MODULE } from '../../../src/core/installation/property-keys';
import { ENVIRONMENT_ID } from '../../../sandbox/forge/app';
import { jiraModulesOf } from '../../../sandbox/forge/jira-modules';
import { createClock } from '../../../sandbox/clock';
import { createJiraDouble } from '../../../sandbox/jira/double';
import { isText } from '../../../src/core/query/jql';
import { jiraOverRest } from '../../../src/jira/jira-over-rest';
import { installedAs, stakesApp } from '../../fakes/stakes-app';
import { ISSUES, NOW, PEOPLE, shopBacklog } from '../../fakes/shop-backlog';
import { transportTo } from '../../fakes/transport-to';
import { STANDARD } from '../../../sandbox/jira/site/standard';
import { CHANNEL_ACTS, doer, framingFieldId } from './channel-acts';
import { installGuarded } from './guarded-app';
import { WORK } from './guarded-site';
import { installStakes, type InstalledApp } from './installed-app';

/** A fork's development environment: another app, another environment. */
const BESIDE = {
  appId: '0d4f6b1e-2a73-4c58-9e60-7b1c5d2f8a94',
  environmentId: '77aa1c52-6c1f-4a0e-8d55-0e9b3f4d2c61',
  environmentType: 'DEVELOPMENT',
} as const;

/** The shop with production's Stakes on it for a while: its field, its policies and its verdict on every item. */
function siteWithProduction() {
  const site = shopBacklog();
  createJiraDouble({ site, clock: createClock(NOW), app: jiraModulesOf(stakesApp()) });
  for (const issue of site.issues) issue.properties['stakes'] = { v: 1, technical: 'no' };
  return site;
}

let app: InstalledApp;
afterEach(() => app.close());

const jiraOf = ({ jira, host }: InstalledApp) =>
  jiraOverRest({
    installed: installedAs(host.app),
    requestJira: transportTo((request) => jira.handle(request), { kind: 'user', accountId: PEOPLE.editor }, 'bridge'),
  });

const sweepAll = async () => {
  await app.host.runSchedule('repair-sweep');
  await app.host.tick();
};

test('an installation beside production finds no policy of its own, and touches nothing', async () => {
  app = await installStakes(siteWithProduction(), BESIDE);
  await sweepAll();
  expect(app.jira.store.issues.get(ISSUES.technical)?.properties).toEqual({ stakes: { v: 1, technical: 'no' } });
});

test('with a policy of its own it has its own field, property and aliases', async () => {
  const site = siteWithProduction();
  for (const { properties } of site.projects) properties['stakesDevelopment.policy'] = properties['stakes.policy'];
  app = await installStakes(site, BESIDE);
  await sweepAll();
  const { stakes, stakesDevelopment } = app.jira.store.issues.get(ISSUES.technical)?.properties ?? {};
  expect(stakes).toEqual({ v: 1, technical: 'no' });
  expect(stakesDevelopment).toMatchObject({ v: 1, technical: 'yes' });

  app.jira.catchUpSearch();
  const jira = jiraOf(app);
  const found = await jira.search(isText('stakesTechnical', 'yes'), { stakes: true });
  expect(found.issues.map(({ issue }) => issue.id)).toContain(ISSUES.technical);
  expect(await jira.knownAliases(['stakesTechnical'])).toEqual(new Set(['stakesTechnical']));

  const { framing } = await jira.fields();
  const fields = app.jira.store.site.customFields.filter(({ schema }) =>
    schema.custom?.endsWith(`/${FRAMING_FIELD_MODULE}`),
  );
  expect(fields).toHaveLength(2);
  expect(framing?.type).toBe(
    `ari:cloud:ecosystem::extension/${BESIDE.appId}/${BESIDE.environmentId}/static/${FRAMING_FIELD_MODULE}`,
  );
  const ofProduction = await jiraOverRest({
    installed: installedAs({ environmentId: ENVIRONMENT_ID, environmentType: 'PRODUCTION' }),
    requestJira: transportTo(
      (request) => app.jira.handle(request),
      { kind: 'user', accountId: PEOPLE.editor },
      'bridge',
    ),
  }).fields();
  expect(ofProduction.framing?.id).not.toBe(framing?.id);
});

test.each([
  ['a fork in development', BESIDE],
  ['the same app in staging', { ...BESIDE, appId: undefined, environmentType: 'STAGING' as const }],
])('%s guards with its own field and policy, though only the app’s id was changed in the manifest', async (_, as) => {
  const { appId, ...environment } = as;
  const made = await installGuarded(
    'company-managed',
    'require',
    true,
    appId ? { appId, ...environment } : environment,
  );
  app = made.app;
  expect(made.wrong).toEqual([]);
  const technical = (more: object) => ({
    fields: {
      project: { id: WORK },
      issuetype: { id: STANDARD.types.technicalTask },
      summary: 'Replace the session store',
      ...more,
    },
  });
  const create = (more: object = {}) => doer(app)('person', 'POST', '/rest/api/3/issue', technical(more));
  expect(await create()).toMatchObject({ status: 400, json: { errorMessages: [expect.stringContaining('Answer')] } });
  const answers = { doNothing: 'Checkout stops', risk: 'Fines', blocked: 'Paying by card', future: 'Vouchers' };
  expect((await create({ [framingFieldId(app)]: answers })).status).toBe(201);
  expect(await CHANNEL_ACTS['type-change']?.(app)).toMatchObject({ refused: expect.stringContaining('four answers') });
});
