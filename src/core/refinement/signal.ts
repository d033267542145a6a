import type { ChangeEntry, ChangeItem } from '../history/history';

/**
 * A field whose change by a person shows that somebody refined the issue (docs/design.md#refined). `noun` names it
 * after a colon ("Last refined 12 days ago: estimate"), `title` says it as an event.
 */
export type ChangeSignal<Id extends string = string> = {
  readonly id: Id;
  readonly noun: string;
  readonly title: string;
  /** What changelogs call the field, as `field` or `fieldId`, in lower case. */
  readonly names: readonly string[];
  /** False where the rest of the save shows that this change is something else. Absent: it always counts. */
  readonly counts?: (item: ChangeItem, entry: ChangeEntry) => boolean;
};

/** A moment that counts although no field changed: being created, commented on, discussed. */
export type MomentSignal<Id extends string = string> = {
  readonly id: Id;
  readonly noun: string;
  readonly title: string;
};

export function defineChangeSignal<const Id extends string>(signal: ChangeSignal<Id>): ChangeSignal<Id> {
  return signal;
}

export function defineMomentSignal<const Id extends string>(signal: MomentSignal<Id>): MomentSignal<Id> {
  return signal;
}
