import type { STANDARD } from '../jira/site/standard';
import type { Person } from './people';
import type { PriorityName, ProjectKey, StatusName } from './projects';

/** What any deed needs: when, by whom, and the text, number or name it sets. */
export const comment = (atMs: number, by: Person, text: string): Deed => ({ atMs, by, kind: 'comment', text });

export const points = (atMs: number, by: Person, to: number): Deed => ({ atMs, by, kind: 'points', to });

/** The app's field as the demo fills it in; its keys are those of the field's schema in manifest.yml. */
export type Framing = {
  readonly doNothing?: string;
  readonly deadline?: string;
  readonly noFixedDate?: boolean;
  readonly risk?: string;
  readonly costLikely?: number;
  readonly costUnit?: 'money' | 'hours';
  readonly costCurrency?: string;
  readonly blocked?: string;
  readonly blockedIssues?: readonly string[];
  readonly who?: readonly ('customers' | 'support' | 'operations' | 'finance-or-legal' | 'this-team')[];
  readonly future?: string;
  readonly gain?: string;
  readonly value?: 'safeguards' | 'adds';
  readonly valueClass?: 'security' | 'speed' | 'stability' | 'survival';
  readonly origin?: 'enabler' | 'upkeep' | 'external-change' | 'debt';
  readonly laterReason?: string;
  readonly laterUntil?: string;
};

export const framing = (atMs: number, by: Person, to: Framing): Deed => ({ atMs, by, kind: 'framing', to });

export const priority = (atMs: number, by: Person, to: PriorityName): Deed => ({ atMs, by, kind: 'priority', to });

export const sprint = (atMs: number, by: Person, to?: number): Deed => ({ atMs, by, kind: 'sprint', to });

export const assign = (atMs: number, by: Person, to: Person): Deed => ({ atMs, by, kind: 'assignee', to });

export const rank = (atMs: number, by: Person): Deed => ({ atMs, by, kind: 'rank' });

export const migrate = (atMs: number, by: Person): Deed => ({ atMs, by, kind: 'migration' });

export const move = (atMs: number, by: Person, to: StatusName): Deed => ({ atMs, by, kind: 'status', to });

export type TypeName = keyof typeof STANDARD.types;

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

/** An item as it was created, and everything done to it since, in any order. */
export type Draft = {
  readonly key: string;
  readonly type: TypeName;
  readonly summary: string;
  readonly description?: string | undefined;
  readonly labels?: readonly string[];
  readonly priority?: PriorityName;
  readonly points?: number | undefined;
  readonly parentKey?: string;
  readonly framing?: Framing | undefined;
  readonly createdMs: number;
  readonly reporter: Person;
  /** Only a few may see it. */
  readonly isSecret?: true;
  readonly deeds: readonly Deed[];
};

/** The project of a key. */
export function projectKeyOf(key: string): ProjectKey {
  const prefix = key.slice(0, key.indexOf('-'));
  if (prefix === 'SHOP' || prefix === 'PAY' || prefix === 'OPS') return prefix;
  throw new RangeError(`${key} is in no project of the demo.`);
}

/** The status an item is in at some moment. */
function statusAt(draft: Draft, ms: number): string {
  const moves = draft.deeds.filter((deed) => deed.kind === 'status' && deed.atMs <= ms);
  const last = moves.sort((a, b) => a.atMs - b.atMs).at(-1);
  return last?.kind === 'status' ? last.to : 'toDo';
}

/** Whether an item exists at some moment and isn't done. */
export function isOpenAt(draft: Draft, ms: number): boolean {
  return draft.createdMs <= ms && statusAt(draft, ms) !== 'done';
}
