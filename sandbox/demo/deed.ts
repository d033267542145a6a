import type { Framing } from './framing';
import type { Person } from './people';
import type { PriorityName, StatusName } from './projects';

/** Something somebody did to an item at a moment. */
export type Deed = { readonly atMs: number; readonly by: Person } & (
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'points'; readonly to: number }
  | { readonly kind: 'framing'; readonly to: Framing }
  | { readonly kind: 'priority'; readonly to: PriorityName }
  | { readonly kind: 'status'; readonly to: StatusName }
  | { readonly kind: 'sprint'; readonly to: number | undefined }
  | { readonly kind: 'assignee'; readonly to: Person }
  | { readonly kind: 'rank' }
  /** Fix version and workflow in one save: what the bulk edit of 15 September did. */
  | { readonly kind: 'migration' }
);

/** What any deed needs: when, by whom, and the text, number or name it sets. */
export const comment = (atMs: number, by: Person, text: string): Deed => ({ atMs, by, kind: 'comment', text });
export const points = (atMs: number, by: Person, to: number): Deed => ({ atMs, by, kind: 'points', to });
export const framing = (atMs: number, by: Person, to: Framing): Deed => ({ atMs, by, kind: 'framing', to });
export const priority = (atMs: number, by: Person, to: PriorityName): Deed => ({ atMs, by, kind: 'priority', to });
export const sprint = (atMs: number, by: Person, to?: number): Deed => ({ atMs, by, kind: 'sprint', to });
export const assign = (atMs: number, by: Person, to: Person): Deed => ({ atMs, by, kind: 'assignee', to });
export const rank = (atMs: number, by: Person): Deed => ({ atMs, by, kind: 'rank' });
export const migrate = (atMs: number, by: Person): Deed => ({ atMs, by, kind: 'migration' });
export const move = (atMs: number, by: Person, to: StatusName): Deed => ({ atMs, by, kind: 'status', to });
