import { detaching, isChanged, undoing } from '../../core/set-up/rule-changes';
import type { RuleChange, Workflow } from '../../core/set-up/workflow';
import { Refused } from '../refused';
import type { Workflows } from './port';

/** What is to become of one workflow, as it was when somebody was asked about it. */
export type RulePlan = { readonly workflow: Workflow; readonly changes: readonly RuleChange[] };

/**
 * How a plan ended for one workflow. 'done': it is as planned, seen again after the save; `undo` takes it back. 'changed':
 * somebody else changed it since, so nothing was touched and people have to be asked again. 'failed': nothing was changed.
 * 'unsure': it may or may not have been saved, and could not be read again. 'untried': an earlier one found Jira unavailable.
 */
export type RuleOutcome =
  | { readonly kind: 'done'; readonly plan: RulePlan; readonly undo: RulePlan }
  | { readonly kind: 'changed' | 'untried'; readonly plan: RulePlan }
  | { readonly kind: 'failed' | 'unsure'; readonly plan: RulePlan; readonly refused: Refused };

/** Carries out plans one after another; each workflow is saved whole or not at all, and told by itself. */
export async function carryOut(workflows: Workflows, plans: readonly RulePlan[]): Promise<readonly RuleOutcome[]> {
  const outcomes: RuleOutcome[] = [];
  for (const plan of plans) {
    const stopped = outcomes.some((one) => 'refused' in one && one.refused.kind === 'unavailable');
    outcomes.push(stopped ? { kind: 'untried', plan } : await carryOutOne(workflows, plan));
  }
  return outcomes;
}

async function carryOutOne(workflows: Workflows, plan: RulePlan): Promise<RuleOutcome> {
  const { workflow, changes } = plan;
  const before = await readAgain(workflows, workflow.id);
  if (before instanceof Refused) return { kind: 'failed', plan, refused: before };
  if (isChanged(before, changes)) return done(plan, before, before);
  if (before.version !== workflow.version) return { kind: 'changed', plan };

  const refused = await save(workflows, before, changes);
  const after = await readAgain(workflows, workflow.id);
  if (after instanceof Refused) return { kind: 'unsure', plan, refused: refused ?? after };
  if (isChanged(after, changes)) return done(plan, before, after);
  if (after.version !== before.version) return { kind: 'changed', plan };
  return { kind: 'failed', plan, refused: refused ?? notThere(workflow.name) };
}

function done(plan: RulePlan, before: Workflow, after: Workflow): RuleOutcome {
  return { kind: 'done', plan, undo: { workflow: after, changes: undoing(before, plan.changes) } };
}

/** The workflow as it is now: Jira may not check the version of what is saved, so it is compared before and after. */
async function readAgain(workflows: Workflows, id: string): Promise<Workflow | Refused> {
  try {
    return (await workflows.workflow(id)) ?? new Refused('not-found', "This workflow isn't there any more.");
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

async function save(
  workflows: Workflows,
  workflow: Workflow,
  changes: readonly RuleChange[],
): Promise<Refused | undefined> {
  try {
    await workflows.changeRules(workflow, changes);
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

const notThere = (name: string): Refused =>
  new Refused('invalid', `Jira said that it saved the workflow “${name}”, but the rule is not as it should be.`);

/** The plan that takes every rule of the app from a workflow. */
export const removalOf = (workflow: Workflow): RulePlan => ({
  workflow,
  changes: detaching(workflow.transitions.filter(({ rules }) => rules.length > 0)),
});

/** Whether a workflow carries a rule of the app. */
export const hasRules = ({ transitions }: Workflow): boolean => transitions.some(({ rules }) => rules.length > 0);

/** Takes the app's rules from every workflow that the one who acts may change; tells each workflow by itself. */
export async function removeEveryRule(workflows: Workflows): Promise<readonly RuleOutcome[]> {
  return carryOut(workflows, (await workflows.everyWorkflow()).filter(hasRules).map(removalOf));
}
