import { countOf } from '../../../src/core/count-text';
import type { Mark } from './check';

/** What the health page says around its findings. */
export const HEALTH_TEXTS = {
  title: 'What is set up',
  setUpMissing: 'Set up what is missing',
  setUpAll: (steps: number) => (steps === 1 ? 'Set it up' : `Set up all ${steps}`),
  listed: 'before these settings do what they say.',
  stepsLeft: (steps: number) => (steps === 1 ? 'One step left' : `${countOf(steps, 'step')} left`),
  siteTitle: 'Is it really on?',
  looking: 'Looking …',
  again: 'Look again',
  marks: { good: 'On', wrong: 'Not on', note: 'Note', unknown: 'Not known' } satisfies Record<Mark, string>,
  unknown: (about: string) => `${about}: not known.`,
  reading: 'Reading what would be changed …',
  cancel: 'Cancel',
  working: 'Working …',
  undo: 'Undo',
  ok: 'OK',
  reach: 'Projects that share it',
  hidden: (count: number) => `and ${count.toLocaleString('en-US')} more that you can’t see`,
} as const;
