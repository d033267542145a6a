import * as v from 'valibot';
import { WAIVER_KINDS, type WaiverRecord } from '../core/policy/waivers';
import { day } from '../core/schema-parts';
import type { NewWaiver } from '../functions/waivers';

const StoredWaiver = v.object({
  grantKind: v.picklist(WAIVER_KINDS),
  subjectId: v.string(),
  projectId: v.string(),
  givenReason: v.string(),
  holdsUntil: day,
  madeBy: v.string(),
  madeAt: v.number(),
  isUndone: v.boolean(),
});

/** An entry as its entity row. Storage has no 64-bit integers, so the time is epoch seconds. */
export function storedWaiver(waiver: NewWaiver): v.InferOutput<typeof StoredWaiver> {
  const { kind, subject, projectId, because, until, by, atMs, undone } = waiver;
  return {
    grantKind: kind,
    subjectId: subject,
    projectId,
    givenReason: because,
    holdsUntil: until,
    madeBy: by,
    madeAt: Math.floor(atMs / 1000),
    isUndone: undone,
  };
}

/** The entry of a row; `undefined` where the row is of a shape this version doesn't know. */
export function waiverFrom(id: string, value: unknown): WaiverRecord | undefined {
  const parsed = v.safeParse(StoredWaiver, value);
  if (!parsed.success) return undefined;
  const { grantKind, subjectId, projectId, givenReason, holdsUntil, madeBy, madeAt, isUndone } = parsed.output;
  return {
    id,
    kind: grantKind,
    subject: subjectId,
    projectId,
    because: givenReason,
    until: holdsUntil,
    by: madeBy,
    atMs: madeAt * 1000,
    undone: isUndone,
  };
}
