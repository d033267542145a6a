import type { JqlContext } from './jql-context';
import type { JqlClause, JqlField, JqlOperand, JqlQuery } from './query';

/**
 * A query as `jql/parse` shows it. A field that is an entity property carries the property's `type` only where it is
 * declared and in the index: that is how an app sees whether its index is live (docs/platform.md#jql-checked-by-jira).
 */
export function queryStructure(query: JqlQuery, context: JqlContext): Record<string, unknown> {
  const orderBy = query.orderBy.map((order) => ({
    field: fieldOf(order.field, context),
    direction: order.descending ? 'desc' : 'asc',
  }));
  return {
    ...(query.where === undefined ? {} : { where: clauseOf(query.where, context) }),
    ...(orderBy.length === 0 ? {} : { orderBy: { fields: orderBy } }),
  };
}

function clauseOf(clause: JqlClause, context: JqlContext): unknown {
  switch (clause.kind) {
    case 'not':
      return { operator: 'not', clauses: [clauseOf(clause.clause, context)] };
    case 'and':
    case 'or':
      return { operator: clause.kind, clauses: clause.clauses.map((part) => clauseOf(part, context)) };
    case 'test':
      return {
        field: fieldOf(clause.field, context),
        operator: clause.operator === '!~' ? '~=' : clause.operator,
        operand: operandOf(clause.operand),
      };
  }
}

function fieldOf(field: JqlField, context: JqlContext): unknown {
  const found = declaredProperty(field, context);
  return found === undefined ? { name: field.name } : { name: field.name, property: [found] };
}

function declaredProperty(field: JqlField, { store, propertiesIndexed }: JqlContext): unknown {
  for (const module of store.app?.entityProperties ?? []) {
    for (const value of module.values) {
      const isIt =
        field.property === undefined
          ? value.searchAlias?.toLowerCase() === field.name.toLowerCase()
          : module.propertyKey === field.property.key && value.path === field.property.path;
      if (!isIt) continue;
      const entry = { entity: module.entityType, key: module.propertyKey, path: value.path };
      return propertiesIndexed ? { ...entry, type: value.type } : entry;
    }
  }
  return field.property === undefined ? undefined : { entity: 'issue', ...field.property };
}

function operandOf(operand: JqlOperand): unknown {
  switch (operand.kind) {
    case 'value':
      return { value: operand.text };
    case 'empty':
      return { keyword: 'empty' };
    case 'function':
      return { function: operand.name, arguments: operand.args };
    case 'list':
      return { values: operand.members.map(operandOf) };
  }
}
