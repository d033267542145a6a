/** Longest text of one answer, in UTF-16 units. */
export const LONGEST_ANSWER = 2000;

/** Most members of one list: named items, people who feel it. */
export const MOST_MEMBERS = 20;
