import * as v from 'valibot';
import { WAIVER_KINDS, type WaiverRecord } from '../core/policy/waivers';
import { day } from '../core/schema-parts';
import type { NewWaiver } from '../functions/waivers';

const StoredWaiver = v.object({
  kind: v.picklist(WAIVER_KINDS),
  subject: v.string(),
  projectId: v.string(),
  because: v.string(),
  until: day,
  by: v.string(),
  at: v.number(),
  undone: v.boolean(),
});

/** An entry as its entity row. Storage has no 64-bit integers, so the time is epoch seconds. */
export function storedWaiver({ atMs, ...waiver }: NewWaiver) {
  return { ...waiver, at: Math.floor(atMs / 1000) };
}

/** The entry of a row; `undefined` where the row is of a shape this version doesn't know. */
export function waiverFrom(id: string, value: unknown): WaiverRecord | undefined {
  const parsed = v.safeParse(StoredWaiver, value);
  if (!parsed.success) return undefined;
  const { at, ...waiver } = parsed.output;
  return { ...waiver, id, atMs: at * 1000 };
}
