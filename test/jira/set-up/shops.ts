import { anIssue, type Issue } from '../../../sandbox/jira/site/issue';
import { createClock } from '../../../sandbox/clock';
import { jiraModulesOf } from '../../../sandbox/forge/jira-modules';
import { createJiraDouble, type SandboxJira } from '../../../sandbox/jira/double';
import { ADMINISTRATORS, aProject, aSite, type Site } from '../../../sandbox/jira/site';
import { aUser } from '../../../sandbox/jira/site/people';
import { STANDARD, STANDARD_STATUSES } from '../../../sandbox/jira/site/standard';
import { anOpenWorkflow, type Kept } from '../../../sandbox/jira/site/workflow';
import type { JiraRequest, JiraResponse, Principal } from '../../../sandbox/jira-door';
import { connectionOver } from '../../../src/jira/connection';
import { jiraOver } from '../../../src/jira/jira-over-rest';
import type { Jira } from '../../../src/jira/port';
import type { SetUp } from '../../../src/jira/set-up/port';
import { setUpOver } from '../../../src/jira/set-up/set-up-over';
import { inProduction, stakesApp } from '../../fakes/stakes-app';
import { transportTo } from '../../fakes/transport-to';

const NOW = new Date('2026-10-01T09:00:00Z');
export const SHOP = '30000';
export const PAY = '30001';
export const TEAM = '30002';
export const TEAM_WORKFLOW = 'team-workflow';
export const SHARED_WORKFLOW = STANDARD.workflow;
export const { technicalTask, story, epic } = STANDARD.types;
export const READY = STANDARD.statuses.ready;
export const DONE = STANDARD.statuses.done;
export const TO_DO = STANDARD.statuses.toDo;

/** Jonas administers Jira, Tess her team-managed project, Ana works everywhere. */
export const PEOPLE = { admin: 'jonas', teamAdmin: 'tess', developer: 'ana' } as const;

/** What others built into the shared workflow, and Stakes has to leave as it is. */
export const OF_OTHERS: Kept = {
  description: 'Start',
  properties: { 'jira.i18n.title': 'start' },
  triggers: [{ id: 't1', ruleKey: 'system:pull-request-merged-trigger', parameters: {} }],
  links: [],
};
const LAYOUT: Kept = { layout: { x: 12.5, y: -3 }, properties: { colour: 'grey' } };

/** Two company-managed shops that share a workflow and a screen, and a team-managed project. */
export function setUpSite(): Site {
  const shared = anOpenWorkflow(SHARED_WORKFLOW, 'Software workflow', STANDARD_STATUSES);
  const team = aProject(TEAM, 'TEAM', 'Team', { style: 'next-gen', workflowIds: { default: TEAM_WORKFLOW } });
  team.permissions.ADMINISTER_PROJECTS = [{ kind: 'user', accountId: PEOPLE.teamAdmin }];
  return aSite({
    users: [
      aUser(PEOPLE.admin, 'Jonas Lind', { groupIds: [ADMINISTRATORS.groupId] }),
      aUser(PEOPLE.teamAdmin, 'Tess Roy'),
      aUser(PEOPLE.developer, 'Ana Costa'),
    ],
    workflows: [
      {
        ...shared,
        transitions: shared.transitions.map((one) => (one.type === 'INITIAL' ? { ...one, kept: OF_OTHERS } : one)),
        kept: { description: 'For all of us', startPointLayout: { x: 1, y: 2 } },
        keptOfStatuses: { [STANDARD.statuses.toDo]: LAYOUT },
      },
      { ...anOpenWorkflow(TEAM_WORKFLOW, 'Team workflow', STANDARD_STATUSES), projectId: TEAM },
    ],
    projects: [aProject(SHOP, 'SHOP', 'Storefront'), aProject(PAY, 'PAY', 'Payments'), team],
  });
}

/** An item of the shop that nobody answered for, which a rule can be tried on. */
export const anItemOfShop = (): Issue =>
  anIssue({
    id: '40001',
    key: 'SHOP-1',
    projectId: SHOP,
    issueTypeId: technicalTask,
    statusId: TO_DO,
    summary: 'Upgrade the payment gateway',
    createdMs: NOW.getTime() - 86_400_000,
  });

type SendOn = (request: JiraRequest) => Promise<JiraResponse>;

/** A Jira in memory with Stakes on it, as one of its people or as the app. `between` may meddle with every request. */
export function aSetUp(
  as: Principal | string,
  {
    site = setUpSite(),
    between = async (request, sendOn) => sendOn(request),
  }: { site?: Site; between?: (request: JiraRequest, sendOn: SendOn) => Promise<JiraResponse> } = {},
): { setUp: SetUp; jira: Jira; double: SandboxJira } {
  const double = createJiraDouble({ site, clock: createClock(NOW), app: jiraModulesOf(stakesApp()) });
  let nowMs = NOW.getTime();
  let lastId = 0;
  const connection = connectionOver({
    installed: inProduction,
    requestJira: transportTo(
      (request) => between(request, (sent) => double.handle(sent)),
      typeof as === 'string' ? { kind: 'user', accountId: as } : as,
      'bridge',
    ),
    now: () => nowMs,
    sleep: async (ms) => void (nowMs += ms),
    random: () => 0.5,
  });
  return { setUp: setUpOver(connection, () => `rule-${(lastId += 1)}`), jira: jiraOver(connection), double };
}
