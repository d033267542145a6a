import type { ExpressionValue } from '../values/expression-value';

/** The variables that a part of an expression sees. */
export type Scope = { readonly names: ReadonlyMap<string, ExpressionValue>; readonly outer?: Scope };

/** The variable's value; `undefined` when there is no such variable. */
export function lookUp(scope: Scope, name: string): ExpressionValue | undefined {
  for (let current: Scope | undefined = scope; current !== undefined; current = current.outer) {
    const value = current.names.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}
