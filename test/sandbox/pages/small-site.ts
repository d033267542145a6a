import { aProject, aSite } from '../../../sandbox/jira/site';
import { anIssue } from '../../../sandbox/jira/site/issue';
import { aUser } from '../../../sandbox/jira/site/people';
import { adf } from '../../../sandbox/jira/site/adf';
import { ADMINISTRATORS } from '../../../sandbox/jira/site';
import { STANDARD, STANDARD_SCREEN } from '../../../sandbox/jira/site/standard';
import type { LoadedSite } from '../../../sandbox/loaded-site';

/** The id that the app's field gets on a fresh site. */
export const FRAMING_FIELD = 'customfield_10101';

const AT = new Date('2026-10-01T09:00:00Z');
const createdMs = Date.UTC(2026, 5, 1);

/** Three work items, an administrator and a developer, and a dashboard with one gadget: enough for every page. */
export async function smallSite(): Promise<LoadedSite> {
  const { types, statuses, priorities, fields } = STANDARD;
  const issue = (id: string, summary: string, issueTypeId: string, rank: string) =>
    anIssue(
      { id, key: `SHOP-${id}`, projectId: '1', issueTypeId, statusId: statuses.toDo, summary, createdMs },
      { priorityId: priorities.medium, reporterId: 'ana', creatorId: 'ana', custom: { [fields.rank]: rank } },
    );
  const upgrade = issue('1', 'Upgrade PostgreSQL 14 before support ends', types.technicalTask, '0|a:');
  upgrade.description = adf('Version 14 gets no patches after November.');
  upgrade.labels = ['upgrade'];
  upgrade.custom[fields.storyPoints] = 8;
  upgrade.custom[FRAMING_FIELD] = {
    doNothing: 'We run on unsupported infrastructure with no security patches',
    deadline: '2026-11-12',
    risk: 'Risk of outage increases, hosting costs rise 20 percent',
  };
  upgrade.properties['stakes'] = { technical: 'yes' };
  const [screen] = [structuredClone(STANDARD_SCREEN)];
  screen.tabs[0]?.fieldIds.push(FRAMING_FIELD);
  return {
    at: AT,
    headline: 'Three work items, 1 Oct 2026',
    entities: [],
    rows: {},
    skipped: [],
    cards: [
      { title: 'Read', text: 'The work item.', accountId: 'ana', address: '/browse/SHOP-1' },
      {
        title: 'Set up',
        text: 'The settings.',
        accountId: 'jonas',
        address: '/jira/projects/SHOP/settings/apps/stakes',
      },
    ],
    site: aSite({
      users: [aUser('ana', 'Ana Costa'), aUser('jonas', 'Jonas Lind', { groupIds: [ADMINISTRATORS.groupId] })],
      screens: [screen],
      projects: [aProject('1', 'SHOP', 'Storefront')],
      issues: [
        issue('2', 'Flash-sale autoscaling', types.story, '0|0:'),
        upgrade,
        issue('3', 'The cart forgets its items', types.bug, '0|b:'),
      ],
      dashboards: [
        {
          id: '10',
          name: 'Technical work',
          ownerId: 'ana',
          viewers: [{ kind: 'logged-in' }],
          editors: [],
          gadgets: [
            {
              id: '100',
              moduleKey: 'stale-items-gadget',
              title: 'Technical work nobody refined',
              color: 'blue',
              position: { row: 0, column: 0 },
              properties: {},
            },
          ],
        },
      ],
    }),
  };
}
