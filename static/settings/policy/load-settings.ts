import { POLICY_PROPERTY } from '../../../src/core/installation/property-keys';
import { guardProblem } from '../../../src/core/policy/guard-problem';
import type { Policy } from '../../../src/core/policy/policy';
import { policyInForce } from '../../../src/core/policy/policy-in-force';
import { resolveRule } from '../../../src/core/technical-rule/resolve-names';
import type { Jira } from '../../../src/jira/port';
import type { Component, IssueType, Project } from '../../../src/jira/site';

/** What a project offers for its rule and its gate. */
export type ProjectNames = {
  readonly types: readonly IssueType[];
  readonly labels: readonly string[];
  readonly components: readonly Component[];
  readonly statuses: readonly Component[];
};

/** A project's settings as one viewer finds them. */
export type Settings = {
  readonly project: Project;
  readonly names: ProjectNames;
  /** The app's field on this site; empty where the site has none, so that the guard lets everything pass. */
  readonly fieldId: string;
  /** The project property as read, `undefined` where there is none: what a later save is compared with. */
  readonly stored: unknown;
  /** What holds now, with the rule's names tied to the project's ids and label spellings. */
  readonly policy: Policy;
  /** What is wrong with what is stored; `unreadable` tells that none of it could be used. */
  readonly problem?: string | undefined;
  readonly unreadable: boolean;
  /** Whether this viewer may change them: nobody may while the project is archived. */
  readonly mayAdminister: boolean;
};

/**
 * Reads the settings of one project; `undefined` where there is none that this viewer can see. A project that was never set
 * up is off, and shows what it would begin with on this site: `siteStart` is asked for that, and for nothing else.
 */
export async function loadSettings(
  jira: Jira,
  projectId: string,
  siteStart: () => Promise<Policy>,
): Promise<Settings | undefined> {
  const project = await jira.project(projectId);
  if (!project) return undefined;
  const [stored, parts, fields, allowed] = await Promise.all([
    jira.projectProperty(projectId, POLICY_PROPERTY),
    loadParts(jira, projectId),
    jira.fields(),
    jira.allowedProjects('ADMINISTER_PROJECTS', [projectId]),
  ]);
  const names = { ...parts, types: project.issueTypes };
  const settings = settingsOf(stored, names, fields.framing?.id ?? '');
  const policy = stored === undefined ? begunWith(await siteStart(), names) : settings.policy;
  return { project, ...settings, policy, mayAdminister: allowed.has(projectId) && !project.isArchived };
}

/** What a project that is still off would begin with: everything but the mode, which somebody has to choose. */
function begunWith(start: Policy, names: ProjectNames): Policy {
  return { ...start, enforcement: 'off', rule: resolveRule(start.rule, names) };
}

/** What a stored value means beside the names of its project. */
export function settingsOf(
  stored: unknown,
  names: ProjectNames,
  fieldId: string,
): Pick<Settings, 'names' | 'fieldId' | 'stored' | 'policy' | 'problem' | 'unreadable'> {
  const { policy, problem } = policyInForce(stored);
  return {
    names,
    fieldId,
    stored,
    policy: { ...policy, rule: resolveRule(policy.rule, names) },
    problem: problem ?? guardProblem(stored, fieldId),
    unreadable: problem !== undefined,
  };
}

async function loadParts(jira: Jira, projectId: string): Promise<Omit<ProjectNames, 'types'>> {
  const [labels, components, statuses] = await Promise.all([
    jira.labels(),
    jira.components(projectId),
    jira.statuses(projectId),
  ]);
  return { labels, components, statuses };
}
