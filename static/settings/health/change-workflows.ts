import { isChanged } from '../../../src/core/set-up/rule-changes';
import { carryOut, type RuleOutcome, type RulePlan } from '../../../src/jira/set-up/carry-out';
import type { SetUp } from '../../../src/jira/set-up/port';
import type { FixOutcome } from './check';
import { RULE_TEXTS as TEXTS } from './rule-texts';

/** Carries plans out and tells, workflow by workflow, how each ended; what was done can be taken back. */
export async function changeWorkflows(setUp: SetUp, plans: readonly RulePlan[]): Promise<FixOutcome> {
  const outcomes = await carryOut(setUp, plans);
  const undos = outcomes.flatMap((one) => (one.kind === 'done' && !isNothing(one.undo) ? [one.undo] : []));
  return {
    ...told(outcomes, TEXTS.done),
    ...(undos.length === 0 ? {} : { undo: async () => told(await carryOut(setUp, undos), TEXTS.undone) }),
  };
}

/** Taking back what was already so changes nothing. */
const isNothing = ({ workflow, changes }: RulePlan): boolean => isChanged(workflow, changes);

function told(outcomes: readonly RuleOutcome[], doneText: (workflow: string) => string): FixOutcome {
  const isAgain = outcomes.every(({ kind }) => kind === 'changed');
  const isDone = outcomes.every(({ kind }) => kind === 'done');
  return {
    kind: isDone ? 'done' : isAgain ? 'again' : 'failed',
    lines: outcomes.map((outcome) => lineOf(outcome, doneText)),
  };
}

function lineOf(outcome: RuleOutcome, doneText: (workflow: string) => string): string {
  const { name } = outcome.plan.workflow;
  switch (outcome.kind) {
    case 'done':
      return doneText(name);
    case 'changed':
      return TEXTS.changed(name);
    case 'untried':
      return TEXTS.untried(name);
    case 'failed':
      return TEXTS.failed(name, outcome.refused.message);
    case 'unsure':
      return TEXTS.unsure(name, outcome.refused.message);
  }
}
