import type { RefinementRules } from '../../../src/core/refinement/rules';

/** The moment looked at, and who counts as a person. */
export type Vantage = { readonly atMs: number; readonly rules: RefinementRules };
