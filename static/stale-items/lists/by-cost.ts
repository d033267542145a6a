import type { Framing } from '../../../src/core/framing/framing';
import { byStaleness, type JudgedItem } from '../find/judged-item';

/** What an item's delay costs, as far as one number can stand for it; `kind` parts what can't be compared. */
type Cost = { readonly kind: number; readonly amount: number };

const NOTHING_SAID: Cost = { kind: 4, amount: 0 };

/**
 * The items by what delay costs: money a month, then hours a month, then what is lost once, in money and in hours. Euros are
 * no hours and a month is no event, so neither is turned into the other. The likely number counts, else the highest that was
 * given, else the lowest. What nobody put a number on is last, whichever way the rest goes.
 */
export function byCost(items: readonly JudgedItem[], descending: boolean): readonly JudgedItem[] {
  const costs = new Map(items.map((item) => [item, costOf(item.facts.issue.framing)]));
  const of = (item: JudgedItem) => costs.get(item) ?? NOTHING_SAID;
  const sign = descending ? -1 : 1;
  return [...items].sort(
    (a, b) => of(a).kind - of(b).kind || sign * (of(a).amount - of(b).amount) || byStaleness(a, b),
  );
}

function costOf(framing: Framing | undefined): Cost {
  const { costLow, costLikely, costHigh, onceLow, onceHigh, costUnit } = framing ?? {};
  const [monthly, once] = [costLikely ?? costHigh ?? costLow, onceHigh ?? onceLow];
  const inHours = costUnit === 'hours' ? 1 : 0;
  if (monthly !== undefined) return { kind: inHours, amount: monthly };
  return once === undefined ? NOTHING_SAID : { kind: 2 + inHours, amount: once };
}
