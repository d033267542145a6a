import { NO_REMINDERS, type ReminderLedger } from '../../src/core/reminder/reminder-ledger';
import type { Reminders } from '../../src/functions/reminders';

/** What is remembered of living comments, in memory. */
export type RemindersInMemory = Reminders & { readonly ledgers: Map<string, ReminderLedger> };

/** An empty storage. */
export function remindersInMemory(): RemindersInMemory {
  const ledgers = new Map<string, ReminderLedger>();
  const of = (projectId: string) => ledgers.get(projectId) ?? NO_REMINDERS;
  return {
    ledgers,
    ofProject: async (projectId) => of(projectId),
    change: async (projectId, change) => {
      const before = of(projectId);
      const after = change(before);
      ledgers.set(projectId, after);
      return { before, after };
    },
  };
}
