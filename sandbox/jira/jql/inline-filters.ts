import { isGranted } from '../permissions';
import { badRequest } from '../reply';
import type { JqlContext } from './jql-context';
import { parseJql } from './parse';
import type { JqlClause, JqlOperand } from './query';

type Test = Extract<JqlClause, { kind: 'test' }>;

/** How deep filters may name filters; a filter that names itself ends here, too. */
const DEEPEST = 10;

/**
 * Puts the queries of saved filters in the place of `filter = …` and `filter in (…)`, by id or name. A filter that the
 * searcher may not see is refused like one that isn't there; its order means nothing inside another query.
 */
export function inlineFilters(clause: JqlClause, context: JqlContext, depth = 0): JqlClause {
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
