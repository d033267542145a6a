import { failure } from '../expression-error';
import type { ExpressionValue, FunctionValue } from '../values/expression-value';

/** The items in the order of a function that gives -1, 0 or 1. Equal items keep their order. */
export function sorted(items: readonly ExpressionValue[], order: FunctionValue['call']): readonly ExpressionValue[] {
  return items.toSorted((left, right) => {
    const result = order([left, right]);
    if (result === -1 || result === 0 || result === 1) return result;
    throw failure('The function of sort must return -1, 0 or 1.');
  });
}
