import type {
  CalendarDateValue,
  Cost,
  DateValue,
  EntityMember,
  EntityValue,
  ExpressionValue,
  FunctionValue,
  ListValue,
  PropertiesValue,
  RichTextValue,
} from '../values/expression-value';

/** The documented members of one entity: what reading each costs, and the type it has (docs/platform.md#costs). */
export type MemberTable = Readonly<Record<string, { readonly cost: Cost; readonly type: string }>>;

type ValueOf<Type extends string> = Type extends 'Number'
  ? number
  : Type extends 'String'
    ? string
    : Type extends 'Boolean'
      ? boolean
      : Type extends 'Date'
        ? DateValue
        : Type extends 'CalendarDate'
          ? CalendarDateValue
          : Type extends 'RichText'
            ? RichTextValue
            : Type extends 'EntityProperties'
              ? PropertiesValue
              : Type extends 'Function'
                ? FunctionValue
                : Type extends `List<${string}>`
                  ? ListValue
                  : EntityValue;

/** A value, or how to read it once an expression asks for it. */
export type Lazy<T> = T | null | (() => T | null);

/** What is known of one entity; the documented members that are left out are null, as hidden fields are. */
export type Given<Table extends MemberTable> = {
  readonly [Name in keyof Table]?: Lazy<ValueOf<Table[Name]['type']>> | undefined;
};

/** An entity with all members of its table, and `more` that only this site has. */
export function entityFrom<Table extends MemberTable>(
  typeName: string,
  table: Table,
  given: Given<Table>,
  more: ReadonlyMap<string, EntityMember> = new Map(),
): EntityValue {
  const values = new Map<string, Given<Table>[keyof Table]>(Object.entries(given));
  const members = Object.entries(table).map(([name, { cost }]): readonly [string, EntityMember] => [
    name,
    { cost, read: () => now(values.get(name)) },
  ]);
  return { kind: 'Entity', typeName, members: new Map([...members, ...more]) };
}

/** The value itself, read now if it has to be read. */
export function now(value: Lazy<ExpressionValue> | undefined): ExpressionValue {
  return typeof value === 'function' ? value() : (value ?? null);
}
