import { JastBuilder, type Clause, type Field, type Operand, type OrderByField } from '@atlaskit/jql-ast';
import { badRequest, notEmulated } from '../reply';
import {
  JQL_OPERATORS,
  type JqlClause,
  type JqlField,
  type JqlOperand,
  type JqlOperator,
  type JqlQuery,
} from './query';

/** The same queries come again and again, and reading one takes some milliseconds. */
const read = new Map<string, JqlQuery>();
const MOST_KEPT = 2_000;

/** Reads JQL with Atlassian's own grammar; a mistake is refused with 400 and a sentence that says where. */
export function parseJql(text: string): JqlQuery {
  const known = read.get(text);
  if (known !== undefined) return known;
  const query = readJql(text);
  if (read.size >= MOST_KEPT) read.clear();
  read.set(text, query);
  return query;
}

function readJql(text: string): JqlQuery {
  const parsed = new JastBuilder().build(joinFieldPaths(text));
  const [error] = parsed.errors;
  if (error !== undefined) throw badRequest(`Error in the JQL Query: ${error.message}.`);
  const where = parsed.query?.where;
  const orderBy = parsed.query?.orderBy?.fields ?? [];
  return { where: where ? clauseOf(where) : undefined, orderBy: orderBy.map(orderOf) };
}

/** `"Impact framing".Risk` is one field name; Atlassian's published grammar knows it only as `"Impact framing.Risk"`. */
function joinFieldPaths(text: string): string {
  return text.replace(/"((?:[^"\\]|\\.)*)"(\.[A-Za-z][A-Za-z0-9_]*)?|'(?:[^'\\]|\\.)*'/gu, (all, name, path) =>
    typeof path === 'string' && typeof name === 'string' ? `"${name}${path}"` : all,
  );
}

function clauseOf(clause: Clause): JqlClause {
  switch (clause.clauseType) {
    case 'compound':
      return { kind: clause.operator.value, clauses: clause.clauses.map(clauseOf) };
    case 'not':
      return { kind: 'not', clause: clauseOf(clause.clause) };
    case 'terminal': {
      if (clause.predicates.length > 0) throw notEmulated('history predicates in JQL');
      const operator = operatorOf(clause.operator?.value ?? '');
      return { kind: 'test', field: fieldOf(clause.field), operator, operand: operandOf(clause.operand) };
    }
  }
}

function operatorOf(value: string): JqlOperator {
  const operator = JQL_OPERATORS.find((candidate) => candidate === value);
  if (operator === undefined) throw notEmulated(`the JQL operator ${value.toUpperCase()}`);
  return operator;
}

function fieldOf(field: Field): JqlField {
  const properties = field.properties ?? [];
  if (properties.length === 0) return { name: field.value };
  const [first] = properties;
  if (!/^issue\.property$/iu.test(field.value)) throw badRequest(`Field '${field.text}' does not exist.`);
  const [path] = first?.path ?? [];
  const key = first?.key ? first.key.value : '';
  if (properties.length > 1) throw notEmulated('array positions in entity property paths');
  return { name: field.value, property: { key, path: (path?.value ?? '').replace(/^\./u, '') } };
}

function operandOf(operand: Operand | void): JqlOperand {
  if (!operand) throw badRequest('Error in the JQL Query: a value is missing.');
  switch (operand.operandType) {
    case 'value':
      return { kind: 'value', text: operand.value };
    case 'keyword':
      return { kind: 'empty' };
    case 'function':
      return {
        kind: 'function',
        name: operand.function.value,
        args: operand.arguments.map((argument) => argument.value),
      };
    case 'list':
      return { kind: 'list', members: operand.values.map(operandOf) };
  }
}

function orderOf(order: OrderByField): { field: JqlField; descending: boolean } {
  return { field: fieldOf(order.field), descending: order.direction ? order.direction.value === 'DESC' : false };
}
