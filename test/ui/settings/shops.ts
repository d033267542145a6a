import { createClock } from '../../../sandbox/clock';
import { createJiraDouble, type SandboxJira } from '../../../sandbox/jira/double';
import { aProject, aSite, ADMINISTRATORS, type Site } from '../../../sandbox/jira/site';
import { anIssue, type Issue } from '../../../sandbox/jira/site/issue';
import { aUser } from '../../../sandbox/jira/site/people';
import { STANDARD } from '../../../sandbox/jira/site/standard';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import type { Policy } from '../../../src/core/policy/policy';
import { jiraOverRest } from '../../../src/jira/jira-over-rest';
import type { Jira } from '../../../src/jira/port';
import { transportTo } from '../../fakes/transport-to';
import { inProduction } from '../../fakes/stakes-app';

const NOW = new Date('2026-10-01T09:00:00Z');
export const TODAY = '2026-10-01';
export const SHOP = '30000';

/** What projects of the site begin with until an administrator says otherwise. */
export const SITE_START = async (): Promise<Policy> => ({ ...DEFAULT_POLICY, enforcement: 'advise' });
const DESK = '30002';

/** Jonas administers Jira and every project, Ana works in them, Otto sees nothing. */
export const PEOPLE = { admin: 'jonas', developer: 'ana', outsider: 'otto' } as const;

const { types, statuses } = STANDARD;

function shopIssue(number: number, summary: string, more: Partial<Issue> = {}): Issue {
  return anIssue(
    {
      id: String(20_000 + number),
      key: `SHOP-${number}`,
      projectId: SHOP,
      issueTypeId: types.story,
      statusId: statuses.toDo,
      summary,
      createdMs: NOW.getTime() - (100 - number) * 86_400_000,
    },
    more,
  );
}

/** A technical task of SHOP, created so many days ago. */
export function newTask(number: number, daysOld: number, more: Partial<Issue> = {}): Issue {
  const task = { issueTypeId: types.technicalTask, creatorId: PEOPLE.developer, ...more };
  const createdMs = NOW.getTime() - daysOld * 86_400_000;
  return { ...shopIssue(1000 + number, `Move part ${number}`, task), createdMs };
}

/** Two shops and a service desk. Of SHOP's open items five are technical by the default rule, and two more look it. */
export function shops(policies: Readonly<Record<string, unknown>> = {}): Site {
  const seers = [PEOPLE.admin, PEOPLE.developer].map((accountId) => ({ kind: 'user', accountId }) as const);
  const project = (id: string, key: string, name: string, typeKey: 'software' | 'service_desk') => {
    const made = aProject(id, key, name, {
      typeKey,
      components: key === 'SHOP' ? [{ id: '501', name: 'Checkout' }] : [],
      properties: key in policies ? { 'stakes.policy': policies[key] } : {},
    });
    made.permissions.BROWSE_PROJECTS = seers;
    return made;
  };
  return aSite({
    users: [
      aUser(PEOPLE.admin, 'Jonas Lind', { groupIds: [ADMINISTRATORS.groupId] }),
      aUser(PEOPLE.developer, 'Ana Costa'),
      aUser(PEOPLE.outsider, 'Otto Berg'),
      aUser('bot', 'Deploy Robot', { accountType: 'app' }),
    ],
    projects: [
      project(SHOP, 'SHOP', 'Storefront', 'software'),
      project('30001', 'PAY', 'Payments', 'software'),
      project(DESK, 'HELP', 'Help desk', 'service_desk'),
    ],
    issues: [
      shopIssue(1, 'Upgrade PostgreSQL 14 before support ends', { issueTypeId: types.technicalTask }),
      shopIssue(2, 'Replace the session store', { issueTypeId: types.technicalTask, labels: ['Tech-Debt'] }),
      shopIssue(3, 'Split the pricing module', { labels: ['tech-debt'] }),
      shopIssue(4, 'Make migrations reversible', { labels: ['Tech-Debt'], componentIds: ['501'] }),
      shopIssue(5, 'Cache the category tree', { labels: ['refactoring'] }),
      shopIssue(6, 'Done already', { issueTypeId: types.technicalTask, statusId: statuses.done }),
      shopIssue(7, 'Update checkout to Tax API v3'),
      shopIssue(8, 'Migrate the database to the new cluster'),
      shopIssue(9, 'Vouchers for returning customers', { componentIds: ['501'] }),
      shopIssue(10, 'Migrate the order database', { issueTypeId: types.epic, labels: ['tech-debt'] }),
      shopIssue(11, 'Order history in the app', { parentId: '20010' }),
    ],
  });
}

/** A Jira double, and its REST API as one of its people. */
export function doubleOf(site: Site): { double: SandboxJira; as: (accountId: string) => Jira } {
  const double = createJiraDouble({ site, clock: createClock(NOW) });
  return {
    double,
    as: (accountId) =>
      jiraOverRest({
        installed: inProduction,
        requestJira: transportTo((request) => double.handle(request), { kind: 'user', accountId }, 'bridge'),
        sleep: async () => {},
      }),
  };
}
