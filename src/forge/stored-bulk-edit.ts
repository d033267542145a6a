import * as v from 'valibot';
import type { LedgerRow } from '../core/refinement/bulk-edit-ledger';

/** Moments are ISO texts: storage's integers are too short for milliseconds, and a bulk edit ends at one. */
const Stored = v.object({
  authorId: v.string(),
  beganAt: v.pipe(v.string(), v.isoTimestamp()),
  endedAt: v.pipe(v.string(), v.isoTimestamp()),
  issueCount: v.number(),
  wasSession: v.optional(v.boolean()),
  declaredBy: v.optional(v.string()),
  declaredAt: v.optional(v.number()),
});

export type StoredBulkEdit = v.InferOutput<typeof Stored>;

/** A bulk edit as its entity row. What people declared of it is there only where somebody did. */
export function storedBulkEdit({ author, fromMs, toMs, issues, declared }: LedgerRow): StoredBulkEdit {
  return {
    authorId: author,
    beganAt: new Date(fromMs).toISOString(),
    endedAt: new Date(toMs).toISOString(),
    issueCount: issues,
    ...(declared && {
      wasSession: declared.session,
      declaredBy: declared.by,
      declaredAt: Math.floor(declared.atMs / 1000),
    }),
  };
}

/** The bulk edit of a row; `undefined` where the row is of a shape this version doesn't know. */
export function bulkEditFrom(id: string, value: unknown): LedgerRow | undefined {
  const parsed = v.safeParse(Stored, value);
  if (!parsed.success) return undefined;
  const { authorId, beganAt, endedAt, issueCount, wasSession, declaredBy, declaredAt } = parsed.output;
  const declared =
    wasSession !== undefined && declaredBy !== undefined
      ? { session: wasSession, by: declaredBy, atMs: (declaredAt ?? 0) * 1000 }
      : undefined;
  return {
    id,
    author: authorId,
    issues: issueCount,
    fromMs: Date.parse(beganAt),
    toMs: Date.parse(endedAt),
    ...(declared && { declared }),
  };
}
