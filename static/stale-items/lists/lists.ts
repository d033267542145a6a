import type { JudgedItem } from '../find/judged-item';

/** The lists a gadget shows, each under its own tab and each one query (product, 3.3). */
export const LISTS = ['not-refined', 'not-answered', 'no-estimate', 'looks-technical'] as const;
export type ListId = (typeof LISTS)[number];

/** The lists of judged items; what looks technical is judged by nobody yet. */
export type ItemListId = Exclude<ListId, 'looks-technical'>;

/** What of its settings decides what a gadget lists. */
export type Listed = { readonly thresholdDays?: number | undefined; readonly allOpenItems: boolean };

/**
 * Whether an item is in a list: stale by the policy and, where the gadget asks for more days than that, not refined for so
 * long; with a question that nobody answered, nor a framed parent answers, those to be answered later among them; without
 * an estimate. The index's queries say the same (`index-clauses`).
 */
export function isIn(list: ItemListId, item: JudgedItem, { thresholdDays = 0, allOpenItems }: Listed): boolean {
  const { facts, assessment } = item;
  if (!allOpenItems && !assessment.verdict.technical) return false;
  switch (list) {
    case 'not-refined':
      return assessment.staleness.state === 'stale' && assessment.staleness.days >= thresholdDays;
    case 'not-answered':
      return OPEN_STATES.some((state) => state === assessment.framing.state);
    case 'no-estimate':
      return facts.issue.storyPoints === undefined;
  }
}

/** The states of a framing that has a question without an answer (product, 1.1). */
export const OPEN_STATES = ['open', 'partial', 'later'] as const;
