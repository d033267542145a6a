import type { PartOfPage } from './page';
import { TEXTS } from '../texts';

/** The parts of a project's page, by their addresses. */
export const PART_IDS = {
  rule: 'technical',
  enforcement: 'mode',
  stale: 'not-refined',
  setUp: 'set-up',
  data: 'data',
} as const;

export const PARTS: readonly PartOfPage[] = [
  { id: PART_IDS.rule, title: TEXTS.ruleTitle },
  { id: PART_IDS.enforcement, title: TEXTS.enforcementTitle },
  { id: PART_IDS.stale, title: TEXTS.staleTitle },
  { id: PART_IDS.setUp, title: TEXTS.honestTitle },
  { id: PART_IDS.data, title: TEXTS.exportTitle },
];
