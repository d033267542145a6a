import { enforcementOf, mayAnswerLater } from '../policy/enforcement-of';
import type { Policy } from '../policy/policy';
import { isTechnical, type RuleFacts } from '../technical-rule/technical';

/** What a form needs of a policy to know whom it asks for what. */
export type FormPolicy = Pick<Policy, 'enforcement' | 'enforcementByType' | 'rule' | 'answerLater' | 'gateStatus'>;

/** How the field stands in a form: whether it must be filled in there, and the line under its name. */
export type FormAsk = { readonly required: boolean; readonly description: string };

/**
 * What a form asks of this item, by the rule alone: nobody marked it yet, or can while it is written. Only where creation
 * needs the answers is the field required: the other modes promise that anyone can create. `undefined`: nothing.
 */
export function formAsk(policy: FormPolicy, item: RuleFacts): FormAsk | undefined {
  if (!isTechnical(item, policy.rule).technical) return undefined;
  const enforcement = enforcementOf(policy, item.type);
  switch (enforcement) {
    case 'off':
      return undefined;
    case 'advise':
      return {
        required: false,
        description: 'Technical work: say what is at stake. A part of it helps already.',
      };
    case 'gate':
      return { required: false, description: beforeGate(policy) };
    case 'require': {
      const later = mayAnswerLater({ enforcement, answerLater: policy.answerLater }) ? ', or “Answer later”' : '';
      return { required: isGuarded(item), description: `Technical work needs the four answers${later}.` };
    }
  }
}

const beforeGate = ({ gateStatus }: FormPolicy): string =>
  gateStatus
    ? `Technical work needs the four answers before it moves to ${gateStatus.name}.`
    : 'Technical work needs the four answers later on.';

/** The guard lets epics and sub-tasks pass (guard-refuses.ts), so a form may not be stricter. */
const isGuarded = ({ type }: RuleFacts): boolean => type.level === 'standard';
