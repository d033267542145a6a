import { aProject } from '../jira/site';
import { FIELD_KINDS, type Status } from '../jira/site/catalogue';
import type { Grantee } from '../jira/site/people';
import { type Board, type Project, PROJECT_PERMISSIONS, type ProjectPermission } from '../jira/site/project';
import { customField, STANDARD } from '../jira/site/standard';
import { PAYMENT_TEAM, PEOPLE } from './people';
import { storedPolicy } from './stored-policy';

const TECHNICAL = { id: STANDARD.types.technicalTask, name: 'Technical task' };

const GATE = { id: '10020', name: 'Committed' };

/** What each project chose. */
const CHOICES = {
  SHOP: { enforcement: 'advise', labels: ['tech-debt', 'upgrade'] },
  PAY: { enforcement: 'require', labels: ['tech-debt', 'upgrade'], since: '2026-07-01' },
  OPS: { enforcement: 'gate', labels: ['infrastructure', 'tech-debt'], since: '2026-03-02', gateStatus: GATE },
} as const;

export const PROJECT_IDS = { SHOP: '10000', PAY: '10001', OPS: '10002' } as const;

export type ProjectKey = keyof typeof PROJECT_IDS;

/** The status that Operations guards. */
export const COMMITTED: Status = { id: '10020', name: 'Committed', categoryKey: 'new' };

/** Statuses of the demo by the names that its data uses. */
export const STATUS_IDS = { ...STANDARD.statuses, committed: COMMITTED.id } as const;

export type StatusName = keyof typeof STATUS_IDS;

export type PriorityName = keyof typeof STANDARD.priorities;

/** Team-managed projects estimate in a field of their own. */
export const ESTIMATE = customField(
  'customfield_10031',
  'Story point estimate',
  'number',
  FIELD_KINDS.storyPointEstimate,
);

/** The version that Jonas's bulk edit set on everything open in a project. */
export const VERSION_IDS = { SHOP: '10300', PAY: '10301', OPS: '10302' } as const;

export const VERSION_NAME = '2026.4';

/** Elena and Sam are not among those who see what has this level. */
export const SECURITY_LEVEL = '10400';

export const BOARDS: readonly Board[] = [
  { id: 1, name: 'SHOP board', type: 'scrum', projectId: PROJECT_IDS.SHOP },
  { id: 2, name: 'PAY board', type: 'scrum', projectId: PROJECT_IDS.PAY },
  { id: 3, name: 'OPS board', type: 'kanban', projectId: PROJECT_IDS.OPS },
];

/** The scheme of Platform's own screen. */
export const OPS_SCHEME = '2';

/** The three projects, as their administrators set them up. */
export function demoProjects(): Project[] {
  const pay = aProject(PROJECT_IDS.PAY, 'PAY', 'Payments', {
    leadId: PEOPLE.priya,
    description: 'Cards, invoices and payouts.',
    workflowIds: { default: 'payments-workflow' },
    securityLevels: [{ id: SECURITY_LEVEL, name: 'Security team', members: securityTeam }],
    ...settings('PAY'),
  });
  return [
    aProject(PROJECT_IDS.SHOP, 'SHOP', 'Storefront', {
      leadId: PEOPLE.priya,
      description: 'The web shop, from search to order history.',
      ...settings('SHOP'),
    }),
    { ...pay, permissions: forTeam(pay.permissions) },
    aProject(PROJECT_IDS.OPS, 'OPS', 'Platform', {
      style: 'next-gen',
      leadId: PEOPLE.jonas,
      description: 'Servers, networks, builds and backups.',
      workflowIds: { default: 'platform-workflow' },
      issueTypeScreenSchemeId: OPS_SCHEME,
      ...settings('OPS'),
    }),
  ];
}

const securityTeam: Grantee[] = [
  ...[PEOPLE.priya, PEOPLE.ana, PEOPLE.ben, PEOPLE.jonas].map((accountId) => ({ kind: 'user', accountId }) as const),
  { kind: 'apps' },
];

/** Jira doesn't tell where a panel is pinned, so the app notes when it had it done. */
const PINNED_ON = '2026-06-02';

function settings(key: ProjectKey): Partial<Project> {
  return {
    versions: [{ id: VERSION_IDS[key], name: VERSION_NAME, released: false, archived: false }],
    properties: {
      'stakes.policy': policyOf(key),
      ...(key === 'OPS' ? {} : { 'stakes.set-up': { panelPinnedOn: PINNED_ON } }),
    },
  };
}

/** A project's property `stakes.policy`. */
function policyOf(key: keyof typeof CHOICES): unknown {
  const { labels, ...choice } = CHOICES[key];
  return storedPolicy({ ...choice, types: [TECHNICAL], labels: labels.map((name) => ({ name })) });
}

/** Everything that all accounts may do, for the payment team alone. */
function forTeam(permissions: Record<ProjectPermission, Grantee[]>): Record<ProjectPermission, Grantee[]> {
  const restricted = structuredClone(permissions);
  for (const permission of PROJECT_PERMISSIONS) {
    if (restricted[permission].some(({ kind }) => kind === 'logged-in')) {
      restricted[permission] = [{ kind: 'group', groupId: PAYMENT_TEAM.groupId }];
    }
  }
  return restricted;
}
