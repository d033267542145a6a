import { JastBuilder, type Clause, type Operand } from '@atlaskit/jql-ast';

/** Parses JQL with Atlassian's parser, which mends errors silently: none may be left. */
export function parseJql(jql: string) {
  const jast = new JastBuilder().build(jql);
  if (jast.errors.length > 0) throw new Error(`${jql}: ${jast.errors.map((error) => error.message).join(', ')}`);
  return jast;
}

/** Whether an issue with these field values matches; understands just what the rule's JQL says. */
export function matchesJql(jql: string, valuesOf: (field: string) => readonly string[]): boolean {
  const where = parseJql(jql).query?.where;
  if (!where) throw new Error(`${jql} restricts nothing`);
  return holds(where, valuesOf);
}

function holds(clause: Clause, valuesOf: (field: string) => readonly string[]): boolean {
  if (clause.clauseType === 'compound') {
    const parts = clause.clauses.map((part) => holds(part, valuesOf));
    return clause.operator.value === 'and' ? parts.every(Boolean) : parts.some(Boolean);
  }
  if (clause.clauseType === 'not') return !holds(clause.clause, valuesOf);
  const field = clause.field?.value ?? '';
  const operator = clause.operator?.value;
  const values = valuesOf(field);
  if (field === 'created' && operator === '<')
    return values.some((value) => operandTexts(clause.operand).every((day) => value < day));
  const some = operandTexts(clause.operand).some((operand) => values.includes(operand));
  if (operator === 'in') return some;
  if (operator === 'not in') return values.length > 0 && !some;
  throw new Error(`${field} ${operator}: not read here`);
}

/** The values of an operand: several for a list. */
export function operandTexts(operand: Operand | void): readonly string[] {
  if (operand && operand.operandType === 'list') return operand.values.flatMap(operandTexts);
  if (operand && operand.operandType === 'value') return [operand.value];
  throw new Error('neither a value nor a list');
}
