import type { CalendarDay } from '../time/calendar-day';
import { secondUtc, type IndexAlias } from '../stakes/stakes-property';

declare const query: unique symbol;
declare const clause: unique symbol;

/** A JQL query fit to send. Only this file makes one, so no text of a person ever becomes a part of its grammar. */
export type Jql = string & { readonly [query]: true };

/** A restriction without an order: what can be joined with others. */
export type JqlClause = Jql & { readonly [clause]: true };

/** What a clause may look at: Jira's own fields, and the paths of the `stakes` property that Jira indexes. */
export type JqlField =
  | 'project'
  | 'filter'
  | 'id'
  | 'key'
  | 'issuetype'
  | 'labels'
  | 'component'
  | 'parent'
  | 'sprint'
  | 'statusCategory'
  | 'statusCategoryChangedDate'
  | 'created'
  | 'updated'
  | IndexAlias;

/** An operand by Jira's id: digits, sent without quotes, so that Jira never takes it for a name. */
export type JqlId = { readonly id: string };

/** Characters that no name holds and Jira's parser may trip over: control, lone surrogate, unassigned, private use. */
const UNFIT = /[\p{Cc}\p{Cs}\p{Cn}\p{Co}]/gu;

/** A text as one string operand, whatever it holds: nothing in it ends the operand and goes on as a query. */
export function quoteJql(text: string): string {
  return `"${text.replace(UNFIT, ' ').replace(/[\\"]/g, '\\$&')}"`;
}

/** Any of these ids and texts; none at all matches nothing. */
export function isAnyOf(field: JqlField, operands: readonly (string | JqlId)[]): JqlClause {
  return operands.length === 0 ? NO_ISSUE : asClause(`${field} IN (${operands.map(operandOf).join(', ')})`);
}

/** None of these ids and texts, where the field has a value; an empty list leaves nothing out. */
export function isNoneOf(field: JqlField, operands: readonly (string | JqlId)[]): JqlClause | undefined {
  return operands.length === 0 ? undefined : asClause(`${field} NOT IN (${operands.map(operandOf).join(', ')})`);
}

/** Anything but this one. */
export function isNotOf(field: JqlField, operand: JqlId): JqlClause {
  return asClause(`${field} != ${operandOf(operand)}`);
}

export function isText(field: JqlField, text: string): JqlClause {
  return asClause(`${field} = ${quoteJql(text)}`);
}

/**
 * Has a value, and another than this: an issue whose indexed path is missing is found by neither
 * (docs/platform.md#properties-in-jql).
 */
export function isNotText(field: JqlField, text: string): JqlClause {
  return asClause(`${field} != ${quoteJql(text)}`);
}

/** How the path of a field is written whose name has blanks: Jira's documentation doesn't say, its grammar knows the first. */
export const PATH_SPELLINGS = ['in the quotes', 'behind the quotes'] as const;

/** One value of a list in the app's own field, by the search alias of its path. */
export function isInAppField(
  fieldName: string,
  alias: 'BlockedIssues',
  text: string,
  spelling: (typeof PATH_SPELLINGS)[number],
): JqlClause {
  const path = spelling === 'in the quotes' ? quoteJql(`${fieldName}.${alias}`) : `${quoteJql(fieldName)}.${alias}`;
  return asClause(`${path} = ${quoteJql(text)}`);
}

/** No value in a custom field, named by the id that Jira gives it: `customfield_10016`. */
export function isEmptyField(fieldId: string): JqlClause {
  const [, number] = /^customfield_(\d{1,19})$/.exec(fieldId) ?? [];
  if (number === undefined) throw new RangeError(`"${fieldId}" is not the id of a custom field.`);
  return asClause(`cf[${number}] IS EMPTY`);
}

/**
 * Compares a date with the first moment of a day. Jira reads it in the time zone of whoever searches, so a caller that
 * must miss nothing moves the day by one.
 */
export function comparesDay(field: JqlField, operator: '<' | '<=' | '>' | '>=', day: CalendarDay): JqlClause {
  return asClause(`${field} ${operator} ${quoteJql(day)}`);
}

/** Compares an indexed date with a moment, to the second, in UTC: nobody's time zone changes what is found. */
export function comparesMoment(field: IndexAlias, operator: '<' | '<=' | '>' | '>=', atMs: number): JqlClause {
  return asClause(`${field} ${operator} ${quoteJql(secondUtc(atMs))}`);
}

/**
 * Compares a moment with one so many minutes ago, by Jira's own clock: no time zone and no clock of ours has a say in it.
 */
export function comparesMinutesAgo(field: 'created' | 'updated', operator: '<=' | '>=', minutes: number): JqlClause {
  if (!Number.isSafeInteger(minutes) || minutes < 0) throw new RangeError(`${minutes} is no number of minutes.`);
  return asClause(`${field} ${operator} ${quoteJql(`-${minutes}m`)}`);
}

/** The same with whole days of 24 hours: what people search by. */
export function comparesAge(field: 'created' | 'updated', operator: '<=' | '>=', days: number): JqlClause {
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`${days} is no number of days.`);
  return asClause(`${field} ${operator} ${quoteJql(`-${days}d`)}`);
}

/** All of these hold; clauses that are absent restrict nothing. */
export function allOf(first: JqlClause, ...others: readonly (JqlClause | undefined)[]): JqlClause {
  return asClause([first, ...others.filter((one) => one !== undefined)].join(' AND '));
}

/** One of these holds; with no clause at all, nothing matches. AND binds closer than OR, so only the whole is in parentheses. */
export function anyOf(clauses: readonly JqlClause[]): JqlClause {
  if (clauses.length === 0) return NO_ISSUE;
  return clauses.length === 1 ? asClause(clauses.join('')) : asClause(`(${clauses.join(' OR ')})`);
}

/** The same issues in this order, ties by each of `thenBy` upwards; the end of a query, not to be joined any more. */
export function orderedBy(
  where: JqlClause,
  field: JqlField,
  direction: 'ASC' | 'DESC',
  ...thenBy: readonly JqlField[]
): Jql {
  return asClause(`${where} ORDER BY ${[`${field} ${direction}`, ...thenBy.map((one) => `${one} ASC`)].join(', ')}`);
}

/** As people put it in order by dragging. Jira refuses it where a site has no rank. */
export function byRank(where: JqlClause): Jql {
  return asClause(`${where} ORDER BY Rank ASC`);
}

/** Work that isn't done. */
export const OPEN: JqlClause = asClause('statusCategory != Done');

/** Work that is done. */
export const DONE: JqlClause = asClause('statusCategory = Done');

/** What the person who searches created. */
export const MADE_BY_VIEWER: JqlClause = asClause('creator = currentUser()');

/** Not in an active Sprint: what the Product Backlog holds, also where a project has no Sprints. */
export const IN_NO_OPEN_SPRINT: JqlClause = asClause('(sprint IS EMPTY OR sprint NOT IN openSprints())');

/** Valid everywhere and true of nothing: Jira has no issue from before its time. JQL has no word for "none". */
export const NO_ISSUE: JqlClause = asClause('created < "1970-01-01"');

function operandOf(operand: string | JqlId): string {
  if (typeof operand === 'string') return quoteJql(operand);
  if (!/^\d{1,19}$/.test(operand.id)) throw new RangeError(`"${operand.id}" is not an id of Jira.`);
  return operand.id;
}

function asClause(text: string): JqlClause {
  return text as JqlClause;
}
