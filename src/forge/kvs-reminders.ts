import * as v from 'valibot';
import { NO_REMINDERS } from '../core/reminder/reminder-ledger';
import type { Reminders } from '../functions/reminders';
import type { VersionedValues } from './kvs-versioned';

const reminded = v.variant('is', [
  v.object({ is: v.literal('claimed') }),
  v.object({ is: v.literal('there'), commentId: v.string(), settled: v.boolean() }),
  v.object({ is: v.literal('gone') }),
]);

const ledger = v.object({
  lookedAtMs: v.number(),
  writtenAtMs: v.array(v.number()),
  issues: v.record(v.string(), reminded),
});

/** Living comments in Forge storage: one row a project. A row that can't be read is a bug, and must not comment anew. */
export function kvsReminders(values: VersionedValues): Reminders {
  const read = (stored: unknown) => (stored === undefined ? NO_REMINDERS : v.parse(ledger, stored));
  return {
    ofProject: async (projectId) => read(await values.read(keyOf(projectId))),
    change: async (projectId, change) => {
      const { before, after } = await values.change(keyOf(projectId), (stored) => change(read(stored)));
      return { before: read(before), after };
    },
  };
}

const keyOf = (projectId: string): string => `reminders:${projectId}`;
