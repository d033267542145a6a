import * as v from 'valibot';
import { KvsRefusal } from './kvs-error';

/** A condition on one value, with the operands it compares with. */
export const ConditionSchema = v.object({ condition: v.string(), values: v.array(v.unknown()) });
export type Condition = v.InferOutput<typeof ConditionSchema>;

/** Conditions on attributes, of which all or any must hold. */
export const FiltersSchema = v.object({
  and: v.optional(v.array(v.object({ property: v.string(), ...ConditionSchema.entries }))),
  or: v.optional(v.array(v.object({ property: v.string(), ...ConditionSchema.entries }))),
});
export type Filters = v.InferOutput<typeof FiltersSchema>;

type Test = (value: unknown, first: unknown, second: unknown) => boolean;

const TESTS: Readonly<Record<string, Test>> = {
  EQUAL_TO: (value, first) => value === first,
  NOT_EQUAL_TO: (value, first) => value !== first,
  GREATER_THAN: (value, first) => compare(value, first) > 0,
  GREATER_THAN_EQUAL_TO: (value, first) => compare(value, first) >= 0,
  LESS_THAN: (value, first) => compare(value, first) < 0,
  LESS_THAN_EQUAL_TO: (value, first) => compare(value, first) <= 0,
  BETWEEN: (value, first, second) => compare(value, first) >= 0 && compare(value, second) <= 0,
  BEGINS_WITH: (value, first) => typeof value === 'string' && value.startsWith(String(first)),
  CONTAINS: (value, first) => typeof value === 'string' && value.includes(String(first)),
  NOT_CONTAINS: (value, first) => typeof value === 'string' && !value.includes(String(first)),
  EXISTS: (value) => value !== undefined,
  NOT_EXISTS: (value) => value === undefined,
};

/** The conditions an index's range takes; filters take all of them. */
export const RANGE_CONDITIONS = [
  'BEGINS_WITH',
  'BETWEEN',
  'EQUAL_TO',
  'GREATER_THAN',
  'GREATER_THAN_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_EQUAL_TO',
];

/** Whether a condition holds for a value; throws the refusal of an unknown condition or too few operands. */
export function holds({ condition, values }: Condition, value: unknown): boolean {
  const test = Object.hasOwn(TESTS, condition) ? TESTS[condition] : undefined;
  if (test === undefined) {
    throw new KvsRefusal(400, 'INVALID_FILTER_CONDITION', `There is no condition ${condition}.`);
  }
  if (values.length < (condition === 'BETWEEN' ? 2 : 1)) {
    throw new KvsRefusal(400, 'INSUFFICIENT_FILTER_VALUES', `${condition} was given too few values.`);
  }
  return test(value, values[0], values[1]);
}

/** Whether an entity's value passes the filters. */
export function passes(filters: Filters | undefined, value: unknown): boolean {
  if (filters === undefined) return true;
  const { and, or } = filters;
  if (and !== undefined && or !== undefined) {
    throw new KvsRefusal(
      400,
      'INVALID_FILTER_OPERATORS_COMBINATION',
      'Filters are joined by "and" or by "or", not both.',
    );
  }
  const conditions = and ?? or ?? [];
  if (conditions.length === 0) throw new KvsRefusal(400, 'EMPTY_FILTER_OPERATOR', 'A filter needs a condition.');
  const results = conditions.map((each) => holds(each, attributeOf(value, each.property)));
  return and === undefined ? results.some(Boolean) : results.every(Boolean);
}

/** An attribute of an entity's value; `undefined` where it has none. */
export function attributeOf(value: unknown, name: string): unknown {
  const members = new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  return members.get(name);
}

/** Order of two values of one type; NaN, which fails every comparison, for values that have none. */
export function compare(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  if (typeof left !== 'string' || typeof right !== 'string') return Number.NaN;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
