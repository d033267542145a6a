import type { Actor } from '../actor';
import type { Issue } from '../site/issue';
import type { Store } from '../store';
import type { JqlOperand, JqlOperator } from './query';

/** For whom and when a query is evaluated. Dates are read in `timeZone`, the searching account's own. */
export type JqlContext = {
  readonly store: Store;
  readonly actor: Actor;
  readonly nowMs: number;
  readonly timeZone: string;
  /** Whether declared properties are in the index; if not, tests on them find nothing. */
  readonly propertiesIndexed: boolean;
};

/** One comparison of a query; `field` is the name as the query wrote it. */
export type Term = { readonly field: string; readonly operator: JqlOperator; readonly operand: JqlOperand };

export type IssueTest = (issue: Issue) => boolean;

/** How JQL treats a field: what a comparison means, and by what to sort. */
export type JqlFieldKind = {
  compile(term: Term, context: JqlContext): IssueTest;
  /** The value to sort by; undefined for an empty field. Absent where Jira can't sort by the field. */
  sortKey?: ((context: JqlContext) => (issue: Issue) => string | number | undefined) | undefined;
};
