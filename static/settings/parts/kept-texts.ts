import type { Policy } from '../../../src/core/policy/policy';

/** What is said of changes that somebody made another time and never saved. */
export const KEPT = {
  kept: (day: string) => `You have changes from ${day} that were not saved.`,
  today: 'today',
  keptOvertaken: (fields: readonly string[]) =>
    `Since then this was saved otherwise: ${fields.join(', ')}. Restoring puts yours in its place, until you save or discard.`,
  restore: 'Restore',
  fieldNames: {
    enforcement: 'the mode',
    enforcementByType: 'the modes of some types',
    rule: 'what counts as technical',
    staleAfterDays: 'the limit',
    staleAfterDaysByOrigin: 'the other limits',
    soonerBeforeDeadline: '“Sooner before a deadline”',
    ignoredAccountIds: 'the ignored accounts',
    ignoredSignals: 'what counts as refined',
    answerLater: '“Answer later”',
    granterAccountIds: 'who may waive',
    gateStatus: 'the status that needs the answers',
    reminders: 'the comments on overdue items',
    cap: 'the highest mode',
    currency: 'the currency',
  } satisfies Record<Exclude<keyof Policy, 'version' | 'since'> | 'cap' | 'currency', string>,
} as const;
