import type { Run } from '../run';
import { failure } from '../expression-error';
import { type ExpressionValue, type FunctionValue, typeName } from '../values/expression-value';

/** What is called with the value in front of the dot, and how many arguments it takes, least and most. */
export type Method<T> = {
  readonly arity: readonly [least: number, most: number];
  readonly call: (target: T, values: readonly ExpressionValue[], run: Run) => ExpressionValue;
};

/** The documented members of one type; whatever is not listed does not exist (docs/platform.md#members). */
export type TypeMembers<T> = {
  readonly properties: Readonly<Record<string, (target: T, run: Run) => ExpressionValue>>;
  readonly methods: Readonly<Record<string, Method<T>>>;
};

/** The members of one value. */
export type Members = {
  readonly property: (name: string) => { readonly value: ExpressionValue } | undefined;
  readonly method: (name: string) => FunctionValue | undefined;
  readonly names: readonly string[];
};

/** A type's members, bound to one value of the type. */
export function bind<T>(type: TypeMembers<T>, target: T, run: Run): Members {
  return {
    property: (name) => {
      const read = Object.hasOwn(type.properties, name) ? type.properties[name] : undefined;
      return read === undefined ? undefined : { value: read(target, run) };
    },
    method: (name) => {
      const method = Object.hasOwn(type.methods, name) ? type.methods[name] : undefined;
      if (method === undefined) return undefined;
      return { kind: 'Function', arity: method.arity, call: (values) => method.call(target, values, run) };
    },
    names: [...Object.keys(type.properties), ...Object.keys(type.methods)],
  };
}

/** A method of `arity` arguments, or of `arity` to `most`. */
export function method<T>(arity: number, call: Method<T>['call'], most = arity): Method<T> {
  return { arity: [arity, most], call };
}

/** The error of an argument of a type that the method does not take; `place` counts from 0. */
export function wrongArgument(values: readonly ExpressionValue[], place: number, wanted: string): Error {
  return failure(`Argument ${place + 1} must be ${wanted}, but is ${typeName(values[place] ?? null)}.`);
}
