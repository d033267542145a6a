import { removeEveryRule } from '../../jira/set-up/carry-out';
import type { Workflows } from '../../jira/set-up/port';

/** What was left to do when the app was removed: workflows that still carry a rule, which refuses everybody from now on. */
export type Left = { readonly rulesOn: number };

/**
 * The app is being removed. Its rules would refuse everybody once it is gone, so they go first. A best effort: Jira
 * waits for nobody here, and whether the app may still act is not documented (docs/platform.md#leaving); the site's
 * page removes them for sure, before.
 */
export async function leave(workflows: Workflows): Promise<Left> {
  const outcomes = await removeEveryRule(workflows);
  return { rulesOn: outcomes.filter(({ kind }) => kind !== 'done').length };
}
