import type { STANDARD } from '../jira/site/standard';
import type { Deed } from './deed';
import type { Framing } from './framing';
import type { Person } from './people';
import type { PriorityName, ProjectKey } from './projects';

export type TypeName = keyof typeof STANDARD.types;

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
