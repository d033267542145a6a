import type { ReminderLedger } from '../core/reminder/reminder-ledger';

/** What the app remembers of a project's living comments, in its own storage. */
export interface Reminders {
  ofProject(projectId: string): Promise<ReminderLedger>;
  /**
   * Puts what `change` makes of the ledger in its place. Where another job was faster, `change` is asked again about what that
   * one wrote, so that nothing is lost and nothing claimed twice. Answers what it was made of and what it became.
   */
  change(
    projectId: string,
    change: (before: ReminderLedger) => ReminderLedger,
  ): Promise<{ readonly before: ReminderLedger; readonly after: ReminderLedger }>;
}
