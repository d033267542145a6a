import { addDays } from '../../../src/core/calendar-day';
import {
  allOf,
  anyOf,
  comparesAge,
  comparesDay,
  comparesMoment,
  isNotText,
  isText,
  type JqlClause,
} from '../../../src/core/jql';
import { CHECKED_WITHIN_DAYS } from './coverage';
import { calledTechnical, DAY_MS, IS_TECHNICAL, todayOf, type IndexView } from './index-clauses';

/** How far a clock may run ahead before its days are called impossible. */
const SKEW_DAYS = 1;

/**
 * Entries of the index that can be true: looked at within eight days, with days that the policy can bring about. A day far
 * in the future counts as unchecked where no decision explains it; so does a day still to come on an item that has not been
 * updated for longer than the longest threshold, because whatever refines an item updates it, "Discussed" aside (design, 2).
 */
function credible(view: IndexView, longestDays: number): JqlClause {
  const { nowMs } = view;
  const today = todayOf(view);
  const most = longestDays + SKEW_DAYS;
  const notYet = allOf(
    comparesDay('stakesStaleOn', '<=', addDays(today, most)),
    anyOf([comparesAge('updated', '>=', most), isText('stakesOutcome', 'keep')]),
  );
  return allOf(
    comparesMoment('stakesAsOf', '>=', nowMs - CHECKED_WITHIN_DAYS * DAY_MS),
    comparesMoment('stakesAsOf', '<=', nowMs + SKEW_DAYS * DAY_MS),
    comparesMoment('stakesRefinedAt', '<=', nowMs + SKEW_DAYS * DAY_MS),
    anyOf([
      comparesDay('stakesStaleOn', '<=', today),
      notYet,
      isText('stakesOutcome', 'notNow'),
      isText('stakesOutcome', 'never'),
    ]),
  );
}

/** Not created within the last day: what is that young can't be stale, and the index may not know it yet. */
const SETTLED = comparesAge('created', '<=', 1);

/** What the index should hold, by the rules' own queries and by its own word; `rules` finds what the policies call technical. */
export function expectedItems(view: IndexView, rules: JqlClause, longestDays: number): JqlClause {
  const { scope, listed } = view;
  if (listed.allOpenItems) return allOf(scope, anyOf([credible(view, longestDays), SETTLED]));
  const technical = anyOf([rules, IS_TECHNICAL]);
  return allOf(scope, anyOf([allOf(IS_TECHNICAL, credible(view, longestDays)), allOf(technical, SETTLED)]));
}

/** What the index holds of them. */
export function heldItems(view: IndexView, longestDays: number): JqlClause {
  return allOf(calledTechnical(view), credible(view, longestDays));
}

/** What a rule calls technical and the index does not: people's marks, or somebody's forgery. */
export function leftOutItems(view: IndexView, rules: JqlClause, longestDays: number): JqlClause {
  return allOf(view.scope, rules, isNotText('stakesTechnical', 'yes'), SETTLED, credible(view, longestDays));
}
