import { aProject, aSite, ADMINISTRATORS, type Site } from '../../../sandbox/jira/site';
import { anIssue, type Issue } from '../../../sandbox/jira/site/issue';
import { aUser } from '../../../sandbox/jira/site/people';
import { STANDARD, STANDARD_SCREEN } from '../../../sandbox/jira/site/standard';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { guardOf } from '../../../src/core/policy/guard';
import type { Policy } from '../../../src/core/policy/policy';

export const AT = new Date('2026-10-01T09:00:00Z');
export const DAY_MS = 86_400_000;

/** The id that the app's field gets on a fresh site. */
export const FRAMING_FIELD = 'customfield_10101';

const ADVISE: Policy = { ...DEFAULT_POLICY, enforcement: 'advise' };
const POLICY = { ...ADVISE, guard: guardOf(ADVISE) };
const { types, statuses } = STANDARD;

const SUMMARIES = [
  'Move from Node.js 20 to 24',
  'Replace the session store',
  'Split the pricing module',
  'Archive orders older than 7 years',
  'Remove jQuery from the cart',
  'Make migrations reversible',
  'Cache the category tree',
  'Sign build artefacts',
  'Delete unused feature flags',
  'Pin Docker base images',
  'Back up the search index',
  'Load-test the voucher service',
];

let entries = 0;

const ago = (days: number): number => AT.getTime() - days * DAY_MS;

/** An open technical item of the shop, created 300 days ago. */
export function aTask(id: string, summary: string, more: Partial<Issue> = {}): Issue {
  const needed = { id, projectId: '1', issueTypeId: types.technicalTask, statusId: statuses.toDo, summary };
  const made = anIssue(
    { ...needed, key: `SHOP-${id}`, createdMs: ago(300) },
    { reporterId: 'ana', creatorId: 'ana', ...more },
  );
  const moments = [...made.histories.map(({ atMs }) => atMs), ...made.comments.map(({ createdMs }) => createdMs)];
  return { ...made, updatedMs: Math.max(made.createdMs, ...moments) };
}

/** Ana's estimate so many days ago, as the changelog holds it. */
export function estimated(days: number) {
  const item = { field: 'Story Points', fieldType: 'custom', fromText: '5', toText: '8' } as const;
  return { id: String((entries += 1)), atMs: ago(days), authorId: 'ana', items: [item] };
}

/** One of twelve changes a second apart: nobody types that fast. */
function inBulk(at: number) {
  const item = { field: 'Fix Version', fieldType: 'jira', toText: '4.2' } as const;
  return { id: String((entries += 1)), atMs: ago(16) + at * 1_000, authorId: 'jonas', items: [item] };
}

/** A comment that Ana wrote so many days ago. */
function aComment(days: number) {
  const body = { type: 'doc' as const, version: 1 as const, content: [] };
  return {
    id: String((entries += 1)),
    authorId: 'ana',
    createdMs: ago(days),
    updatedMs: ago(days),
    body,
    properties: {},
  };
}

/**
 * A shop on 1 Oct 2026. Open and technical in its backlog: twelve items that nobody refined for 100 to 122 days though
 * one bulk edit touched them all 16 days ago, one whose deadline shortens the limit, one discussed in a comment, one that
 * inherits its parent's answers. OPS has Stakes off; PAY is visible to Pia alone.
 */
export function gadgetSite(): Site {
  entries = 0;
  const [screen] = [structuredClone(STANDARD_SCREEN)];
  screen.tabs[0]?.fieldIds.push(FRAMING_FIELD);
  const shop = {
    ...aProject('1', 'SHOP', 'Storefront'),
    components: [{ id: '77', name: 'Checkout' }],
    properties: { 'stakes.policy': POLICY },
  };
  const pay = aProject('3', 'PAY', 'Payments');
  const framing = {
    doNothing: 'Carts are lost at each restart',
    risk: 'Lost orders',
    blocked: 'paying',
    future: 'refunds',
  };
  const story = { issueTypeId: types.story };
  return aSite({
    users: [
      aUser('ana', 'Ana Costa'),
      aUser('sam', 'Sam Okafor'),
      aUser('pia', 'Pia Falk'),
      aUser('jonas', 'Jonas Lind', { groupIds: [ADMINISTRATORS.groupId] }),
    ],
    screens: [screen],
    projects: [
      shop,
      aProject('2', 'OPS', 'Platform'),
      {
        ...pay,
        properties: { 'stakes.policy': POLICY },
        permissions: { ...pay.permissions, BROWSE_PROJECTS: [{ kind: 'user', accountId: 'pia' }] },
      },
    ],
    issues: [
      ...SUMMARIES.map((summary, at) =>
        aTask(String(11 + at), summary, {
          histories: [estimated(122 - 2 * at), inBulk(at)],
          componentIds: at % 3 === 0 ? ['77'] : [],
          custom: at === 0 ? { customfield_10016: 8 } : {},
        }),
      ),
      aTask('30', 'Renew the gateway certificate', {
        histories: [estimated(34)],
        custom: { [FRAMING_FIELD]: { doNothing: 'Partners can no longer connect', deadline: '2026-10-21' } },
      }),
      aTask('31', 'Stop the flaky checkout tests', { comments: [aComment(5)] }),
      aTask('32', 'Move order history', { issueTypeId: types.epic, custom: { [FRAMING_FIELD]: framing } }),
      aTask('33', 'Copy the order tables', { parentId: '32', createdMs: ago(20) }),
      aTask('34', 'Drop Internet Explorer styles', { statusId: statuses.done }),
      aTask('40', 'Update checkout to Tax API v3', story),
      aTask('41', 'Upgrade the Android SDK target', story),
      aTask('42', 'A wish list for guests', story),
      { ...aTask('50', 'Log server fills up every Friday'), key: 'OPS-50', projectId: '2' },
      { ...aTask('60', 'Rotate the gateway key'), key: 'PAY-60', projectId: '3' },
    ],
    dashboards: [
      {
        id: '10',
        name: 'Technical work',
        ownerId: 'sam',
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
    filters: [
      {
        id: '900',
        name: 'Open in the shop',
        description: '',
        jql: 'project = SHOP AND statusCategory != Done',
        ownerId: 'sam',
        viewers: [{ kind: 'logged-in' }],
      },
    ],
  });
}
