import { parseJql } from '../../sandbox/jira/jql/parse';
import type { JqlClause, JqlOperand, JqlQuery } from '../../sandbox/jira/jql/query';

const VALUE = /"(?:[^"\\]|\\.)*"|(?<=IN \()\d+(?:, \d+)*(?=\))/gu;
const SLOT = /^§(\d+)$/u;

/**
 * Reads one of the app's own queries, in which only values stand in quotes. Atlassian's parser is slow, and a gadget asks the
 * same again and again with other days and ids: each form of a query is parsed once, and its values are put in.
 */
export function parsedJql(text: string): JqlQuery {
  const values: string[] = [];
  const form = text.replace(VALUE, (value) => `"§${values.push(value) - 1}"`);
  const { where, orderBy } = parseJql(form);
  return { where: where && filled(where, values), orderBy };
}

function filled(clause: JqlClause, values: readonly string[]): JqlClause {
  switch (clause.kind) {
    case 'test':
      return { ...clause, operand: operandIn(clause.operand, values) };
    case 'not':
      return { ...clause, clause: filled(clause.clause, values) };
    default:
      return { ...clause, clauses: clause.clauses.map((one) => filled(one, values)) };
  }
}

function operandIn(operand: JqlOperand, values: readonly string[]): JqlOperand {
  if (operand.kind === 'list') return { ...operand, members: operand.members.flatMap((one) => membersIn(one, values)) };
  const [only = operand] = membersIn(operand, values);
  return only;
}

function membersIn(operand: JqlOperand, values: readonly string[]): readonly JqlOperand[] {
  const slot = operand.kind === 'value' ? SLOT.exec(operand.text)?.[1] : undefined;
  const value = slot === undefined ? undefined : values[Number(slot)];
  if (value === undefined) return [operand];
  if (!value.startsWith('"')) return value.split(', ').map((id) => ({ kind: 'value', text: id }));
  return [{ kind: 'value', text: value.slice(1, -1).replace(/\\(.)/gu, '$1') }];
}
