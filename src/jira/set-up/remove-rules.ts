import { detaching } from '../../core/set-up/rule-changes';
import type { Workflow } from '../../core/set-up/workflow';
import { carryOut, type RuleOutcome, type RulePlan } from './carry-out';
import type { Workflows } from './port';

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
