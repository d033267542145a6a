import { failure } from '../expression-error';
import { type ExpressionValue, typeName } from './expression-value';

/** A value inside a concatenation or a template: Strings, Numbers and Booleans only (strict-readings.md). */
export function toText(value: ExpressionValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw failure(`Can't convert ${typeName(value)} to String.`);
}
