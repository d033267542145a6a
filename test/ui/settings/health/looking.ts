import { DEFAULT_POLICY } from '../../../../src/core/policy/default-policy';
import { storedPolicy } from '../../../fakes/stored-policy';
import type { Policy } from '../../../../src/core/policy/policy';
import { POLICY_PROPERTY } from '../../../../src/core/installation/property-keys';
import type { Site } from '../../../../sandbox/jira/site';
import type { Finding, FixOutcome, HealthContext, Proposal } from '../../../../static/settings/health/check';
import { aSetUp, PEOPLE, READY, SHOP, setUpSite, technicalTask } from '../../../jira/set-up/shops';

const NOW_MS = Date.parse('2026-10-01T09:00:00Z');

/** A policy by type, with the gate at Ready. */
export const policyOf = (enforcement: Policy['enforcement'], more: Partial<Policy> = {}): Policy => ({
  ...DEFAULT_POLICY,
  enforcement,
  gateStatus: { id: READY, name: 'Ready' },
  rule: { rows: [{ by: 'type', is: [{ id: technicalTask, name: 'Technical task' }] }], never: ['subtask', 'epic'] },
  ...more,
});

/** The site with these projects’ policies, by id. */
export function siteWith(policies: Readonly<Record<string, Policy>>): Site {
  const site = setUpSite();
  for (const project of site.projects) {
    const policy = policies[project.id];
    if (policy) project.properties[POLICY_PROPERTY] = storedPolicy(policy);
  }
  return site;
}

/** What a check looks at in a project, as one of the site's people; the app's functions answer with `forms`. */
export async function looking(
  policy: Policy,
  {
    as = PEOPLE.admin,
    projectId = SHOP,
    site = siteWith({ [projectId]: policy }),
    forms = [],
  }: { as?: string; projectId?: string; site?: Site; forms?: readonly object[] } = {},
) {
  const made = aSetUp(as, { site });
  const project = await made.jira.project(projectId);
  if (!project) throw new RangeError('There is no such project.');
  const answers = [...forms];
  const ask = (async () => answers.shift()) as HealthContext['ask'];
  const mayAdministerSite = await made.jira.mayAdministerSite();
  const { jira, setUp } = made;
  const context: HealthContext = {
    jira,
    setUp,
    ask,
    project,
    policy,
    mayAdministerSite,
    nowMs: () => NOW_MS,
    timeZone: 'UTC',
  };
  return { ...made, context };
}

/** Findings as mark and text. */
export const said = (findings: readonly Finding[]) => findings.map(({ mark, text }) => `${mark}: ${text}`);

export async function proposalOf(findings: readonly Finding[], mark: Finding['mark'] = 'wrong'): Promise<Proposal> {
  const fix = findings.find((finding) => finding.mark === mark && finding.fix)?.fix;
  if (!fix) throw new RangeError(`Nothing that is ${mark} has a fix.`);
  return fix.propose();
}

/** Agrees to what a finding proposes. */
export const agree = async (findings: readonly Finding[], mark?: Finding['mark']): Promise<FixOutcome> =>
  (await proposalOf(findings, mark)).carryOut();
