import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { storedPolicy } from '../../fakes/stored-policy';
import type { ProjectStyle } from '../../../src/core/policy/channels/channel';
import type { Enforcement, Policy } from '../../../src/core/policy/policy';
import { ADMINISTRATORS, aProject, aSite, type Site } from '../../../sandbox/jira/site';
import { aUser } from '../../../sandbox/jira/site/people';
import { anOpenWorkflow, FORGE_EXPRESSION_VALIDATOR, type WorkflowRule } from '../../../sandbox/jira/site/workflow';
import { STANDARD, STANDARD_STATUSES } from '../../../sandbox/jira/site/standard';
import { moduleAri } from '../../../sandbox/forge/module-lookup';
import { stakesApp } from '../../fakes/stakes-app';

/** Who acts: a Jira admin, the admin of WORK alone, somebody of the team, another app, Automation for Jira. */
export const ACTORS = {
  admin: 'acc-jonas',
  projectAdmin: 'acc-tess',
  person: 'acc-ana',
  app: 'acc-monitoring',
  automation: '557058:f58131cb-b67d-43c7-b30d-6b58d40bd077',
} as const;

export const WORK = '30000';
export const ELSEWHERE = '30001';
export const GATE_STATUS = STANDARD.statuses.ready;
export const TECHNICAL_LABEL = 'tech-debt';

/** The policy of WORK: technical by type or label, sub-tasks counted, Gate at Ready. */
export function policyIn(enforcement: Enforcement, more: Partial<Policy> = {}): Policy {
  return {
    ...DEFAULT_POLICY,
    enforcement,
    gateStatus: { id: GATE_STATUS, name: 'Ready' },
    rule: {
      rows: [
        { by: 'type', is: [{ id: STANDARD.types.technicalTask, name: 'Technical task' }] },
        { by: 'label', is: [{ name: TECHNICAL_LABEL }] },
      ],
      never: ['epic'],
    },
    ...more,
  };
}

/** WORK in one of the two styles, with this value as its policy, and ELSEWHERE, where Stakes is off. */
export function guardedSite(style: ProjectStyle, policy: unknown): Site {
  const isTeamManaged = style === 'team-managed';
  const work = aProject(WORK, 'WORK', 'Work', {
    style: isTeamManaged ? 'next-gen' : 'classic',
    ...(isTeamManaged && { workflowIds: { default: OWN_WORKFLOW.id } }),
    properties: policy === undefined ? {} : { 'stakes.policy': policy },
  });
  work.permissions.ADMINISTER_PROJECTS.push({ kind: 'user', accountId: ACTORS.projectAdmin });
  return aSite({
    groups: [ADMINISTRATORS],
    users: [
      aUser(ACTORS.admin, 'Jonas', { groupIds: [ADMINISTRATORS.groupId] }),
      aUser(ACTORS.projectAdmin, 'Tess'),
      aUser(ACTORS.person, 'Ana'),
      aUser(ACTORS.app, 'Monitoring', { accountType: 'app' }),
      aUser(ACTORS.automation, 'Automation for Jira', { accountType: 'app' }),
    ],
    projects: [work, aProject(ELSEWHERE, 'ELSE', 'Elsewhere')],
    workflows: [
      anOpenWorkflow(STANDARD.workflow, 'Software workflow', STANDARD_STATUSES),
      structuredClone(OWN_WORKFLOW),
    ],
  });
}

/** A team-managed project has a workflow that it shares with nobody. */
const OWN_WORKFLOW = { ...anOpenWorkflow('own-workflow', 'Own workflow', STANDARD_STATUSES), projectId: WORK };

/** The same under a policy of this mode, as the settings page saves it. */
export function siteInMode(style: ProjectStyle, mode: Enforcement, more: Partial<Policy> = {}): Site {
  return guardedSite(style, storedPolicy(policyIn(mode, more)));
}

/** Puts the guard where this mode wants it, or takes every rule away. `parameters`: instead of the app's own. */
export function attachGuard(site: Site, mode: Enforcement | 'nowhere', parameters: Record<string, string> = {}): void {
  const key = moduleAri(stakesApp(), 'framing-guard');
  const rule = (config: object): WorkflowRule => ({
    id: 'rule-1',
    ruleKey: FORGE_EXPRESSION_VALIDATOR,
    parameters: { key, config: JSON.stringify(config), ...parameters },
  });
  for (const transition of site.workflows.flatMap(({ transitions }) => transitions)) {
    transition.validators = [];
    if (mode === 'require' && transition.type === 'INITIAL') transition.validators = [rule({ mode })];
    if (mode === 'gate' && transition.toStatusId === GATE_STATUS) transition.validators = [rule({ mode })];
  }
}
