import { dayIn } from '../../render/time';
import { badRequest } from '../../reply';
import type { Issue } from '../../site/issue';
import type { Store } from '../../store';
import type { JqlContext, JqlFieldKind, Term } from '../jql-context';
import { momentFor } from '../moments';
import type { JqlOperand } from '../query';
import { membership, range } from './terms';

/** A field that holds a moment, as epoch milliseconds. */
export function momentKind(read: (issue: Issue, store: Store) => number | undefined): JqlFieldKind {
  const within =
    ({ store }: JqlContext) =>
    (issue: Issue) =>
      read(issue, store);
  return {
    compile: (term, context) => range(term, within(context), (operand) => momentFor(term, operand, context)),
    sortKey: within,
  };
}

/** A field that holds a calendar day; compared by day in the searching account's zone. */
export function dayKind(read: (issue: Issue) => string | undefined): JqlFieldKind {
  const readNumber = (issue: Issue): number | undefined => {
    const day = read(issue);
    return day === undefined ? undefined : Date.parse(day);
  };
  return {
    compile: (term, context) =>
      range(term, readNumber, (operand) => Date.parse(dayIn(momentFor(term, operand, context), context.timeZone))),
    sortKey: () => readNumber,
  };
}

/** A field that holds a number. */
export function numberKind(read: (issue: Issue) => number | undefined): JqlFieldKind {
  return {
    compile: (term) => range(term, read, (operand) => numberOf(term, operand)),
    sortKey: () => read,
  };
}

/** A number in a query, or Jira's refusal. */
export function numberOf(term: Term, operand: JqlOperand): number {
  const value = operand.kind === 'value' && operand.text.trim() !== '' ? Number(operand.text) : Number.NaN;
  if (Number.isFinite(value)) return value;
  const text = operand.kind === 'value' ? operand.text : operand.kind;
  throw badRequest(`The value '${text}' is not a valid number for the field '${term.field}'.`);
}

/** Labels and the like: texts without a list of allowed ones; compared without case. */
export function wordsKind(read: (issue: Issue) => readonly string[]): JqlFieldKind {
  return {
    compile: (term) =>
      membership(
        term,
        (issue) => read(issue).map((word) => word.toLowerCase()),
        (operand) => [textOf(term, operand).toLowerCase()],
      ),
    sortKey: () => (issue) => [...read(issue)].sort().join(' ').toLowerCase() || undefined,
  };
}

/** A plain text in a query, or Jira's refusal of a function in its place. */
export function textOf(term: Term, operand: JqlOperand): string {
  if (operand.kind === 'value') return operand.text;
  throw badRequest(`A value provided for the field '${term.field}' is not valid.`);
}
