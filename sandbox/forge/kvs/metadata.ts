import * as v from 'valibot';
import type { StoredRecord } from './table';

const MetadataFieldSchema = v.picklist(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME']);

export const ReadOptionsSchema = v.optional(v.object({ metadataFields: v.optional(v.array(MetadataFieldSchema)) }));
export type MetadataField = v.InferOutput<typeof MetadataFieldSchema>;

const ALL: readonly MetadataField[] = ['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME'];

/** A record as answers show it: created and updated are epoch milliseconds, the expiry is an ISO string. */
export function shown(record: StoredRecord, fields: readonly MetadataField[] = ALL): Record<string, unknown> {
  const { key, value, createdAtMs, updatedAtMs, expiresAtMs } = record;
  return {
    key,
    value,
    ...(fields.includes('CREATED_AT') ? { createdAt: createdAtMs } : {}),
    ...(fields.includes('UPDATED_AT') ? { updatedAt: updatedAtMs } : {}),
    ...(fields.includes('EXPIRE_TIME') && expiresAtMs !== undefined
      ? { expireTime: new Date(expiresAtMs).toISOString() }
      : {}),
  };
}
