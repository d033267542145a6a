import type { JqlClause } from '../../../src/core/query/jql';
import type { KnownItems } from '../index/index-clauses';
import type { ListSource } from '../index/list-source';
import { deferralsOfItems } from '../items/deferrals-of-items';
import { byStaleness, type JudgedItem } from '../items/judged-item';
import { limitsOf } from '../items/limits';
import { proveItem } from '../items/prove-item';
import type { Reads } from '../items/reads';
import type { ScopeProjects } from '../items/scope-projects';
import { countAges } from '../lists/ages';
import { inOrder, isAskedFor, type ListAsk } from '../lists/list-ask';
import { ITEM_LISTS } from '../lists/item-lists';
import type { Listed } from '../lists/list';
import { isIn, isListed, type ItemListId } from '../lists/lists';
import { countedItems, countedRows, type Numbers } from '../lists/numbers';
import { updatedWouldShow } from '../lists/updated-would-show';
import { findLookingTechnical, type LookingItems } from './find-looking-technical';

/** What a reading of items one by one looked at. */
export type ReadFacts = {
  readonly scope: JqlClause;
  readonly projects: ScopeProjects;
  readonly items: readonly JudgedItem[];
  readonly listed: Listed;
  readonly nowMs: number;
  /** Items that were judged again since, in the place of what was read. */
  readonly known: KnownItems;
};

/** Lists out of items that are judged already: no page costs a call. Summaries that look technical are read once, on demand. */
export function readSource(reads: Reads, facts: ReadFacts): ListSource {
  const { scope, projects, listed, nowMs } = facts;
  return sourceOf(facts, {
    scope,
    looking: readOnce(() => findLookingTechnical(reads, scope, projects.on)),
    proven: (item) => proveItem(reads, item, projects, nowMs),
    deferrals: (some) => deferralsOfItems(reads, some),
    listed,
  });
}

/** What stays the same whatever is known of some items. */
type Lasting = Pick<ListSource, 'scope' | 'proven' | 'deferrals'> & {
  readonly listed: Listed;
  readonly looking: { readonly read: () => Promise<LookingItems>; readonly isBegun: () => boolean };
};

function sourceOf(facts: ReadFacts, lasting: Lasting): ListSource {
  const { scope, proven, deferrals, listed, looking } = lasting;
  const items = withKnown(facts, listed);
  const found = (ask: ListAsk) =>
    inOrder(
      items.filter((item) => isAskedFor(ask, item, listed)),
      ask.sorting,
    );
  const looks = async () => {
    const { items: all, isCapped } = await looking.read();
    return { items: all.filter(({ issue }) => !facts.known.has(issue.id)), isCapped };
  };
  const countLooking = async () => {
    const { items: all } = await looks();
    return countedItems(all.map(({ issue }) => issue));
  };
  return {
    scope,
    proven,
    deferrals,
    count: async (ask) => countedRows(found(ask)),
    page: async (ask, { token, size }) => {
      const all = found(ask);
      return { ...slice(all, token, size), counted: countedRows(all), skipped: 0 };
    },
    looking: async ({ token, size }) => {
      const { items: all, isCapped } = await looks();
      return { ...slice(all, token, size), counted: await countLooking(), isCapped };
    },
    completed: async (some) => some,
    knowing: (known) => sourceOf({ ...facts, known }, lasting),
    numbers: async ({ on }) => {
      const numbers = readNumbers(items, listed, limitsOf({ on }, [], listed.thresholdDays).usual);
      if (!looking.isBegun()) return numbers;
      return { ...numbers, lists: { ...numbers.lists, 'looks-technical': await countLooking() } };
    },
  };
}

/** The numbers of items that are judged already. */
function readNumbers(items: readonly JudgedItem[], listed: Listed, lineDays: number): Numbers {
  const of = (list: ItemListId) => items.filter((item) => isIn(list, item, listed));
  const stale = of('not-refined');
  const decided = (outcome: 'notNow' | 'never') =>
    countedRows(items.filter(({ assessment }) => assessment.decided?.outcome === outcome));
  return {
    technical: countedRows(items),
    lists: Object.fromEntries(ITEM_LISTS.map(({ id }) => [id, countedRows(of(id))])),
    ages: countAges(
      items.map(({ assessment }) => assessment.staleness.days),
      lineDays,
    ),
    updated: countedRows(updatedWouldShow(stale, listed.thresholdDays).shown),
    notNow: decided('notNow'),
    never: decided('never'),
  };
}

/** Known items in the place of what was read, those that no reading found among them; worst first. */
function withKnown({ items, known }: ReadFacts, listed: Listed): readonly JudgedItem[] {
  if (known.size === 0) return items;
  const others = items.filter(({ facts }) => !known.has(facts.issue.id));
  return [
    ...others,
    ...[...known.values()].filter((item) => item !== undefined).filter((item) => isListed(item, listed)),
  ].sort(byStaleness);
}

/** Read when somebody first asks; a failed reading is not kept. */
function readOnce(read: () => Promise<LookingItems>): Lasting['looking'] {
  let reading: Promise<LookingItems> | undefined;
  return {
    isBegun: () => reading !== undefined,
    read: () =>
      (reading ??= read().catch((error: unknown) => {
        reading = undefined;
        throw error;
      })),
  };
}

/** Part of a list that is at hand; its tokens are how many came before. */
function slice<T>(all: readonly T[], token: string | undefined, size: number) {
  const from = Number(token ?? 0);
  const end = from + size;
  return { items: all.slice(from, end), next: end < all.length ? String(end) : undefined };
}
