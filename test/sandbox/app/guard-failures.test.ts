import { STANDARD } from '../../../sandbox/jira/site/standard';
import { doer } from './channel-acts';
import { ACTORS, attachGuard, siteInMode, WORK } from './guarded-site';
import { installStakes } from './installed-app';

test('a rule that Jira can’t evaluate refuses, and the app remembers on which workflow', async () => {
  const site = siteInMode('company-managed', 'require');
  attachGuard(site, 'require', { config: JSON.stringify({ expression: 'issue.summary.nothing' }) });
  const app = await installStakes(site);
  const fields = { project: { id: WORK }, issuetype: { id: STANDARD.types.story }, summary: 'Rotate the keys' };
  expect((await doer(app)('person', 'POST', '/rest/api/3/issue', { fields })).status).toBe(400);
  await app.host.tick();
  expect(await app.invoke('guardFailures', {}, ACTORS.admin)).toEqual({
    ok: true,
    value: [
      {
        workflowId: STANDARD.workflow,
        workflowName: 'Software workflow',
        says: expect.stringContaining('Unrecognized property'),
        times: 1,
        lastAtMs: expect.any(Number),
      },
    ],
  });
  await app.close();
});

test('fifteen refusals at the same moment are fifteen on the site’s page', async () => {
  const site = siteInMode('company-managed', 'require');
  const app = await installStakes(site);
  const event = { workflowId: 'w1', workflowName: 'Software workflow', errorMessages: ['It is too long.'] };
  const failing = { functionKey: 'on-failed-expression', moduleKey: 'guard-failed', moduleType: 'trigger' };
  const payload = { eventType: 'avi:jira:failed:expression', ...event };
  await Promise.all(Array.from({ length: 15 }, () => app.host.invoke({ ...failing, payload })));
  expect(await app.invoke('guardFailures', {}, ACTORS.admin)).toMatchObject({
    value: [{ workflowId: 'w1', times: 15 }],
  });
  await app.close();
});
