import { dayOf, formatDay } from '../../../../src/core/time/calendar-day';
import { countOf } from '../../../../src/core/time/count-text';
import type { GuardFailure } from '../../../../src/core/policy/guard-failure';
import type { Workflow } from '../../../../src/core/set-up/workflow';
import { hasRules, removalOf } from '../../../../src/jira/set-up/carry-out';
import { changeWorkflows } from '../change-workflows';
import type { Check, Finding, FixOutcome, SiteContext } from '../check';
import { RULE_NAME, RULE_TEXTS } from '../rule-texts';

const TEXTS = {
  none: 'Jira could evaluate the rule wherever it was asked.',
  failed: (workflow: string, times: number, day: string, says: string) =>
    `Jira couldn’t evaluate the rule on “${workflow}” and stopped people there ${countOf(times, 'time')}, last on ${day}.${says === '' ? '' : ` It says: ${says}`}`,
  help: 'As long as this lasts, nobody gets past that transition, whatever they answer. Take the rule from the workflow; the settings of the projects that use it then offer to attach it anew.',
  remove: 'Remove the rule…',
  title: 'Remove the rule',
  removes: (workflow: string) => `Removes the rule “${RULE_NAME}” from “${workflow}”.`,
  yes: 'Remove the rule',
  notForgotten: 'Stakes could not note that this is over: attached anew, the rule shows here again.',
} as const;

/**
 * Where the rule itself failed. Whatever goes wrong inside it lets people pass; what Jira can't evaluate at all it
 * refuses (docs/platform.md#workflow-rules), and it names the workflow, not the item or the person.
 */
export const ruleEvaluated: Check<SiteContext> = {
  id: 'rule-evaluated',
  about: 'What Jira made of the rule',
  async look(context) {
    const failures = await context.ask('guardFailures', {});
    if (failures.length === 0) return [{ mark: 'good', text: TEXTS.none }];
    const carrying = (await context.setUp.everyWorkflow()).filter(hasRules);
    const found = failures.flatMap((failure) => {
      const workflow = carrying.find(({ id }) => id === failure.workflowId);
      return workflow ? [failedFinding(context, failure, workflow)] : [];
    });
    return found.length === 0 ? [{ mark: 'good', text: TEXTS.none }] : found;
  },
};

function failedFinding(context: SiteContext, failure: GuardFailure, workflow: Workflow): Finding {
  const { times, lastAtMs, says } = failure;
  const text = TEXTS.failed(workflow.name, times, formatDay(dayOf(new Date(lastAtMs), context.timeZone)), says);
  if (!workflow.isEditable) return { mark: 'wrong', text, help: RULE_TEXTS.notEditable(workflow.name) };
  const propose = async () => {
    const now = (await context.setUp.workflow(workflow.id)) ?? workflow;
    return {
      title: TEXTS.title,
      lines: [TEXTS.removes(now.name), RULE_TEXTS.nothingStops],
      yes: TEXTS.yes,
      isRemoval: true,
      carryOut: () => removeFrom(context, now),
    };
  };
  return { mark: 'wrong', text, help: TEXTS.help, fix: { label: TEXTS.remove, propose } };
}

/** What failed there is over with the rule, so that attaching it anew begins with nothing against it. */
async function removeFrom({ setUp, ask }: SiteContext, workflow: Workflow): Promise<FixOutcome> {
  const outcome = await changeWorkflows(setUp, [removalOf(workflow)]);
  if (outcome.kind !== 'done') return outcome;
  try {
    await ask('forgetGuardFailure', { workflowId: workflow.id });
    return outcome;
  } catch (error) {
    console.error(error);
    return { ...outcome, lines: [...outcome.lines, TEXTS.notForgotten] };
  }
}
