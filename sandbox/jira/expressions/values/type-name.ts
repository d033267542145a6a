import type { ExpressionValue } from './expression-value';

/** The name of a value's type, as `typeof` gives it; `null` has the name 'null'. */
export function typeName(value: ExpressionValue): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'Number';
  if (typeof value === 'string') return 'String';
  return value.kind === 'Entity' ? value.typeName : value.kind;
}

/** Whether a value counts as true: all but null, false, 0, '' and NaN (facts/forge-platform, 5.4). */
export function isTruthy(value: ExpressionValue): boolean {
  return Boolean(value);
}
