import { isGranted } from '../permissions';
import { badRequest } from '../reply';
import type { Issue } from '../site/issue';
import { lookUpField } from './field-lookup';
import type { IssueTest, JqlContext } from './jql-context';
import { parseJql } from './parse';
import type { JqlClause, JqlOperand, JqlOperator, JqlOrder, JqlQuery } from './query';

/** How deep filters may name filters; a filter that names itself ends here, too. */
const DEEPEST = 10;

/** A query ready to run: everything that can be worked out once per query is. */
export type CompiledQuery = {
  readonly matches: IssueTest;
  /** Sorts issues as the query asks; newest issue first where it does not say. */
  readonly sort: (issues: readonly Issue[]) => readonly Issue[];
};

/** Refused by search: JQL must restrict what is searched. */
const UNBOUNDED = 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.';

/** Compiles a query for one searcher and moment; mistakes in it are refused with 400. */
export function compileQuery(query: JqlQuery, context: JqlContext, allowUnbounded = false): CompiledQuery {
  if (query.where === undefined && !allowUnbounded) throw badRequest(UNBOUNDED);
  if (query.orderBy.length > 7) {
    throw badRequest('The ORDER BY clause of the query can have at most 7 fields.');
  }
  const where = query.where && inlineFilters(query.where, context);
  const matches = where === undefined ? () => true : compileClause(where, false, context);
  return { matches, sort: sorter(query.orderBy, context) };
}

type Test = Extract<JqlClause, { kind: 'test' }>;

/**
 * Puts the queries of saved filters in the place of `filter = …` and `filter in (…)`, by id or name. A filter that the
 * searcher may not see is refused like one that isn't there; its order means nothing inside another query.
 */
function inlineFilters(clause: JqlClause, context: JqlContext, depth = 0): JqlClause {
  if (clause.kind === 'not') return { kind: 'not', clause: inlineFilters(clause.clause, context, depth) };
  if (clause.kind === 'test') return isFilter(clause) ? filtersOf(clause, context, depth) : clause;
  return { kind: clause.kind, clauses: clause.clauses.map((part) => inlineFilters(part, context, depth)) };
}

function isFilter({ field }: Test): boolean {
  return field.property === undefined && ['filter', 'request', 'savedfilter'].includes(field.name.toLowerCase());
}

function filtersOf(test: Test, context: JqlContext, depth: number): JqlClause {
  if (depth >= DEEPEST) throw badRequest('Filters in this query name each other without end.');
  const operands = test.operand.kind === 'list' ? test.operand.members : [test.operand];
  const clauses = operands.map((operand) => filterOf(operand, context, depth));
  switch (test.operator) {
    case '=':
    case 'in':
      return { kind: 'or', clauses };
    case '!=':
    case 'not in':
      return { kind: 'not', clause: { kind: 'or', clauses } };
    default:
      throw badRequest(`The operator '${test.operator}' is not supported by the 'filter' field.`);
  }
}

function filterOf(operand: JqlOperand, context: JqlContext, depth: number): JqlClause {
  const { store, actor } = context;
  const named = operand.kind === 'value' ? operand.text : '';
  const filter = store.site.filters.find(
    ({ id, name, ownerId, viewers }) =>
      (id === named || name.toLowerCase() === named.toLowerCase()) &&
      (ownerId === actor.user?.accountId || isGranted(viewers, actor)),
  );
  if (filter === undefined) throw badRequest(`The value '${named}' does not exist for the field 'filter'.`);
  const { where } = parseJql(filter.jql);
  return where === undefined ? { kind: 'and', clauses: [] } : inlineFilters(where, context, depth + 1);
}

const OPPOSITE: Readonly<Record<JqlOperator, JqlOperator>> = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '~': '!~',
  '!~': '~',
  in: 'not in',
  'not in': 'in',
  is: 'is not',
  'is not': 'is',
};

/** NOT is pushed down to the operators, as Jira does: `NOT labels = a` leaves out issues without labels as well. */
function compileClause(clause: JqlClause, isNegated: boolean, context: JqlContext): IssueTest {
  if (clause.kind === 'not') return compileClause(clause.clause, !isNegated, context);
  if (clause.kind === 'test') {
    const operator = isNegated ? OPPOSITE[clause.operator] : clause.operator;
    const { property, name } = clause.field;
    const field = property === undefined ? name : `issue.property[${property.key}].${property.path}`;
    return lookUpField(context.store, clause.field).compile({ field, operator, operand: clause.operand }, context);
  }
  const tests = clause.clauses.map((part) => compileClause(part, isNegated, context));
  const isAnd = (clause.kind === 'and') !== isNegated;
  return isAnd ? (issue) => tests.every((test) => test(issue)) : (issue) => tests.some((test) => test(issue));
}

type SortKey = string | number | undefined;

function sorter(orderBy: readonly JqlOrder[], context: JqlContext): CompiledQuery['sort'] {
  const columns = orderBy.map((order) => {
    const kind = lookUpField(context.store, order.field);
    if (kind.sortKey === undefined) throw badRequest(`Field '${order.field.name}' does not support sorting.`);
    return { key: kind.sortKey(context), sign: order.descending ? -1 : 1 };
  });
  return (issues) =>
    issues
      .map((issue) => ({ issue, keys: columns.map((column) => column.key(issue)) }))
      .sort((a, b) => {
        for (const [index, column] of columns.entries()) {
          const order = compareKeys(a.keys[index], b.keys[index]) * column.sign;
          if (order !== 0) return order;
        }
        return Number(b.issue.id) - Number(a.issue.id);
      })
      .map(({ issue }) => issue);
}

/** Empty values come last in ascending order. */
function compareKeys(a: SortKey, b: SortKey): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}
