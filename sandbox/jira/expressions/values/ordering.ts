import { failure } from '../expression-error';
import type { ExpressionValue } from './expression-value';
import { typeName } from './type-name';

/** Negative, zero or positive (NaN against anything: NaN), like `left - right`; only within one type that has an order. */
export function compare(left: ExpressionValue, right: ExpressionValue): number {
  if (typeof left === 'number' && typeof right === 'number') return order(left, right);
  if (typeof left === 'string' && typeof right === 'string') return order(left, right);
  if (left !== null && right !== null && typeof left === 'object' && typeof right === 'object') {
    if (left.kind === 'Date' && right.kind === 'Date') return order(left.ms, right.ms);
    if (left.kind === 'CalendarDate' && right.kind === 'CalendarDate') return order(left.day, right.day);
  }
  throw failure(`Can't compare ${typeName(left)} to ${typeName(right)}.`);
}

function order<T extends number | string>(left: T, right: T): number {
  if (left < right) return -1;
  if (left > right) return 1;
  return left === right ? 0 : Number.NaN;
}
