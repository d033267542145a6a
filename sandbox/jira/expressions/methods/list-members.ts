import { charge, withinSize, type Run } from '../run';
import { failure } from '../expression-error';
import { isSame } from '../values/equality';
import { type ExpressionValue, isTruthy, type ListValue } from '../values/expression-value';
import { listValue } from '../values/make-value';
import { toText } from '../values/to-text';
import { functionAt, isList, optionalAt, textAt, wholeNumberAt } from './arguments';
import { sorted } from './list-order';
import { method, type Method, type TypeMembers } from './type-members';

const FREE_ITEMS = 1_000;
const LONGEST_JOIN = 10_000;

/** Members of List. */
export const LIST_MEMBERS: TypeMembers<ListValue> = {
  properties: { length: (list) => list.items.length },
  methods: {
    map: withFunction((items, call) => listValue(items.map(call))),
    flatMap: withFunction((items, call) => withinSize(listValue(items.flatMap((item) => listOf(call(item)))))),
    filter: withFunction((items, call) => listValue(items.filter((item) => isTruthy(call(item))))),
    every: withFunction((items, call) => items.every((item) => isTruthy(call(item)))),
    some: withFunction((items, call) => items.some((item) => isTruthy(call(item)))),
    includes: overItems(1, (items, [wanted = null], run) => items.some((item) => isSame(run, item, wanted))),
    indexOf: overItems(1, (items, [wanted = null], run) => items.findIndex((item) => isSame(run, item, wanted))),
    slice: method(
      1,
      (list, values, run) => {
        const slice = list.items.slice(wholeNumberAt(values, 0), optionalAt(values, 1, wholeNumberAt, undefined));
        load(run, list, slice.length);
        return listValue(slice);
      },
      2,
    ),
    concat: overItems(1, (items, [other = null], run) => {
      if (isList(other)) load(run, other, other.items.length);
      return withinSize(listValue([...items, ...(isList(other) ? other.items : [other])]));
    }),
    flatten: overItems(0, (items) =>
      withinSize(listValue(items.flatMap((item) => (isList(item) ? item.items : [item])))),
    ),
    reduce: overItems(
      1,
      (items, values) => {
        const combine = functionAt(values, 0, 2);
        const [initial, rest] = values.length > 1 ? [values[1], items] : [items[0], items.slice(1)];
        if (initial === undefined) throw failure('reduce of an empty List needs an initial value.');
        return rest.reduce((total, item) => combine([total, item]), initial);
      },
      2,
    ),
    join: overItems(
      0,
      (items, values) => {
        const text = items.map(toText).join(optionalAt(values, 0, textAt, ','));
        return text.length > LONGEST_JOIN ? `${text.slice(0, LONGEST_JOIN)}…` : text;
      },
      1,
    ),
    sort: overItems(1, (items, values) => listValue(sorted(items, functionAt(values, 0, 2)))),
  },
};

/** The item at an index; outside the List it fails (strict-readings.md). */
export function itemAt(run: Run, list: ListValue, index: number): ExpressionValue {
  const item = list.items[index];
  if (item === undefined) throw failure(`Index ${index} is out of range, the List has ${list.items.length} items.`);
  load(run, list, list.perItem ? 1 : index + 1);
  return item;
}

/** A method that looks at every item, which is what loading them costs. */
function overItems(
  least: number,
  call: (items: readonly ExpressionValue[], values: readonly ExpressionValue[], run: Run) => ExpressionValue,
  most = least,
): Method<ListValue> {
  const loaded: Method<ListValue>['call'] = (list, values, run) => {
    load(run, list, list.items.length);
    return call(list.items, values, run);
  };
  return method(least, loaded, most);
}

/** A method that calls a function of one argument with every item. */
function withFunction(
  call: (items: readonly ExpressionValue[], each: (item: ExpressionValue) => ExpressionValue) => ExpressionValue,
): Method<ListValue> {
  return overItems(1, (items, values) => {
    const called = functionAt(values, 0, 1);
    return call(items, (item) => called([item]));
  });
}

function load(run: Run, list: ListValue, count: number): void {
  charge(run, list.perItem ? count : Math.max(0, count - FREE_ITEMS));
}

function listOf(value: ExpressionValue): readonly ExpressionValue[] {
  if (!isList(value)) throw failure('The function of flatMap must return a List.');
  return value.items;
}
