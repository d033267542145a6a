import type { Author } from '../history';
import type { RefinementRules } from './rules';

/** Who stands behind an account: only a `person` refines (design, "Refined, and stale", rule 2). */
export type Actor = 'person' | 'nobody' | 'stakes' | 'app' | 'customer' | 'ignored';

/** An account without a type reads as a person: exports and some changelogs of Cloud leave it out (facts/jira-api, 7). */
export function actorOf(author: Author | undefined, rules: RefinementRules): Actor {
  if (author === undefined) return 'nobody';
  if (author.accountId === rules.ownAccountId) return 'stakes';
  if (author.accountType === 'app' || author.accountType === 'customer') return author.accountType;
  return rules.ignoredAccountIds.has(author.accountId) ? 'ignored' : 'person';
}
