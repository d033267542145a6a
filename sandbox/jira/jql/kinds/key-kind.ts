import { canSee } from '../../permissions';
import { badRequest } from '../../reply';
import type { Issue } from '../../site/issue';
import type { IssueTest, JqlContext, JqlFieldKind, Term } from '../jql-context';
import type { JqlOperand } from '../query';
import { membership, unknownFunction } from './terms';

/** The issue itself, by key or id: `key = A-1`, `id in (…)`, `key > A-10` within one project. */
export const keyKind: JqlFieldKind = {
  compile: (term, context) =>
    /^[<>]/u.test(term.operator)
      ? keyRange(term, context)
      : membership(
          term,
          (issue) => issue.id,
          (operand) => [issueFor(term, operand, context).id],
        ),
  sortKey: () => (issue) => sortableKey(issue.key),
};

/** The parent, by key or id; empty for issues without one. */
export const parentKind: JqlFieldKind = {
  compile: (term, context) =>
    membership(
      term,
      (issue) => issue.parentId,
      (operand) => [issueFor(term, operand, context).id],
    ),
};

function issueFor(term: Term, operand: JqlOperand, { store, actor }: JqlContext): Issue {
  if (operand.kind === 'function') throw unknownFunction(term, operand.name);
  const text = operand.kind === 'value' ? operand.text : '';
  const issue = store.findIssue(text);
  if (issue !== undefined && canSee(store, actor, issue)) return issue;
  throw badRequest(
    /^\d+$/u.test(text)
      ? `A value with ID '${text}' does not exist for the field '${term.field}'.`
      : `An issue with key '${text}' does not exist for field '${term.field}'.`,
  );
}

function keyRange(term: Term, context: JqlContext): IssueTest {
  const limit = issueFor(term, term.operand, context);
  const isBeyond = (number: number, bound: number): boolean => {
    if (term.operator === '<') return number < bound;
    if (term.operator === '<=') return number <= bound;
    return term.operator === '>' ? number > bound : number >= bound;
  };
  const bound = numberIn(limit.key);
  return (issue) => issue.projectId === limit.projectId && isBeyond(numberIn(issue.key), bound);
}

function numberIn(key: string): number {
  return Number(key.slice(key.lastIndexOf('-') + 1));
}

function sortableKey(key: string): string {
  const dash = key.lastIndexOf('-');
  return `${key.slice(0, dash)} ${key.slice(dash + 1).padStart(10, '0')}`;
}
