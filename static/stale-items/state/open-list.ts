import type { Findings } from '../reading/findings';
import { A_PAGE, goneFrom } from '../reading/first-look';
import type { KnownItems } from '../index/index-clauses';
import type { JudgedItem } from '../items/judged-item';
import type { Counted } from '../lists/numbers';
import type { GadgetConfiguration } from '../gadget-configuration';
import { readingFor, type Reading } from '../lists/list-view';
import { wholeList } from '../reading/whole-list';
import { viewOf } from './choices';
import { keyOf, NO_PAGES, type Store, withHeadline } from './screen';

/** A list that must be read whole is read up to two thousand items, as many as a reading judges one by one. */
const MOST_PAGES = 4;

/** The list that is open: read from its beginning, or a page further. What was asked for last wins. */
export type OpenList = {
  read(): Promise<void>;
  /** The same, unless what is asked for now can be shown out of what was read. */
  follow(): Promise<void>;
  more(): Promise<void>;
  /** Shows these rows without reading any. */
  show(found: Findings, reading: Reading, page: Rows): void;
  /** The list as it is once these items are known, with every number; nothing where something overtook it. */
  knowing(found: Findings, known: KnownItems): Promise<boolean>;
};

/** Rows that were read, how many there are, and the way on. */
export type Rows = {
  readonly items: readonly JudgedItem[];
  readonly counted?: Counted | undefined;
  readonly next?: string | undefined;
  /** All of them were read. `isCut`: all that are read of so long a list. */
  readonly isCut?: boolean | undefined;
};

type Read = Rows & {
  readonly found: Findings;
  readonly reading: Reading;
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
  let underWay: { readonly of: string; readonly done: Promise<void> } | undefined;

  const asked = (): Reading | undefined => {
    const view = viewOf(state().choices);
    return view && readingFor(view);
  };

  const show = (found: Findings, reading: Reading, { items, counted, next, isCut }: Rows): void => {
    const before = state().pages;
    const of = keyOf(reading);
    const whole = isCut === undefined ? undefined : { upTo: A_PAGE, ...(before.of === of ? before.whole : {}), isCut };
    const pages = { of, items, counted, next, whole };
    publish({ found: withHeadline(found, reading.ask, counted), pages, isListing: false, listProblem: undefined });
  };

  const read = (): Promise<void> => {
    const reading = asked();
    const done = settled(async (found, reading) => {
      const rows = await firstRows(found, reading, A_PAGE);
      return { found, reading, fresh: rows.items, ...rows };
    });
    underWay = reading && { of: keyOf(reading), done };
    return done;
  };

  const follow = (): Promise<void> => {
    const reading = asked();
    const of = reading && keyOf(reading);
    const { pages, isListing } = state();
    if (isListing && underWay && underWay.of === of) return underWay.done;
    if (isListing || pages.of !== of) return read();
    publish({ pages: { ...pages, whole: pages.whole && { ...pages.whole, upTo: A_PAGE } } });
    return Promise.resolve();
  };

  const more = (): Promise<void> => {
    const { pages } = state();
    const { whole } = pages;
    if (whole) publish({ pages: { ...pages, whole: { ...whole, upTo: whole.upTo + A_PAGE } } });
    if (whole || pages.next === undefined) return Promise.resolve();
    return settled(async (found, reading) => {
      const { ask, inList } = reading;
      const { items, next } = await found.source.page(ask, { token: pages.next, size: A_PAGE, inList });
      const all = [...pages.items, ...items];
      if (hasMoved(all, next, pages.counted)) {
        const rows = await firstRows(found, reading, all.length);
        return { found, reading, fresh: rows.items, ...rows };
      }
      const fresh = await completed(found, items);
      return { found, reading, items: [...pages.items, ...fresh], fresh, counted: pages.counted, next };
    });
  };

  /** Shows a list once it is read. Rows that have left it are known from now on, and all is counted without them. */
  const settled = async (how: (found: Findings, reading: Reading) => Promise<Read>): Promise<void> => {
    const turn = (listing += 1);
    const isNewest = () => turn === listing;
    const { found: before } = state();
    const wanted = asked();
    if (before?.kind !== 'found' || !wanted) {
      return publish({ pages: NO_PAGES, isListing: false, listProblem: undefined });
    }
    publish({ isListing: true, listProblem: undefined });
    try {
      const { found, reading, fresh, ...rows } = await how(before, wanted);
      const { ask } = reading;
      const gone = goneFrom(ask, fresh, configuration).filter(({ facts }) => !found.known.has(facts.issue.id));
      if (!isNewest()) return;
      if (gone.length === 0) {
        const { found: now } = state();
        return show(now?.kind === 'found' ? now : found, reading, rows);
      }
      const known = new Map([...found.known, ...gone.map((item) => [item.facts.issue.id, item] as const)]);
      const now = await counted(found, known);
      const recounted = await now.source.count(ask);
      if (!isNewest()) return;
      if (state().found !== found) return read();
      show(now, reading, { ...rows, counted: recounted });
    } catch (error) {
      if (isNewest()) publish({ isListing: false, listProblem: sentenceOf(error) });
    }
  };

  return {
    read,
    follow,
    more,
    show: (...rows) => {
      listing += 1;
      show(...rows);
    },
    knowing: async (found, known) => {
      const turn = (listing += 1);
      const reading = asked();
      const now = await counted(found, known);
      const rows = reading && (await firstRows(now, reading, Math.max(A_PAGE, state().pages.items.length)));
      if (state().found !== found || turn !== listing) return false;
      if (reading && rows) show(now, reading, rows);
      else publish({ found: now, pages: NO_PAGES });
      return true;
    },
  };
}

/**
 * Whether the list changed between its pages: a row comes twice because another went before it, or at the end there are not
 * as many rows as there should be.
 */
function hasMoved(rows: readonly JudgedItem[], next: string | undefined, counted: Counted | undefined): boolean {
  const ids = new Set(rows.map(({ facts }) => facts.issue.id));
  return ids.size < rows.length || (next === undefined && counted !== undefined && counted.count !== rows.length);
}

/** A list from its beginning: so many rows, or all of them. */
async function firstRows(found: Findings, { ask, isWhole, inList }: Reading, size: number): Promise<Rows> {
  if (!isWhole) {
    const page = await found.source.page(ask, { size, inList });
    return { ...page, items: await completed(found, page.items) };
  }
  const whole = await wholeList(found.source, { ask, inList }, found.projects, { mostPages: MOST_PAGES });
  return { items: whole?.items ?? [], counted: whole?.counted, isCut: whole?.isCut ?? false };
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
