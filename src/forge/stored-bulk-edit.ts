import * as v from 'valibot';
import type { LedgerRow } from '../core/refinement/bulk-edit-ledger';

/** Moments are ISO texts: storage's integers are too short for milliseconds, and a bulk edit ends at one. */
const Stored = v.object({
  author: v.string(),
  fields: v.string(),
  from: v.pipe(v.string(), v.isoTimestamp()),
  to: v.pipe(v.string(), v.isoTimestamp()),
  issues: v.number(),
  session: v.optional(v.boolean()),
  by: v.optional(v.string()),
  at: v.optional(v.number()),
});

export type StoredBulkEdit = v.InferOutput<typeof Stored>;

/** A bulk edit as its entity row. What people declared of it is there only where somebody did. */
export function storedBulkEdit({ author, fields, fromMs, toMs, issues, declared }: LedgerRow): StoredBulkEdit {
  return {
    author,
    fields,
    from: new Date(fromMs).toISOString(),
    to: new Date(toMs).toISOString(),
    issues,
    ...(declared && { session: declared.session, by: declared.by, at: Math.floor(declared.atMs / 1000) }),
  };
}

/** The bulk edit of a row; `undefined` where the row is of a shape this version doesn't know. */
export function bulkEditFrom(id: string, value: unknown): LedgerRow | undefined {
  const parsed = v.safeParse(Stored, value);
  if (!parsed.success) return undefined;
  const { author, fields, from, to, issues, session, by, at } = parsed.output;
  const declared = session !== undefined && by !== undefined ? { session, by, atMs: (at ?? 0) * 1000 } : undefined;
  return {
    id,
    author,
    fields,
    issues,
    fromMs: Date.parse(from),
    toMs: Date.parse(to),
    ...(declared && { declared }),
  };
}
