import type { Coverage } from '../items/coverage';
import type { KnownItems } from '../index/index-clauses';
import type { JudgedItem } from '../items/judged-item';
import type { ListPage, ListSource } from '../index/list-source';
import type { Numbers } from '../lists/numbers';
import type { ScopeProjects } from '../items/scope-projects';

/** What a gadget found for one viewer at one moment, as far as it is known by now: what is absent is still being read. */
export type Findings = {
  readonly kind: 'found';
  readonly atMs: number;
  readonly source: ListSource;
  /** The items about which the source was put right. */
  readonly known: KnownItems;
  /** The first page of what is not refined, worst first. */
  readonly first: ListPage;
  readonly projects?: ScopeProjects | undefined;
  /** How much of the scope the index knows; absent where nothing came from the index, too. */
  readonly coverage?: Coverage | undefined;
  readonly numbers: Numbers;
  /** The item refined longest ago, where it takes part in what is told. */
  readonly oldest?: JudgedItem | undefined;
  /** All that is read by itself was read. */
  readonly isWhole: boolean;
  /** Whether the lists were made by reading items one by one, and what that left out. */
  readonly reading?: ReadingLimits | undefined;
};

/** What a list that was made by reading doesn't hold. */
export type ReadingLimits = {
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
