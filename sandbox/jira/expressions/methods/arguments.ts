import type { ExpressionValue, FunctionValue, ListValue, MapValue } from '../values/expression-value';
import { wrongArgument } from './type-members';

type Values = readonly ExpressionValue[];

/** The argument at `place`, which must be a String. */
export function textAt(values: Values, place: number): string {
  const value = values[place];
  if (typeof value !== 'string') throw wrongArgument(values, place, 'String');
  return value;
}

/** The argument at `place`, which must be a Number; fractions are cut off (strict-readings.md). */
export function wholeNumberAt(values: Values, place: number): number {
  const value = values[place];
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrongArgument(values, place, 'Number');
  return Math.trunc(value);
}

/** The argument at `place`, or `fallback` when the call leaves it out. */
export function optionalAt<T, F>(
  values: Values,
  place: number,
  read: (values: Values, place: number) => T,
  fallback: F,
): T | F {
  return place < values.length ? read(values, place) : fallback;
}

/** The argument at `place`, which must be a function that takes `count` arguments. */
export function functionAt(values: Values, place: number, count: number): FunctionValue['call'] {
  const value = values[place];
  if (value === null || typeof value !== 'object' || value.kind !== 'Function')
    throw wrongArgument(values, place, 'Function');
  const [least, most] = value.arity;
  if (count < least || count > most) throw wrongArgument(values, place, `a Function of ${count} arguments`);
  return value.call;
}

export function isList(value: ExpressionValue | undefined): value is ListValue {
  return value !== null && typeof value === 'object' && value.kind === 'List';
}

export function isMap(value: ExpressionValue | undefined): value is MapValue {
  return value !== null && typeof value === 'object' && value.kind === 'Map';
}
