import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import { NO_REMINDERS } from '../core/reminder/reminder-ledger';
import type { Reminders } from '../functions/reminders';

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
export function kvsReminders(): Reminders {
  return {
    ofProject: async (projectId) => {
      const stored: unknown = await kvs.get(keyOf(projectId));
      return stored === undefined ? NO_REMINDERS : v.parse(ledger, stored);
    },
    save: (projectId, value) => kvs.set(keyOf(projectId), value),
  };
}

const keyOf = (projectId: string): string => `reminders:${projectId}`;
