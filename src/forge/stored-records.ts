import * as v from 'valibot';
import { OUTCOMES, type DiscussedRecord, type MarkRecord } from '../core/records';
import type { NewDiscussed, NewMark } from '../functions/records';

const common = {
  issueId: v.string(),
  projectId: v.string(),
  madeBy: v.string(),
  madeAt: v.number(),
  isUndone: v.boolean(),
};
const StoredMark = v.object({ ...common, isTechnical: v.boolean(), givenReason: v.optional(v.string()) });
const StoredDiscussed = v.object({
  ...common,
  chosenOutcome: v.picklist(OUTCOMES),
  restsUntil: v.optional(v.string()),
  givenNote: v.optional(v.string()),
});

export type StoredMark = v.InferOutput<typeof StoredMark>;
export type StoredDiscussed = v.InferOutput<typeof StoredDiscussed>;

/** A mark as its entity row. Storage has no 64-bit integers, so the time is epoch seconds; empty texts are left out. */
export function storedMark({ technical, because, ...made }: NewMark): StoredMark {
  return { ...storedCommon(made), isTechnical: technical, ...(because ? { givenReason: because } : {}) };
}

/** A discussion as its entity row. */
export function storedDiscussed({ outcome, until, note, ...made }: NewDiscussed): StoredDiscussed {
  return {
    ...storedCommon(made),
    chosenOutcome: outcome,
    ...(until ? { restsUntil: until } : {}),
    ...(note ? { givenNote: note } : {}),
  };
}

/** The mark of a row; `undefined` where the row is of a shape this version doesn't know. */
export function markFrom(id: string, value: unknown): MarkRecord | undefined {
  const parsed = v.safeParse(StoredMark, value);
  if (!parsed.success) return undefined;
  const { isTechnical, givenReason, ...row } = parsed.output;
  return { ...commonFrom(id, row), technical: isTechnical, ...(givenReason && { because: givenReason }) };
}

/** The discussion of a row; `undefined` where the row is of a shape this version doesn't know. */
export function discussedFrom(id: string, value: unknown): DiscussedRecord | undefined {
  const parsed = v.safeParse(StoredDiscussed, value);
  if (!parsed.success) return undefined;
  const { chosenOutcome, restsUntil, givenNote, ...row } = parsed.output;
  return {
    ...commonFrom(id, row),
    outcome: chosenOutcome,
    ...(restsUntil && { until: restsUntil }),
    ...(givenNote && { note: givenNote }),
  };
}

type Made = Pick<NewMark, 'issueId' | 'projectId' | 'by' | 'atMs'>;

function storedCommon({ issueId, projectId, by, atMs }: Made) {
  return { issueId, projectId, madeBy: by, madeAt: Math.floor(atMs / 1000), isUndone: false };
}

type StoredCommon = Pick<StoredMark, keyof typeof common>;

function commonFrom(id: string, { issueId, projectId, madeBy, madeAt, isUndone }: StoredCommon) {
  return { id, issueId, projectId, by: madeBy, atMs: madeAt * 1000, undone: isUndone };
}
