import type { Findings } from '../find/findings';
import { A_PAGE, goneFrom } from '../find/first-look';
import type { KnownItems } from '../find/index-clauses';
import type { JudgedItem } from '../find/judged-item';
import type { Counted } from '../find/numbers';
import type { GadgetConfiguration } from '../gadget-configuration';
import type { ListAsk } from '../lists/list-ask';
import { askOf } from './choices';
import { keyOf, NO_PAGES, withHeadline } from './screen';
import type { Store } from './store';

/** The list that is open: read from its beginning, or a page further. What was asked for last wins. */
export type OpenList = {
  read(): Promise<void>;
  more(): Promise<void>;
  /** Shows these rows without reading any. */
  show(found: Findings, ask: ListAsk, page: Rows): void;
  /** The list as it is once these items are known, with every number; nothing where something overtook it. */
  knowing(found: Findings, known: KnownItems): Promise<boolean>;
};

/** Rows that were read, how many there are, and the way on. */
export type Rows = {
  readonly items: readonly JudgedItem[];
  readonly counted?: Counted | undefined;
  readonly next?: string | undefined;
};

type Read = Rows & {
  readonly found: Findings;
  readonly ask: ListAsk;
  /** Those of the rows that were read just now. */
  readonly fresh: readonly JudgedItem[];
};

/** No list is open yet. */
export function openList(
  { state, publish }: Store,
  configuration: GadgetConfiguration,
  sentenceOf: (error: unknown) => string,
): OpenList {
  let listing = 0;

  const show = (found: Findings, ask: ListAsk, { items, counted, next }: Rows): void => {
    const pages = { of: keyOf(ask), items, counted, next };
    publish({ found: withHeadline(found, ask, counted), pages, isListing: false, listProblem: undefined });
  };

  const read = (): Promise<void> =>
    settled(async (found, ask) => {
      const { items, counted, next } = await found.source.page(ask, { size: A_PAGE });
      const fresh = await completed(found, items);
      return { found, ask, items: fresh, fresh, counted, next };
    });

  const more = (): Promise<void> => {
    const { pages } = state();
    if (pages.next === undefined) return Promise.resolve();
    return settled(async (found, ask) => {
      const { items, next } = await found.source.page(ask, { token: pages.next, size: A_PAGE });
      const fresh = await completed(found, items);
      return { found, ask, items: [...pages.items, ...fresh], fresh, counted: pages.counted, next };
    });
  };

  /** Shows a list once it is read. Rows that have left it are known from now on, and all is counted without them. */
  const settled = async (reading: (found: Findings, ask: ListAsk) => Promise<Read>): Promise<void> => {
    const turn = (listing += 1);
    const isNewest = () => turn === listing;
    const { found: before, choices } = state();
    const asked = askOf(choices);
    if (before?.kind !== 'found' || !asked) {
      return publish({ pages: NO_PAGES, isListing: false, listProblem: undefined });
    }
    publish({ isListing: true, listProblem: undefined });
    try {
      const { found, ask, fresh, ...rows } = await reading(before, asked);
      const gone = goneFrom(ask, fresh, configuration).filter(({ facts }) => !found.known.has(facts.issue.id));
      if (!isNewest()) return;
      if (gone.length === 0) {
        const { found: now } = state();
        return show(now?.kind === 'found' ? now : found, ask, rows);
      }
      const known = new Map([...found.known, ...gone.map((item) => [item.facts.issue.id, item] as const)]);
      const now = await counted(found, known);
      const recounted = await now.source.count(ask);
      if (!isNewest()) return;
      if (state().found !== found) return read();
      show(now, ask, { ...rows, counted: recounted });
    } catch (error) {
      if (isNewest()) publish({ isListing: false, listProblem: sentenceOf(error) });
    }
  };

  return {
    read,
    more,
    show: (...rows) => {
      listing += 1;
      show(...rows);
    },
    knowing: async (found, known) => {
      const turn = (listing += 1);
      const { choices, pages } = state();
      const ask = askOf(choices);
      const now = await counted(found, known);
      const page = ask && (await now.source.page(ask, { size: Math.max(A_PAGE, pages.items.length) }));
      const items = page && (await completed(now, page.items));
      if (state().found !== found || turn !== listing) return false;
      if (ask && page && items) show(now, ask, { ...page, items });
      else publish({ found: now, pages: NO_PAGES });
      return true;
    },
  };
}

/** The findings with every number counted anew, now that these items are known. */
async function counted(found: Findings, known: KnownItems): Promise<Findings> {
  const source = found.source.knowing(known);
  const numbers = found.projects ? await source.numbers(found.projects) : found.numbers;
  return { ...found, source, known, numbers };
}

async function completed(
  { source, projects, known }: Findings,
  items: readonly JudgedItem[],
): Promise<readonly JudgedItem[]> {
  const unknown = items.filter(({ facts }) => !known.has(facts.issue.id));
  if (!projects || unknown.length === 0) return items;
  const judged = new Map((await source.completed(unknown, projects)).map((item) => [item.facts.issue.id, item]));
  return items.map((item) => judged.get(item.facts.issue.id) ?? item);
}
