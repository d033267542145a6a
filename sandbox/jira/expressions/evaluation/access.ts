import { failure } from '../expression-error';
import { itemAt } from '../methods/list-members';
import { membersOf } from '../methods/members-of';
import { type ExpressionValue, type FunctionValue, typeName } from '../values/expression-value';
import { charge, type Run } from '../run';

/** How the expression itself spells what it reads; error texts quote it. */
export type Spelling = { readonly target: string; readonly property: string };

/** `target.key`, `target[key]` or, when `optional`, `target?.key` (docs/platform.md#values). */
export function readMember(
  run: Run,
  target: ExpressionValue,
  key: ExpressionValue,
  optional: boolean,
  spelling: Spelling,
): ExpressionValue {
  if (target === null) {
    if (optional) return null;
    throw noProperties();
  }
  if (typeof target === 'object' && target.kind === 'List' && typeof key === 'number') {
    return optional && target.items[key] === undefined ? null : itemAt(run, target, key);
  }
  if (typeof key !== 'string') throw failure(`A property's name must be String, but is ${typeName(key)}.`);
  if (typeof target === 'object' && target.kind === 'Map') return target.entries.get(key) ?? null;
  if (typeof target === 'object' && target.kind === 'EntityProperties') {
    charge(run, 1);
    return target.read(key);
  }
  const members = membersOf(run, target);
  const found = members.property(key);
  if (found !== undefined) return found.value;
  if (optional && !members.names.includes(key)) return null;
  throw unrecognized(target, key, members.names, spelling);
}

/** The method that `target.name(…)` calls. `target` is not null. */
export function methodOf(
  run: Run,
  target: Exclude<ExpressionValue, null>,
  name: string,
  spelling: Spelling,
): FunctionValue {
  const members = membersOf(run, target);
  const found = members.method(name);
  if (found === undefined) throw unrecognized(target, name, members.names, spelling);
  return found;
}

/** The error of reading any member of null. */
export function noProperties(): Error {
  return failure('Type null does not have any properties');
}

/** Calls a function that takes this many arguments. */
export function callFunction(called: FunctionValue, values: readonly ExpressionValue[]): ExpressionValue {
  const [least, most] = called.arity;
  if (values.length < least || values.length > most) {
    const wanted = least === most ? `${least}` : `${least} to ${most}`;
    throw failure(`The function takes ${wanted} arguments, but got ${values.length}.`);
  }
  return called.call(values);
}

function unrecognized(target: ExpressionValue, key: string, names: readonly string[], spelling: Spelling): Error {
  const available = names.toSorted().map((name) => `'${name}'`);
  const list = `Available properties of type '${typeName(target)}' are: ${available.join(', ')}`;
  return failure(`Unrecognized property of \`${spelling.target}\`: "${key}" (${spelling.property}). ${list}`);
}
