import { badRequest, notEmulated, type Refused } from '../../reply';
import type { Issue } from '../../site/issue';
import type { IssueTest, Term } from '../jql-context';
import type { JqlOperand } from '../query';

/** Jira's refusal of an operator on a field that has no use for it. */
export function unsupported(term: Term): Refused {
  return badRequest(`The operator '${term.operator}' is not supported by the '${term.field}' field.`);
}

/** Jira's refusal of a name or id that the site does not have. */
export function unknownValue(term: Term, text: string): Refused {
  return badRequest(`The value '${text}' does not exist for the field '${term.field}'.`);
}

/** A function that JQL knows and this double does not, or that the field can't take. */
export function unknownFunction(term: Term, name: string): Refused {
  return notEmulated(`the JQL function ${name}() for the field '${term.field}'`);
}

/** The single operands of a comparison: a list's members, or the operand itself. */
function membersOf(operand: JqlOperand): readonly JqlOperand[] {
  return operand.kind === 'list' ? operand.members.flatMap(membersOf) : [operand];
}

/** Whether the comparison is about having a value at all, as `IS EMPTY` and `= EMPTY` are. */
export function asksForEmpty(term: Term): boolean {
  return term.operand.kind === 'empty';
}

/** A comparison with EMPTY: `is`/`=` finds issues without a value, `is not`/`!=` those with one. */
export function emptiness(term: Term, isEmpty: (issue: Issue) => boolean): IssueTest {
  if (term.operator === 'is' || term.operator === '=') return isEmpty;
  if (term.operator === 'is not' || term.operator === '!=') return (issue) => !isEmpty(issue);
  throw unsupported(term);
}

/** What an issue has in a field: nothing, one of a kind, or several. */
export type Held<T extends string | number> = T | readonly T[] | undefined;

/**
 * `= != IN "NOT IN"` over a field that holds one or several of a kind. As in Jira, the negative forms find only issues
 * that have a value: `labels != a` leaves out issues without labels.
 */
export function membership<T extends string | number>(
  term: Term,
  read: (issue: Issue) => Held<T>,
  resolve: (operand: JqlOperand) => readonly T[],
): IssueTest {
  const isEmpty: IssueTest = (issue) => {
    const held = read(issue);
    return typeof held === 'object' ? held.length === 0 : held === undefined;
  };
  if (asksForEmpty(term)) return emptiness(term, isEmpty);
  const members = membersOf(term.operand);
  const wanted = new Set(members.filter((member) => member.kind !== 'empty').flatMap(resolve));
  const withEmpty = members.some((member) => member.kind === 'empty');
  const has: IssueTest = (issue) => {
    const held = read(issue);
    return typeof held === 'object' ? held.some((one) => wanted.has(one)) : held !== undefined && wanted.has(held);
  };
  switch (term.operator) {
    case '=':
    case 'in':
      return withEmpty ? (issue) => isEmpty(issue) || has(issue) : has;
    case '!=':
    case 'not in':
      return (issue) => !isEmpty(issue) && !has(issue);
    default:
      throw unsupported(term);
  }
}

/** `= != < <= > >= IN "NOT IN"` over a field that holds a number, or a moment as one. */
export function range(
  term: Term,
  read: (issue: Issue) => number | undefined,
  resolve: (operand: JqlOperand) => number,
): IssueTest {
  if (term.operator === 'in' || term.operator === 'not in' || asksForEmpty(term)) {
    return membership(term, read, (operand) => [resolve(operand)]);
  }
  const limit = resolve(term.operand);
  const compare = comparison(term);
  return (issue) => {
    const value = read(issue);
    return value !== undefined && compare(value, limit);
  };
}

function comparison(term: Term): (value: number, limit: number) => boolean {
  switch (term.operator) {
    case '=':
      return (value, limit) => value === limit;
    case '!=':
      return (value, limit) => value !== limit;
    case '<':
      return (value, limit) => value < limit;
    case '<=':
      return (value, limit) => value <= limit;
    case '>':
      return (value, limit) => value > limit;
    case '>=':
      return (value, limit) => value >= limit;
    default:
      throw unsupported(term);
  }
}
