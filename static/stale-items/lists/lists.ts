import type { JudgedItem } from '../items/judged-item';

/** The lists a gadget shows, each under its own tab and each one query. */
export const LISTS = ['not-refined', 'dates', 'not-answered', 'no-estimate', 'looks-technical'] as const;
export type ListId = (typeof LISTS)[number];

/** The lists of judged items; what looks technical is judged by nobody yet. */
export type ItemListId = Exclude<ListId, 'looks-technical'>;

/** What of its settings decides what a gadget lists. */
export type Listed = { readonly thresholdDays?: number | undefined; readonly allOpenItems: boolean };

/** Whether any list may hold the item. */
export function isListed({ assessment }: JudgedItem, { allOpenItems }: Pick<Listed, 'allOpenItems'>): boolean {
  return allOpenItems || assessment.verdict.technical;
}

/**
 * Whether an item is in a list: stale by the policy and, where the gadget asks for more days than that, not refined for so
 * long; with a date; with a question that nobody answered, nor a framed parent answers, those to be answered later among them; without
 * an estimate. The index's queries say the same (`index-clauses`).
 */
export function isIn(list: ItemListId, item: JudgedItem, listed: Listed): boolean {
  const { facts, assessment } = item;
  const { thresholdDays = 0 } = listed;
  if (!isListed(item, listed)) return false;
  switch (list) {
    case 'not-refined':
      return assessment.staleness.state === 'stale' && assessment.staleness.days >= thresholdDays;
    case 'dates':
      return facts.issue.framing?.deadline !== undefined;
    case 'not-answered':
      return OPEN_STATES.some((state) => state === assessment.framing.state);
    case 'no-estimate':
      return facts.issue.storyPoints === undefined;
  }
}

/** The states of a framing that has a question without an answer. */
export const OPEN_STATES = ['open', 'partial', 'later'] as const;
