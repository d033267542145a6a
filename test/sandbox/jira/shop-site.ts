import { ADMINISTRATORS, aProject, aSite, type Site } from '../../../sandbox/jira/site';
import { adf } from '../../../sandbox/jira/site/adf';
import { anIssue, type Issue } from '../../../sandbox/jira/site/issue';
import { aUser } from '../../../sandbox/jira/site/people';
import { STANDARD } from '../../../sandbox/jira/site/standard';
import { IMPACT } from './small-app';

export const START = new Date('2026-10-01T09:00:00Z');
const DAY_MS = 86_400_000;

/** A moment so many days before the start. */
const daysAgo = (days: number): number => START.getTime() - days * DAY_MS;

/** An issue of the SHOP project; `number` makes its key and id. */
export function shopIssue(number: number, summary: string, more: Partial<Issue> = {}): Issue {
  const needed = { id: String(10_000 + number), key: `SHOP-${number}`, projectId: '10000', summary };
  const { types, statuses } = STANDARD;
  const createdMs = more.createdMs ?? daysAgo(number);
  return anIssue({ ...needed, issueTypeId: types.story, statusId: statuses.toDo, createdMs }, more);
}

/** Two projects, four people, six issues. Elena sees no secret issue; Sam may only look; Jonas administers Jira. */
export function shopSite(more: Partial<Site> = {}): Site {
  const { types, statuses, fields, priorities } = STANDARD;
  const shop = aProject('10000', 'SHOP', 'Shop', {
    leadId: 'ana',
    components: [
      { id: '501', name: 'Checkout' },
      { id: '502', name: 'Search' },
    ],
    versions: [{ id: '601', name: '1.0', released: false, archived: false }],
    securityLevels: [{ id: '701', name: 'Team only', members: [{ kind: 'user', accountId: 'ana' }, { kind: 'apps' }] }],
  });
  shop.permissions.EDIT_ISSUES = [{ kind: 'group', groupId: 'g-devs' }];
  const team = aProject('10001', 'TEAM', 'Team', { style: 'next-gen' });
  team.permissions.BROWSE_PROJECTS = [{ kind: 'group', groupId: 'g-devs' }];
  return aSite({
    groups: [ADMINISTRATORS, { groupId: 'g-devs', name: 'devs' }],
    users: [
      aUser('ana', 'Ana Lima', { groupIds: ['g-devs'] }),
      aUser('elena', 'Elena Roth', { groupIds: ['g-devs'], timeZone: 'America/New_York' }),
      aUser('sam', 'Sam Osei'),
      aUser('jonas', 'Jonas Berg', { groupIds: ['g-devs', ADMINISTRATORS.groupId] }),
      aUser('gone', 'Former Person', { active: false }),
    ],
    projects: [shop, team],
    boards: [{ id: 1, name: 'SHOP board', type: 'scrum', projectId: '10000' }],
    sprints: [
      { id: 21, name: 'Sprint 21', state: 'closed', boardId: 1 },
      { id: 22, name: 'Sprint 22', state: 'active', boardId: 1 },
    ],
    filters: [
      {
        id: '901',
        name: 'Old work',
        description: '',
        jql: 'project = SHOP AND updated <= -3d',
        ownerId: 'ana',
        viewers: [{ kind: 'logged-in' }],
      },
      { id: '902', name: 'Private', description: '', jql: 'project = TEAM', ownerId: 'ana', viewers: [] },
    ],
    dashboards: [
      {
        id: '801',
        name: 'Team',
        ownerId: 'ana',
        viewers: [{ kind: 'logged-in' }],
        editors: [{ kind: 'user', accountId: 'ana' }],
        gadgets: [
          {
            id: '811',
            moduleKey: 'stale',
            title: 'Stale',
            color: 'blue',
            position: { row: 0, column: 0 },
            properties: { scope: { projects: ['SHOP'] } },
          },
        ],
      },
    ],
    issues: [
      shopIssue(1, 'Upgrade PostgreSQL 12', {
        issueTypeId: types.technicalTask,
        labels: ['tech-debt', 'upgrade'],
        componentIds: ['501'],
        priorityId: priorities.high,
        assigneeId: 'ana',
        reporterId: 'ana',
        creatorId: 'ana',
        description: adf('The database reaches its end of life.'),
        dueOn: '2026-11-12',
        custom: {
          [fields.storyPoints]: 8,
          [fields.sprint]: [21],
          [fields.rank]: '0|b',
          [IMPACT]: {
            risk: 'Outages become likely',
            deadline: '2026-11-12',
            cost: 40,
            who: ['customers'],
            later: false,
          },
        },
        properties: { stakes: { technical: 'yes', staleOn: '2026-09-01', score: 5, note: 'worst of all' } },
        histories: [
          {
            id: '1001',
            atMs: daysAgo(0.9),
            authorId: 'ana',
            items: [
              {
                field: 'labels',
                fieldType: 'jira',
                fieldId: 'labels',
                from: null,
                fromText: '',
                to: null,
                toText: 'upgrade',
              },
            ],
          },
          {
            id: '1003',
            atMs: daysAgo(0.5),
            authorId: 'ana',
            items: [{ field: 'Link', fieldType: 'jira', to: 'SHOP-2', toText: 'This issue blocks SHOP-2' }],
          },
        ],
      }),
      shopIssue(2, 'Flash-sale autoscaling', {
        custom: { [fields.storyPoints]: 3, [fields.sprint]: [21, 22], [fields.rank]: '0|a' },
        assigneeId: 'elena',
        properties: { stakes: { technical: 'no', staleOn: '2026-12-01', score: 1 } },
        histories: [
          {
            id: '1002',
            atMs: daysAgo(0.7),
            authorId: 'elena',
            items: [
              {
                field: 'summary',
                fieldType: 'jira',
                fieldId: 'summary',
                fromText: 'Autoscaling',
                toText: 'Flash-sale autoscaling',
              },
            ],
          },
        ],
        comments: [
          {
            id: '2001',
            authorId: 'elena',
            createdMs: daysAgo(1),
            updatedMs: daysAgo(1),
            body: adf('Ask the merchants'),
            properties: {},
          },
          {
            id: '2002',
            authorId: 'ana',
            createdMs: daysAgo(0.5),
            updatedMs: daysAgo(0.5),
            body: adf('Internal numbers'),
            visibleToGroup: 'g-devs',
            properties: {},
          },
        ],
      }),
      shopIssue(3, 'Pay by invoice', {
        statusId: statuses.done,
        resolutionId: STANDARD.resolutions.done,
        resolvedMs: daysAgo(1),
        priorityId: priorities.low,
        labels: ['Upgrade'],
      }),
      shopIssue(4, 'Order history', { issueTypeId: types.epic, updatedMs: daysAgo(0.1), createdMs: daysAgo(100) }),
      shopIssue(5, 'Move order history', { parentId: '10004', formerKeys: ['OLD-9'] }),
      shopIssue(6, 'Close the hole', { securityLevelId: '701' }),
      anIssue({
        id: '11001',
        key: 'TEAM-1',
        projectId: '10001',
        issueTypeId: types.task,
        statusId: statuses.inProgress,
        summary: 'Tidy up',
        createdMs: daysAgo(40),
      }),
    ],
    ...more,
  });
}
