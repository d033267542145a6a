import type { CalendarDay } from '../../../src/core/calendar-day';
import type { NamedItem } from '../../../src/core/framing/gap';
import type { Policy } from '../../../src/core/policy/policy';

/** The work item that the answers are about, as far as the form knows it: next to nothing in a create dialog. */
export type About = {
  readonly summary: string;
  readonly labels?: readonly string[] | undefined;
  readonly typeName?: string | undefined;
  readonly key?: string | undefined;
  readonly items: ReadonlyMap<string, NamedItem>;
};

/** What the project asks for. */
export type FormRules = Pick<Policy, 'enforcement' | 'answerLater'> & { readonly today: CalendarDay };

/** Whether "Answer later" is a way out: a policy may forbid it where it requires answers. */
export const mayAnswerLater = ({ enforcement, answerLater }: FormRules): boolean =>
  enforcement !== 'require' || answerLater.allowed;
