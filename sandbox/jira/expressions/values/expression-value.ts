/** Every value a Jira expression can compute with (docs/platform.md#values). */
export type ExpressionValue =
  | null
  | boolean
  | number
  | string
  | ListValue
  | MapValue
  | DateValue
  | CalendarDateValue
  | RichTextValue
  | FunctionValue
  | EntityValue
  | PropertiesValue;

/**
 * A list. `perItem` lists load each item on its own, one expensive operation an item, their length none (comments and
 * subtasks, 5.7); of the others the first thousand items are free.
 */
export type ListValue = {
  readonly kind: 'List';
  readonly items: readonly ExpressionValue[];
  readonly perItem: boolean;
};

export type MapValue = { readonly kind: 'Map'; readonly entries: ReadonlyMap<string, ExpressionValue> };

/** A moment, in epoch milliseconds. */
export type DateValue = { readonly kind: 'Date'; readonly ms: number };

/** A calendar day, 'YYYY-MM-DD'. */
export type CalendarDateValue = { readonly kind: 'CalendarDate'; readonly day: string };

export type RichTextValue = { readonly kind: 'RichText'; readonly plainText: string };

/** A lambda, or one of the functions that Jira brings. `arity` is the number of arguments it takes, least and most. */
export type FunctionValue = {
  readonly kind: 'Function';
  readonly arity: readonly [least: number, most: number];
  readonly call: (values: readonly ExpressionValue[]) => ExpressionValue;
};

/** How much reading a member costs: nothing, one expensive operation, or one an access whatever is batched. */
export type Cost = 0 | 1 | 'N';

/** A member of an entity, read only when an expression asks for it. */
export type EntityMember = { readonly cost: Cost; readonly read: () => ExpressionValue };

/** Something of Jira's, such as an issue. Members that are not listed are unknown, never null. */
export type EntityValue = {
  readonly kind: 'Entity';
  readonly typeName: string;
  readonly members: ReadonlyMap<string, EntityMember>;
};

/** The entity properties of an issue, a project, a user or an issue type. `read` gives `null` for an absent key. */
export type PropertiesValue = {
  readonly kind: 'EntityProperties';
  readonly keys: () => readonly string[];
  readonly read: (key: string) => ExpressionValue;
  readonly updatedAt: (key?: string) => DateValue | null;
};

/** The name of a value's type, as `typeof` gives it; `null` has the name 'null'. */
export function typeName(value: ExpressionValue): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'Number';
  if (typeof value === 'string') return 'String';
  return value.kind === 'Entity' ? value.typeName : value.kind;
}

/** Whether a value counts as true: all but null, false, 0, '' and NaN. */
export function isTruthy(value: ExpressionValue): boolean {
  return Boolean(value);
}
