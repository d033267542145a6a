import type { Policy } from './policy';
import type { RefinementRules } from '../refinement/rules';

/** What a project's policy adds to the signals. What its site adds, its own fields, comes from elsewhere. */
export function refinementRules({ ignoredAccountIds, ignoredSignals }: Policy): RefinementRules {
  return { ignoredAccountIds: new Set(ignoredAccountIds), ignoredSignals: new Set(ignoredSignals) };
}
