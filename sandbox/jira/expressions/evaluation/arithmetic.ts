import { failure } from '../expression-error';
import type { BinaryOperator } from '../syntax-tree';
import { compare, equals } from '../values/equality';
import { type ExpressionValue, typeName } from '../values/expression-value';
import { toText } from '../values/to-text';
import { withinSize, type Run } from '../run';

/** The operators that always look at both operands. */
export type EagerOperator = Exclude<BinaryOperator, '??' | '||' | '&&'>;

/** `left operator right`; operands of types the operator does not take fail (docs/platform.md#values). */
export function applyOperator(
  run: Run,
  operator: EagerOperator,
  left: ExpressionValue,
  right: ExpressionValue,
): ExpressionValue {
  switch (operator) {
    case '==':
      return equals(run, left, right);
    case '!=':
      return !equals(run, left, right);
    case '<':
      return compare(left, right) < 0;
    case '>':
      return compare(left, right) > 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>=':
      return compare(left, right) >= 0;
    case '+':
      return add(left, right);
    default:
      return calculate(operator, left, right);
  }
}

function add(left: ExpressionValue, right: ExpressionValue): ExpressionValue {
  if (typeof left === 'string' || typeof right === 'string') return withinSize(toText(left) + toText(right));
  return calculate('+', left, right);
}

function calculate(operator: '+' | '-' | '*' | '/' | '%', left: ExpressionValue, right: ExpressionValue): number {
  if (typeof left !== 'number' || typeof right !== 'number') {
    throw failure(`Can't calculate ${typeName(left)} ${operator} ${typeName(right)}.`);
  }
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '%':
      return left % right;
  }
}
