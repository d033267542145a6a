import type { Mark } from './check';

/** What the health page says around its findings. */
export const HEALTH_TEXTS = {
  title: 'What is set up',
  siteTitle: 'Is it really on?',
  looking: 'Looking …',
  again: 'Look again',
  marks: { good: 'On', wrong: 'Not on', note: 'Note', unknown: 'Not known' } satisfies Record<Mark, string>,
  signs: { good: '✓', wrong: '✕', note: '!', unknown: '?' } satisfies Record<Mark, string>,
  unknown: (about: string) => `${about}: not known.`,
  reading: 'Reading what would be changed …',
  cancel: 'Cancel',
  working: 'Working …',
  undo: 'Undo',
  ok: 'OK',
  reach: 'Projects that share it',
  hidden: (count: number) => `and ${count} more that you can’t see`,
} as const;
