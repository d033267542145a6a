import type { OfferedRow } from '../../../src/core/technical-rule/offered-rows';
import type { Operand, RowFact, TechnicalRule } from '../../../src/core/technical-rule/rule';
import { isSame } from '../../../src/core/technical-rule/same-operand';

/** The rule with one row more, at the end. */
export function addRow(rule: TechnicalRule, by: RowFact, operand: Operand): TechnicalRule {
  return { ...rule, rows: [...rule.rows, { by, is: [operand] }] };
}

/** The rule with a row one place up (-1) or down (1); at the ends it stays as it is. */
export function moveRow(rule: TechnicalRule, at: number, by: -1 | 1): TechnicalRule {
  const [row, other] = [rule.rows[at], rule.rows[at + by]];
  if (!row || !other) return rule;
  return { ...rule, rows: rule.rows.with(at, other).with(at + by, row) };
}

export function removeRow(rule: TechnicalRule, at: number): TechnicalRule {
  return { ...rule, rows: rule.rows.toSpliced(at, 1) };
}

/** The rule with one thing more in a row; what the row already names is not added again. */
export function addOperand(rule: TechnicalRule, at: number, operand: Operand): TechnicalRule {
  const row = rule.rows[at];
  if (!row || row.is.some((one) => isSame(row.by, one, operand))) return rule;
  return { ...rule, rows: rule.rows.with(at, { ...row, is: [...row.is, operand] }) };
}

/** The rule with one thing less in a row. A row that names nothing would match nothing, so it goes too. */
export function removeOperand(rule: TechnicalRule, at: number, operandAt: number): TechnicalRule {
  const row = rule.rows[at];
  if (!row) return rule;
  const is = row.is.toSpliced(operandAt, 1);
  return is.length === 0 ? removeRow(rule, at) : { ...rule, rows: rule.rows.with(at, { ...row, is }) };
}

/** The rule with what was offered: one thing more, in the row that looks at it where there is one, or one thing less. */
export function withOffered(rule: TechnicalRule, offer: OfferedRow): TechnicalRule {
  const { by, thing } = offer;
  if (offer.because === 'marked' && !offer.technical) {
    const rows = rule.rows.map((row) =>
      row.by === by ? { ...row, is: row.is.filter((operand) => !isSame(by, operand, thing)) } : row,
    );
    return { ...rule, rows: rows.filter(({ is }) => is.length > 0) };
  }
  const at = rule.rows.findIndex((row) => row.by === by);
  const operand = thing.id === undefined ? { name: thing.name } : { id: thing.id, name: thing.name };
  return at < 0 ? addRow(rule, by, operand) : addOperand(rule, at, operand);
}
