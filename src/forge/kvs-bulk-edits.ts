import * as v from 'valibot';
import type { LedgerRow } from '../core/refinement/bulk-edit-ledger';
import type { BulkEditLedger } from '../functions/bulk-edit-ledger';
import { isAccountId } from '../jira/decoders/author';
import { rowsUnder } from './every-row';
import { rememberPerson } from './kvs-people';
import type { RecentWrites } from './recent-writes';
import type { Storage } from './storage';

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

type StoredBulkEdit = v.InferOutput<typeof Stored>;

const ENTITY = 'bulk-edit';

const AT_ONCE = 25;

/** The ledger of bulk edits in Forge storage: the entity `bulk-edit` of manifest.yml, keyed by the row's id. */
export function kvsBulkEdits(storage: Storage, recent: RecentWrites): BulkEditLedger {
  return {
    async ofAuthors(accountIds) {
      const rows: LedgerRow[] = [];
      for (const author of new Set(accountIds)) {
        const found = await recent.mend(ENTITY, author, await rowsUnder(storage, ENTITY, 'by-author', author));
        rows.push(...found.flatMap(({ key, value }) => bulkEditFrom(key, value) ?? []));
      }
      return rows;
    },

    async grow({ put, remove }) {
      for (let from = 0; from < put.length; from += AT_ONCE) {
        const some = put.slice(from, from + AT_ONCE);
        for (const accountId of new Set(some.flatMap(namedIn))) await rememberPerson(storage, accountId, Date.now());
        const items = some.map((row) => ({ key: row.id, value: storedBulkEdit(row), entityName: ENTITY }));
        const { failedKeys } = await storage.batchSet(items);
        if (failedKeys.length > 0) throw new Error('Storage did not take a bulk edit into the ledger.');
        for (const author of new Set(some.map((row) => row.author))) {
          const keys = some.filter((row) => row.author === author).map(({ id }) => id);
          await recent.note(ENTITY, author, keys);
        }
      }
      // What is removed became part of a row that was put, of the same author; nobody else knows whose it was.
      for (const id of remove) await storage.entity(ENTITY).delete(id);
      for (const author of new Set(put.map((row) => row.author))) await recent.note(ENTITY, author, remove);
    },
  };
}

/** A bulk edit as its entity row. What people declared of it is there only where somebody did. */
function storedBulkEdit({ author, fromMs, toMs, issues, declared }: LedgerRow): StoredBulkEdit {
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
function bulkEditFrom(id: string, value: unknown): LedgerRow | undefined {
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

/** The accounts that a row names: who made the bulk edit, and who declared what it was. */
const namedIn = ({ author, declared }: LedgerRow): readonly string[] =>
  (declared ? [author, declared.by] : [author]).filter(isAccountId);
