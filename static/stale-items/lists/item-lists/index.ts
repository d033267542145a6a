import { dates } from './dates';
import { noEstimate } from './no-estimate';
import { notAnswered } from './not-answered';
import { notRefined } from './not-refined';

/** The lists of judged items, in the order of their tabs. */
export const ITEM_LISTS = [notRefined, dates, notAnswered, noEstimate] as const;
