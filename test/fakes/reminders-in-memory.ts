import { NO_REMINDERS, type ReminderLedger } from '../../src/core/reminder/reminder-ledger';
import type { Reminders } from '../../src/functions/reminders';

/** What is remembered of living comments, in memory. */
export type RemindersInMemory = Reminders & { readonly ledgers: Map<string, ReminderLedger> };

/** An empty storage. */
export function remindersInMemory(): RemindersInMemory {
  const ledgers = new Map<string, ReminderLedger>();
  return {
    ledgers,
    ofProject: async (projectId) => ledgers.get(projectId) ?? NO_REMINDERS,
    save: async (projectId, ledger) => void ledgers.set(projectId, ledger),
  };
}
