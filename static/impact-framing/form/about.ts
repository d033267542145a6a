import type { CalendarDay } from '../../../src/core/time/calendar-day';
import type { NamedItem } from '../../../src/core/framing/gap';
import type { Named } from '../../../src/core/issue/issue';
import { enforcementOf } from '../../../src/core/policy/enforcement-of';
import type { Policy } from '../../../src/core/policy/policy';

/** The work item that the answers are about, as far as the form knows it: next to nothing in a create dialog. */
export type About = {
  readonly summary: string;
  readonly labels?: readonly string[] | undefined;
  readonly typeName?: string | undefined;
  readonly key?: string | undefined;
  readonly items: ReadonlyMap<string, NamedItem>;
  /** Open items that Jira's own links say wait for it. */
  readonly linked?: readonly NamedItem[] | undefined;
};

/** What is asked for: the mode is that of the item's type. */
export type FormRules = Pick<Policy, 'enforcement' | 'answerLater'> & { readonly today: CalendarDay };

/** What the project asks of items of this type. */
export function rulesFor(policy: Policy, type: Pick<Named, 'id'>, today: CalendarDay): FormRules {
  return { enforcement: enforcementOf(policy, type), answerLater: policy.answerLater, today };
}
