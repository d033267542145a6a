import type { Origin } from '../../../src/core/framing/framing';

/** What planning calls the origins, as labels of their limits. */
export const ORIGIN_NOUNS: Readonly<Record<Origin, string>> = {
  enabler: 'enablers',
  upkeep: 'upkeep',
  'external-change': 'external changes',
  debt: 'debt',
};
