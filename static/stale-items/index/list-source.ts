import type { Issue } from '../../../src/core/issue/issue';
import type { JqlClause } from '../../../src/core/query/jql';
import type { Deferral } from '../../../src/core/refinement/deferrals';
import type { JudgedItem } from '../items/judged-item';
import type { ProvenItem } from '../items/prove-item';
import type { ScopeProjects } from '../items/scope-projects';
import type { ListAsk } from '../lists/list-ask';
import type { Counted, Numbers } from '../lists/numbers';
import type { KnownItems } from './index-clauses';
import type { PageAsk } from './index-page';

/** A page of a list. On its first page the list is counted as well. */
export type ListPage = {
  /** As they are judged; the index may have put one of them here that is somewhere else by now. */
  readonly items: readonly JudgedItem[];
  readonly counted?: Counted | undefined;
  readonly skipped: number;
  /** Absent on the last page. */
  readonly next?: string | undefined;
};

/** An item that no rule calls technical, with the words of its summary that make it look so. */
export type LookingTechnical = { readonly issue: Issue; readonly words: readonly string[] };

/** A page of what only looks technical. */
export type LookingPage = {
  readonly items: readonly LookingTechnical[];
  readonly counted?: Counted | undefined;
  readonly next?: string | undefined;
  /** Not all items were looked at. */
  readonly isCapped: boolean;
};

/** Where a gadget's lists come from: the search index, or items that were judged by reading them. */
export type ListSource = {
  /** `isUncounted`: a list longer than its first page is counted by whoever needs its number. */
  page(ask: ListAsk, page: PageAsk & { readonly isUncounted?: boolean }): Promise<ListPage>;
  /** How much is in a list as it was asked for, by the query that opens it. */
  count(ask: ListAsk): Promise<Counted>;
  looking(page: PageAsk): Promise<LookingPage>;
  /**
   * Judges items by what the first reading left out: their projects' policies, their parents' answers, and whatever a
   * changelog alone doesn't show. Gives those that are to be shown in the place of the old ones.
   */
  completed(items: readonly JudgedItem[], projects: ScopeProjects): Promise<readonly JudgedItem[]>;
  /** The item with everything that happened to it, read anew. */
  proven(item: JudgedItem, projects: ScopeProjects): Promise<ProvenItem>;
  /** How often each of these items was put off, by issue id. */
  deferrals(items: readonly JudgedItem[]): Promise<ReadonlyMap<string, readonly Deferral[]>>;
  /** The same lists, right about these items as well, whatever the source itself has of them. */
  knowing(known: KnownItems): ListSource;
  /** Every number, counted anew. */
  numbers(projects: ScopeProjects): Promise<Numbers>;
  /** The open items that this source looks at, technical or not. */
  readonly scope: JqlClause;
};
