import type { Jql } from '../../../src/core/jql';
import type { AgeCount } from '../lists/ages';
import type { ListId } from '../lists/lists';

/** A number, and the query that opens what it stands for. */
export type Counted = { readonly count: number; readonly jql: Jql };

/** What the gadget counts; absent where it isn't counted yet. */
export type Numbers = {
  /** Everything that was judged: the "of 61". */
  readonly technical?: Counted | undefined;
  readonly lists: { readonly [List in ListId]?: Counted | undefined };
  readonly ages?: readonly AgeCount[] | undefined;
  /** How many of the not refined "not updated for as many days" would find. */
  readonly updated?: Counted | undefined;
  readonly notNow?: Counted | undefined;
  readonly never?: Counted | undefined;
};
