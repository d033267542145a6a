import { kvs } from '@forge/kvs';
import type { DiscussedRecord, MarkRecord } from '../core/records';
import type { Records } from '../functions/records';
import { rowsUnder, type FoundRow } from './every-row';
import { rememberPerson } from './kvs-people';
import {
  discussedFrom,
  markFrom,
  storedDiscussed,
  storedMark,
  type StoredDiscussed,
  type StoredMark,
} from './stored-records';

const ENTITIES = ['mark', 'discussed'] as const;
type EntityName = (typeof ENTITIES)[number];
type Stored = StoredMark | StoredDiscussed;

/**
 * Records in Forge storage: the entities `mark` and `discussed` of manifest.yml, one row a record, keyed by its id.
 * `newId` gives ids that grow with time, because rows know only the second: it decides which of two records is newer.
 */
export function kvsRecords(newId: () => string): Records {
  /** What was written here, by key: queries don't show it for a while (facts/forge-platform, 7.3). */
  const written = new Map<string, Stored>();
  return {
    ofIssue,
    addMark: (mark) => add('mark', mark.issueId, storedMark(mark)),
    addDiscussed: (discussed) => add('discussed', discussed.issueId, storedDiscussed(discussed)),
    undo: async (issueId, recordId) => {
      const entity = ENTITIES.find((name) => recordId.startsWith(keyOf(name, issueId, '')));
      const value = entity && (await kvs.entity<Stored>(entity).get(recordId));
      if (!entity || !value || value.issueId !== issueId) return undefined;
      const undone = { ...value, isUndone: true };
      await kvs.entity<Stored>(entity).set(recordId, undone);
      written.set(recordId, undone);
      return ofIssue(issueId);
    },
  };

  async function add(entity: EntityName, issueId: string, value: Stored) {
    const key = keyOf(entity, issueId, newId());
    await rememberPerson(value.madeBy, value.madeAt * 1000);
    await kvs.entity<Stored>(entity).set(key, value, { keyPolicy: 'FAIL_IF_EXISTS' });
    written.set(key, value);
    return ofIssue(issueId);
  }

  async function ofIssue(issueId: string) {
    const [marks, discussed] = await Promise.all([rowsOf('mark', issueId), rowsOf('discussed', issueId)]);
    return {
      issueId,
      marks: inOrder(marks.map(({ key, value }) => markFrom(key, value))),
      discussed: inOrder(discussed.map(({ key, value }) => discussedFrom(key, value))),
    };
  }

  async function rowsOf(entity: EntityName, issueId: string): Promise<readonly FoundRow[]> {
    const rows = new Map((await rowsUnder(entity, 'by-issue', issueId)).map(({ key, value }) => [key, value]));
    for (const [key, value] of written) if (key.startsWith(keyOf(entity, issueId, ''))) rows.set(key, value);
    return [...rows].map(([key, value]) => ({ key, value }));
  }
}

const keyOf = (entity: EntityName, issueId: string, id: string): string => `${entity}:${issueId}:${id}`;

function inOrder<R extends MarkRecord | DiscussedRecord>(records: readonly (R | undefined)[]): readonly R[] {
  return records.filter((record) => record !== undefined).toSorted((a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1));
}
