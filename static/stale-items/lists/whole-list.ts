import type { JudgedItem } from '../find/judged-item';
import type { ListSource } from '../find/list-source';
import type { ScopeProjects } from '../find/scope-projects';
import type { ListAsk } from './list-ask';

/** Items read in one go, and how often: an export ends at ten thousand. */
const A_PAGE = 500;
const MOST_PAGES = 20;

/** A list to its end. `isCut`: it goes on, but an export doesn't. */
export type WholeList = { readonly items: readonly JudgedItem[]; readonly isCut: boolean };

/** Reads a list page by page, telling how many items were read; ends early, with nothing, once the signal says so. */
export async function wholeList(
  source: ListSource,
  ask: ListAsk,
  projects: ScopeProjects,
  { signal, progress }: { readonly signal: AbortSignal; readonly progress: (read: number) => void },
): Promise<WholeList | undefined> {
  const items: JudgedItem[] = [];
  let token: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page = await source.page(ask, { token, size: A_PAGE });
    const completed = new Map(
      (await source.completed(page.items, projects)).map((item) => [item.facts.issue.id, item]),
    );
    if (signal.aborted) return undefined;
    items.push(...page.items.map((item) => completed.get(item.facts.issue.id) ?? item));
    progress(items.length);
    token = page.next;
    if (token === undefined) break;
  }
  return { items, isCut: token !== undefined };
}
