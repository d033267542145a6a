import type { JqlClause } from '../../../src/core/jql';
import type { JudgedItem } from './judged-item';
import type { ScopeProjects } from './scope-projects';

/** How many items one reading judges. */
export const MOST_ITEMS = 2_000;

/** What a gadget found for one viewer at one moment. */
export type Findings = {
  readonly kind: 'found';
  readonly atMs: number;
  readonly projects: ScopeProjects;
  /** Every technical item of the scope (or every open one, where the gadget was set up so), worst first. */
  readonly items: readonly JudgedItem[];
  /** The open items of the scope, technical or not. */
  readonly scope: JqlClause;
  /** There are more than were read: the most recently updated were left out. */
  readonly isCapped: boolean;
  /** Items whose facts or history could not be read. */
  readonly unread: number;
  readonly recordsProblem?: unknown;
};

/** Nothing can be found: no project or filter of the scope is visible, or Stakes is off in all of them. */
export type NothingToFind =
  | { readonly kind: 'no-access'; readonly to: 'projects' | 'filter' }
  | { readonly kind: 'off'; readonly keys: readonly string[] };
