import type { HierarchyLevel } from '../issue/issue';

/** What a row of the technical rule looks at. */
export const ROW_FACTS = ['type', 'label', 'component', 'parent'] as const;
export type RowFact = (typeof ROW_FACTS)[number];

/** What people call it, before its name: "label tech-debt". */
export const ROW_WORDS: Readonly<Record<RowFact, string>> = {
  type: 'type',
  label: 'label',
  component: 'component',
  parent: 'part of',
};

/**
 * One thing a row names: an issue type, a label, a component or a parent. With an id it matches by that id alone, so a
 * renamed type stays matched; without one it matches the whole name, as `isSame` compares them. Labels have no id. A
 * parent's name is its key.
 */
export type Operand = { readonly id?: string | undefined; readonly name: string };

/** One row: technical, if this fact of the issue is one of these. A row without operands matches nothing. */
export type RuleRow = { readonly by: RowFact; readonly is: readonly Operand[] };

/** Levels that a rule may leave out. Ordinary items can't be left out: nothing would remain. */
export const NEVER_LEVELS = ['subtask', 'epic'] as const satisfies readonly HierarchyLevel[];
export type NeverLevel = (typeof NEVER_LEVELS)[number];

/** A type for which Stakes is off; the name is for people. */
export type NeverType = { readonly id: string; readonly name: string };

/**
 * What counts as technical in a project, as data: read here, compiled to JQL and, in part, to the guard
 * (docs/design.md#one-rule-three-readings). Rows are ordered, and the first that matches is the reason people see. An issue on a `never`
 * level, or of a type for which the project switched Stakes off, is not technical whatever the rows say.
 */
export type TechnicalRule = {
  readonly rows: readonly RuleRow[];
  readonly never: readonly NeverLevel[];
  /** By id alone: an expression in Jira can't compare names without case. */
  readonly neverTypes?: readonly NeverType[] | undefined;
};
