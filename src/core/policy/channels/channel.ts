import type { Enforcement } from '../policy';

/** The two kinds of projects that Jira has; each has fields, screens and workflows of its own kind. */
export const PROJECT_STYLES = ['company-managed', 'team-managed'] as const;
export type ProjectStyle = (typeof PROJECT_STYLES)[number];

/**
 * What becomes of a technical item without answers, mildest first. `nothing`: Stakes is off. `flagged`: nobody is stopped;
 * Stakes marks it as open soon after. `asked`: people see the questions; whatever stays open is flagged. `blocked`: Jira
 * refuses, once the field and the rule are where the policy says.
 */
export const HAPPENINGS = ['nothing', 'flagged', 'asked', 'blocked'] as const;
export type Happening = (typeof HAPPENINGS)[number];

/**
 * One cell, written by hand. `is` is what is promised. `rests` says where in `docs` the reasons stand: page and heading.
 * `orElse` is there where no source says it for certain: what happens if Jira does it the other way.
 */
export type Cell = {
  readonly is: Happening;
  readonly rests: readonly `${'design' | 'platform' | 'levers'}#${string}`[];
  readonly orElse?: Happening | undefined;
};

/** One way an item comes in, or on; `note` says when the row doesn't apply as it stands. */
export type Channel = {
  readonly id: string;
  readonly name: string;
  readonly note?: string | undefined;
  readonly cells: Readonly<Record<ProjectStyle, Readonly<Record<Enforcement, Cell>>>>;
};
