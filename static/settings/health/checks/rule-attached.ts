import {
  needsOf,
  type RuleNeed,
  ruleNeeds,
  type RuleSpot,
  ruleStanding,
} from '../../../../src/core/set-up/rule-standing';
import type { Workflow } from '../../../../src/core/set-up/workflow';
import { type Finding, type HealthContext, type ProjectCheck, sharingOf } from '../check';
import { RULE_TEXTS as TEXTS, spotsText } from '../rule-texts';
import { attachedFinding, idleFinding, trialFindings, wantingFinding, type LookedAt } from './rule-findings';
import { tryRule } from '../try-rule';

/** Whether the rule stands on the workflows where the policy counts on it, and nowhere else. */
export const ruleAttached: ProjectCheck = {
  id: 'rule-attached',
  about: 'Rule on the workflows',
  applies: () => true,
  async look(context) {
    const { project, policy, setUp } = context;
    const needs = ruleNeeds(policy, project.issueTypes);
    if (!mayRead(context))
      return needs.length === 0 ? [] : [{ mark: 'unknown', text: TEXTS.notYours, help: TEXTS.askAdmin }];
    const types = project.issueTypes.filter(({ level }) => level === 'standard').map(({ id }) => id);
    const [workflows, trial, isOffered, ...needing] = await Promise.all([
      setUp.workflowsOf(project.id, types),
      needs[0] && tryRule(context, needs[0].need.place),
      needs.length === 0 || setUp.offersRule(project.id, needs[0]?.typeIds[0] ?? ''),
      ...needs.map(({ typeIds }) => setUp.workflowsOf(project.id, typeIds)),
    ]);
    const needsOn = ({ id }: Workflow) =>
      needs.filter((_, at) => needing[at]?.some((workflow) => workflow.id === id)).map(({ need }) => need);
    const found = await Promise.all(workflows.map((one) => look(context, one, needsOn(one), { isOffered, trial })));
    return [...found.flat(), ...(trial ? trialFindings(trial) : [])];
  },
};

/** In a team-managed project its admins may, and only they see this page; elsewhere Jira admins. */
const mayRead = ({ project, mayAdministerSite }: HealthContext): boolean =>
  mayAdministerSite || project.style === 'team-managed';

async function look(
  context: HealthContext,
  workflow: Workflow,
  needs: readonly RuleNeed[],
  asked: Pick<LookedAt, 'isOffered' | 'trial'>,
): Promise<readonly Finding[]> {
  const { sound, wanting, unmet, bypassed, idle } = ruleStanding(workflow, needs);
  if (needs.length === 0 && idle.length === 0) return [];
  const sharing = await sharingOf(context.jira, await projectsOf(context, workflow));
  const at: LookedAt = { context, workflow, sharing, ...asked };
  const everyNeed = [...needs, ...sharing.policies.flatMap(needsOf)];
  const shared = ruleStanding(workflow, everyNeed);
  const ofOthers = shared.sound.filter(({ place, transition }) => place === 'gate' && !guards(sound, transition.id));
  return [
    ...(wanting.length > 0 ? [wantingFinding(at, wanting)] : []),
    ...(sound.length > 0 ? [attachedFinding(at, sound)] : []),
    ...unmet.flatMap((need) => (need.place === 'gate' ? [unmetFinding(need.status.name, workflow)] : [])),
    ...bypassed.flatMap((need) => (need.place === 'gate' ? [bypassedFinding(need.status.name, workflow)] : [])),
    ...(needs.length > 0 && ofOthers.length > 0 ? [otherGateFinding(spotsText(ofOthers), workflow)] : []),
    ...(shared.idle.length > 0 ? [idleFinding(at, shared.idle)] : []),
  ];
}

/** A team-managed workflow is its project's own; the rest may be shared. */
const projectsOf = ({ setUp }: HealthContext, { id, projectId }: Workflow): Promise<readonly string[]> =>
  projectId === undefined ? setUp.projectsUsing(id) : Promise.resolve([projectId]);

const guards = (spots: readonly RuleSpot[], transitionId: string): boolean =>
  spots.some(({ transition }) => transition.id === transitionId);

/** The rule knows that it stands at a gate, but not whose: it asks for the items of every project that blocks. */
const otherGateFinding = (spots: string, { name }: Workflow): Finding => ({
  mark: 'note',
  text: TEXTS.otherGate(spots, name),
});

const unmetFinding = (status: string, { name }: Workflow): Finding => ({
  mark: 'wrong',
  text: TEXTS.unmet(status, name),
});

const bypassedFinding = (status: string, { name }: Workflow): Finding => ({
  mark: 'note',
  text: TEXTS.bypassed(status, name),
});
