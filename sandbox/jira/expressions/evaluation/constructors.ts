import { failure } from '../expression-error';
import { isMap, textAt } from '../methods/arguments';
import { wrongArgument } from '../methods/type-members';
import { dayOf, clockAt, validMoment } from '../values/calendar';
import type { ExpressionValue } from '../values/expression-value';
import { calendarDateValue, mapValue } from '../values/make-value';
import { richText } from '../values/rich-text';
import { charge, type Run } from '../run';

type Values = readonly ExpressionValue[];
type Constructor = {
  readonly arity: readonly [number, number];
  readonly make: (run: Run, values: Values) => ExpressionValue;
};

const ISO_MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

const CONSTRUCTORS = new Map<string, Constructor>([
  ['Map', { arity: [0, 0], make: () => mapValue([]) }],
  ['Date', { arity: [0, 1], make: (run, values) => ({ kind: 'Date', ms: momentOf(run, values) }) }],
  ['CalendarDate', { arity: [0, 1], make: (run, values) => calendarDateValue(dayFrom(run, values)) }],
  ['RichText', { arity: [1, 1], make: (_run, [adf = null]) => richText(isMap(adf) ? adf : refuse([adf], 'Map')) }],
  ['Issue', { arity: [1, 1], make: loadIssue }],
  [
    'User',
    { arity: [1, 1], make: (run, values) => run.loadUser?.(textAt(values, 0)) ?? refuse(values, 'a known account id') },
  ],
]);

/** `new typeName(…values)`. */
export function construct(run: Run, typeName: string, values: Values): ExpressionValue {
  const found = CONSTRUCTORS.get(typeName);
  if (found === undefined)
    throw failure(`There is no type ${typeName} to create; there is ${[...CONSTRUCTORS.keys()].join(', ')}.`);
  const [least, most] = found.arity;
  if (values.length < least || values.length > most)
    throw failure(`new ${typeName} takes ${most} arguments, but got ${values.length}.`);
  return found.make(run, values);
}

function refuse(values: Values, wanted: string): never {
  throw wrongArgument(values, 0, wanted);
}

function momentOf(run: Run, values: Values): number {
  const [from] = values;
  if (from === undefined) return run.now.getTime();
  if (typeof from === 'number') return validMoment(from);
  const text = textAt(values, 0);
  if (!ISO_MOMENT.test(text) || Number.isNaN(Date.parse(text)))
    throw failure(`Not a date with time and zone: "${text}".`);
  return validMoment(Date.parse(text));
}

function dayFrom(run: Run, values: Values): string {
  if (values.length === 0) {
    const { year, month, date } = clockAt(run.now.getTime(), run.timeZone);
    return dayOf(year, month, date);
  }
  const text = textAt(values, 0);
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text)
    throw failure(`Not a calendar date: "${text}".`);
  return text;
}

function loadIssue(run: Run, values: Values): ExpressionValue {
  const [idOrKey] = values;
  if (typeof idOrKey !== 'number' && typeof idOrKey !== 'string') return refuse(values, 'Number or String');
  charge(run, 1);
  return run.loadIssue?.(idOrKey) ?? refuse(values, 'an issue you can see');
}
