import type { Outcome } from '../../../src/core/records/records';

/** Where the note of an outcome is kept until it is recorded, in the box of what it is about (`boxOf`). */
export const noteBox = (box: string, outcome: Outcome): string => `${box} ${outcome}`;

/** Where the day until which something waits is kept. */
export const dayBox = (box: string): string => `${box} until`;
