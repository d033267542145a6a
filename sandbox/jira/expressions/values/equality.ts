import { failure } from '../expression-error';
import { type Run, step } from '../run';
import { type ExpressionValue, typeName } from './expression-value';

/** `left == right`: null against anything, otherwise one type only; Lists by content (strict-readings.md). */
export function equals(run: Run, left: ExpressionValue, right: ExpressionValue): boolean {
  if (left === null || right === null) return left === right;
  if (typeName(left) !== typeName(right)) throw failure(`Can't compare ${typeName(left)} to ${typeName(right)}.`);
  if (typeof left === 'object' && !['List', 'Date', 'CalendarDate'].includes(left.kind)) {
    throw failure(`Can't compare ${typeName(left)} to ${typeName(right)}.`);
  }
  return isSame(run, left, right);
}

/** Whether a List holds this value: never across types; entities of one type by their id or account. */
export function isSame(run: Run, left: ExpressionValue, right: ExpressionValue): boolean {
  step(run);
  if (left === null || right === null || typeof left !== 'object' || typeof right !== 'object') return left === right;
  if (left.kind === 'List' && right.kind === 'List') {
    const others = right.items;
    return left.items.length === others.length && left.items.every((item, i) => isSame(run, item, others[i] ?? null));
  }
  if (left.kind === 'Date' && right.kind === 'Date') return left.ms === right.ms;
  if (left.kind === 'CalendarDate' && right.kind === 'CalendarDate') return left.day === right.day;
  if (left.kind === 'Entity' && right.kind === 'Entity') {
    return left.typeName === right.typeName && identityOf(left) !== null && identityOf(left) === identityOf(right);
  }
  if (typeName(left) !== typeName(right)) return false;
  throw failure(`Can't compare ${typeName(left)} to ${typeName(right)}.`);
}

function identityOf(value: Extract<ExpressionValue, { kind: 'Entity' }>): ExpressionValue {
  return (value.members.get('id') ?? value.members.get('accountId'))?.read() ?? null;
}

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
