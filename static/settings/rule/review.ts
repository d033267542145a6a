import type { Issue } from '../../../src/core/issue/issue';
import { looksTechnical } from '../../../src/core/technical-rule/looks-technical';
import type { TechnicalRule } from '../../../src/core/technical-rule/rule';
import { isTechnical } from '../../../src/core/technical-rule/technical';

/** A work item that no row matches although its summary looks technical, with the words that make it look so. */
export type Suspect = { readonly key: string; readonly summary: string; readonly words: readonly string[] };

/** The items that only look technical. Levels that the rule leaves out on purpose are left out here too. */
export function suspects(issues: readonly Issue[], rule: TechnicalRule): readonly Suspect[] {
  return issues.flatMap((issue) => {
    if (isTechnical(issue, rule).reason.kind !== 'none') return [];
    const words = looksTechnical(issue.summary);
    return words.length === 0 ? [] : [{ key: issue.key, summary: issue.summary, words }];
  });
}
