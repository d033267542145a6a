import { createClock } from '../../../sandbox/clock';
import { demoSite } from '../../../sandbox/demo/demo-site';
import { PEOPLE } from '../../../sandbox/demo/people';
import { PROJECT_IDS } from '../../../sandbox/demo/projects';
import { createJiraDouble } from '../../../sandbox/jira/double';
import { learnThreshold } from '../../../src/core/learnt-threshold/learn-threshold';
import { learntText } from '../../../src/core/learnt-threshold/learnt-text';
import { POLICY_PROPERTY } from '../../../src/core/installation/property-keys';
import { policyInForce } from '../../../src/core/policy/policy-in-force';
import { jiraOverRest } from '../../../src/jira/jira-over-rest';
import { readLives } from '../../../static/settings/learn/read-lives';
import { inProduction } from '../../fakes/stakes-app';
import { transportTo } from '../../fakes/transport-to';
import { theApp } from '../../sandbox/demo/judged-site';

test('the demo has a project from whose history a limit can be learnt, and what is learnt is what its items did', async () => {
  const { site, at } = demoSite({ app: await theApp() });
  const double = createJiraDouble({ site, clock: createClock(at) });
  const jira = jiraOverRest({
    installed: inProduction,
    requestJira: transportTo((request) => double.handle(request), { kind: 'user', accountId: PEOPLE.jonas }, 'bridge'),
    sleep: async () => undefined,
  });
  const projectId = PROJECT_IDS.OPS;
  const project = await jira.project(projectId);
  const { policy } = policyInForce(await jira.projectProperty(projectId, POLICY_PROPERTY));
  const lives = await readLives(
    {
      jira,
      readRecords: async ({ issueIds }) => issueIds.map((issueId) => ({ issueId, marks: [], discussed: [] })),
      readBulkEdits: async () => [],
    },
    {
      projectId,
      names: { types: project?.issueTypes ?? [], components: [] },
      policy,
      nowMs: at.getTime(),
      onProgress: () => undefined,
      isOver: () => false,
    },
  );
  const learnt = learnThreshold(lives?.items ?? [], at.getTime());
  expect(learntText(learnt)).toMatch(
    /^Suggested: 120 days\. Of \d\d items that once stood unrefined for 120 days, about \d+ % were done/,
  );
  const at120 = learnt.records.find(({ limitDays }) => limitDays === 120);
  // Of those that reached it a year ago or more, four were done within the year; the archive's other 32 came later.
  expect(Math.round((at120?.done?.share ?? NaN) * (at120?.aYearAgo ?? NaN))).toBe(4);
  expect(learnt.records.find(({ limitDays }) => limitDays === 90)?.done?.high).toBeGreaterThan(0.5);
});
