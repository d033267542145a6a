import type { ListedProject } from '../policy/load-projects';

export const PAGE_SIZE = 100;

/** What the list shows: a kind of project (empty: all), words of a name or key, and which page. */
export type ProjectSearch = { readonly kind: string; readonly typed: string; readonly page: number };

/** One page of what was found. `from` and `to` count from 1; a page beyond the last is the last. */
export type ProjectPage = {
  readonly shown: readonly ListedProject[];
  readonly found: number;
  readonly page: number;
  readonly from: number;
  readonly to: number;
  readonly hasNext: boolean;
};

/** Finds projects by kind, and by name or key in any case. */
export function findProjects(projects: readonly ListedProject[], { kind, typed, page }: ProjectSearch): ProjectPage {
  const sought = typed.trim().toLowerCase();
  const found = projects.filter(
    ({ typeKey, key, name }) => (kind === '' || typeKey === kind) && `${key} ${name}`.toLowerCase().includes(sought),
  );
  const last = Math.max(0, Math.ceil(found.length / PAGE_SIZE) - 1);
  const at = Math.min(Math.max(0, page), last);
  const shown = found.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE);
  const from = at * PAGE_SIZE + 1;
  return { shown, found: found.length, page: at, from, to: from + shown.length - 1, hasNext: at < last };
}
