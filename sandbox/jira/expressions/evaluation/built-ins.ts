import { failure } from '../expression-error';
import { textAt } from '../methods/arguments';
import { wrongArgument } from '../methods/type-members';
import { type ExpressionValue, type FunctionValue, typeName } from '../values/expression-value';
import { entity, fromJson } from '../values/make-value';
import { step, withinSize, type Run } from '../run';

/** What is there without a context: `Number(…)` and `JSON`. */
export function builtIn(run: Run, name: string): ExpressionValue | undefined {
  if (name === 'Number') return takes(toNumber);
  if (name !== 'JSON') return undefined;
  return entity('JSON', {
    stringify: { cost: 0, read: () => takes(([value = null]) => withinSize(JSON.stringify(plain(run, value)))) },
    parse: { cost: 0, read: () => takes((values) => parsed(textAt(values, 0))) },
  });
}

function takes(call: FunctionValue['call']): FunctionValue {
  return { kind: 'Function', arity: [1, 1], call };
}

/** NaN for a text that is no decimal number; the empty text is none either. */
function toNumber(values: readonly ExpressionValue[]): number {
  const value = values[0];
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') throw wrongArgument(values, 0, 'String');
  return /^\s*[-+]?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : Number.NaN;
}

function parsed(text: string): ExpressionValue {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw failure('The text is not JSON.');
  }
  return fromJson(json);
}

function plain(run: Run, value: ExpressionValue): unknown {
  step(run);
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'object' && value.kind === 'List') return value.items.map((item) => plain(run, item));
  if (typeof value === 'object' && value.kind === 'Map') {
    return Object.fromEntries([...value.entries].map(([key, item]) => [key, plain(run, item)]));
  }
  throw failure(`Can't convert ${typeName(value)} to JSON.`);
}
