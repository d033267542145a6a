import type { ReminderLedger } from '../core/reminder/reminder-ledger';

/** What the app remembers of a project's living comments, in its own storage. One job at a time writes it. */
export interface Reminders {
  ofProject(projectId: string): Promise<ReminderLedger>;
  save(projectId: string, ledger: ReminderLedger): Promise<void>;
}
