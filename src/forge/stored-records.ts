import * as v from 'valibot';
import { OUTCOMES, type DiscussedRecord, type MarkRecord } from '../core/records';
import type { NewDiscussed, NewMark } from '../functions/records';

const common = {
  issueId: v.string(),
  projectId: v.string(),
  by: v.string(),
  at: v.number(),
  undone: v.boolean(),
};
const StoredMark = v.object({ ...common, technical: v.boolean(), because: v.optional(v.string()) });
const StoredDiscussed = v.object({
  ...common,
  outcome: v.picklist(OUTCOMES),
  until: v.optional(v.string()),
  note: v.optional(v.string()),
});

/** A mark as its entity row. Storage has no 64-bit integers, so the time is epoch seconds; empty texts are left out. */
export function storedMark({ atMs, because, ...mark }: NewMark) {
  return { ...mark, ...(because ? { because } : {}), at: Math.floor(atMs / 1000), undone: false };
}

/** A discussion as its entity row. */
export function storedDiscussed({ atMs, until, note, ...discussed }: NewDiscussed) {
  return {
    ...discussed,
    ...(until ? { until } : {}),
    ...(note ? { note } : {}),
    at: Math.floor(atMs / 1000),
    undone: false,
  };
}

/** The mark of a row; `undefined` where the row is of a shape this version doesn't know. */
export function markFrom(id: string, value: unknown): MarkRecord | undefined {
  const parsed = v.safeParse(StoredMark, value);
  if (!parsed.success) return undefined;
  const { at, ...mark } = parsed.output;
  return { ...mark, id, atMs: at * 1000 };
}

/** The discussion of a row; `undefined` where the row is of a shape this version doesn't know. */
export function discussedFrom(id: string, value: unknown): DiscussedRecord | undefined {
  const parsed = v.safeParse(StoredDiscussed, value);
  if (!parsed.success) return undefined;
  const { at, ...discussed } = parsed.output;
  return { ...discussed, id, atMs: at * 1000 };
}
