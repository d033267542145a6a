import { formatDayNear, type CalendarDay } from '../time/calendar-day';
import type { NamedItem } from '../framing/gap';
import { isolated } from '../text/isolated';
import { withoutClosing } from './normalise-answer';

/** Open technical work that another item waits for, and by when it must be done. */
export type AwaitedWork = Pick<NamedItem, 'key' | 'summary'> & { readonly deadline?: CalendarDay | undefined };

const TITLE_MARKS = new Set('.,:;!?…');

/** What follows the key in "Waits for SHOP-41 Upgrade PostgreSQL 14, by 12 Nov." */
export function awaitedText({ summary, deadline }: AwaitedWork, today: CalendarDay): string {
  const title = withoutClosing(summary, TITLE_MARKS);
  const named = title === '' ? '' : ` ${isolated(title)}`;
  if (deadline === undefined) return `${named}.`;
  if (deadline < today) return `${named}. Its date has passed: ${formatDayNear(deadline, today)}.`;
  return `${named}, by ${deadline === today ? 'today' : formatDayNear(deadline, today)}.`;
}

/** What must be done first stands first; work without a date comes last. */
export function byUrgency(awaited: readonly AwaitedWork[]): readonly AwaitedWork[] {
  const rank = ({ deadline, key }: AwaitedWork) => `${deadline ?? '9999-99-99'} ${key}`;
  return awaited.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1));
}
