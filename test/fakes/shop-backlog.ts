import { DEFAULT_POLICY } from '../../src/core/policy/default-policy';
import { storedPolicy } from './stored-policy';
import type { Enforcement } from '../../src/core/policy/policy';
import { aProject, aSite, type Site } from '../../sandbox/jira/site';
import { anIssue, type Issue } from '../../sandbox/jira/site/issue';
import { aUser } from '../../sandbox/jira/site/people';
import { STANDARD } from '../../sandbox/jira/site/standard';

export const NOW = new Date('2026-10-01T09:00:00Z');
const DAY_MS = 86_400_000;

/** Who may do what in SHOP: Ana edits everything, Ben all but the secret one, Leo may look, Otto sees nothing. */
export const PEOPLE = { editor: 'acc-ana', outsideLevel: 'acc-ben', viewer: 'acc-leo', outsider: 'acc-otto' } as const;

/** Issues by what they stand for, by id. */
export const ISSUES = {
  technical: '20001',
  looksTechnical: '20002',
  secret: '20003',
  done: '20004',
  stakesOff: '21001',
  absent: '29999',
} as const;

export const SHOP = '30000';
const PAY = '30001';

/** A project property as the settings page saves it. */
export const policyOf = (enforcement: Enforcement) => storedPolicy({ ...DEFAULT_POLICY, enforcement });

/** An issue of SHOP, a Technical task to do unless said otherwise; `number` makes its key and id. */
export function shopIssue(number: number, summary: string, more: Partial<Issue> = {}): Issue {
  return anIssue(
    {
      id: String(20_000 + number),
      key: `SHOP-${number}`,
      projectId: SHOP,
      issueTypeId: STANDARD.types.technicalTask,
      statusId: STANDARD.statuses.toDo,
      summary,
      createdMs: NOW.getTime() - 100 * DAY_MS,
    },
    { creatorId: PEOPLE.editor, ...more },
  );
}

/** SHOP, which advises, and PAY, where Stakes is off. */
export function shopBacklog(
  more: { issues?: readonly Issue[]; policy?: unknown; administrators?: readonly string[] } = {},
): Site {
  const granted = (...ids: readonly string[]) => ids.map((accountId) => ({ kind: 'user', accountId }) as const);
  const { editor, outsideLevel, viewer, outsider } = PEOPLE;
  const shop = aProject(SHOP, 'SHOP', 'Shop', {
    securityLevels: [{ id: '701', name: 'Team only', members: [...granted(editor), { kind: 'apps' }] }],
    properties: { 'stakes.policy': more.policy ?? policyOf('advise') },
  });
  shop.permissions.BROWSE_PROJECTS = granted(editor, outsideLevel, viewer);
  shop.permissions.EDIT_ISSUES = granted(editor, outsideLevel);
  shop.permissions.ADMINISTER_PROJECTS = granted(...(more.administrators ?? []));
  const pay = aProject(PAY, 'PAY', 'Payments', {});
  return aSite({
    users: [
      aUser(editor, 'Ana Canary'),
      aUser(outsideLevel, 'Ben Canary'),
      aUser(viewer, 'Leo Canary'),
      aUser(outsider, 'Otto Canary'),
    ],
    projects: [shop, pay],
    issues: [
      shopIssue(1, 'Replace the canary session store'),
      shopIssue(2, 'Update checkout to Tax API v3', { issueTypeId: STANDARD.types.story }),
      shopIssue(3, 'Close the canary permission hole', { securityLevelId: '701' }),
      shopIssue(4, 'Remove the second login path', { statusId: STANDARD.statuses.done }),
      anIssue({
        id: ISSUES.stakesOff,
        key: 'PAY-1',
        projectId: PAY,
        issueTypeId: STANDARD.types.technicalTask,
        statusId: STANDARD.statuses.toDo,
        summary: 'Rotate database passwords',
        createdMs: NOW.getTime() - 100 * DAY_MS,
      }),
      ...(more.issues ?? []),
    ],
  });
}
