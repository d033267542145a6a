import type { JudgedItem } from '../items/judged-item';
import type { ListSource } from '../index/list-source';
import type { Counted } from '../lists/numbers';
import type { ScopeProjects } from '../items/scope-projects';
import type { Reading } from '../lists/list-view';

/** Items read in one go. */
const A_PAGE = 500;

/** A list to its end. `isCut`: it goes on, but nobody reads further. */
export type WholeList = {
  readonly items: readonly JudgedItem[];
  readonly isCut: boolean;
  /** How long it is, which of a cut one only Jira knows. */
  readonly counted: Counted | undefined;
};

type HowFar = {
  readonly mostPages: number;
  readonly signal?: AbortSignal;
  /** Hears how many items were read by now. */
  readonly progress?: (read: number) => void;
};

/** Reads a list page by page; ends early, with nothing, once the signal says so. */
export async function wholeList(
  source: ListSource,
  { ask, inList }: Pick<Reading, 'ask' | 'inList'>,
  projects: ScopeProjects | undefined,
  { mostPages, signal, progress }: HowFar,
): Promise<WholeList | undefined> {
  // A list may change between two pages, so that a row comes twice.
  const items = new Map<string, JudgedItem>();
  let [token, counted, skipped]: [string | undefined, Counted | undefined, number] = [undefined, undefined, 0];
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = await source.page(ask, { token, size: A_PAGE, inList });
    const completed = projects ? await source.completed(page.items, projects) : page.items;
    if (signal?.aborted) return undefined;
    const judged = new Map(completed.map((item) => [item.facts.issue.id, item]));
    for (const item of page.items) {
      const { id } = item.facts.issue;
      items.set(id, judged.get(id) ?? item);
    }
    skipped += page.skipped;
    counted ??= page.counted;
    progress?.(items.size);
    token = page.next;
    if (token === undefined) break;
  }
  const isCut = token !== undefined;
  return {
    items: [...items.values()],
    isCut,
    counted: counted && (isCut ? counted : { ...counted, count: items.size + skipped }),
  };
}
