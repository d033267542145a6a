import type { Author } from '../history/history';
import type { RefinementRules } from './rules';

/** Who stands behind an account: only a `person` refines. */
export type Actor = 'person' | 'nobody' | 'stakes' | 'app' | 'customer' | 'ignored';

/**
 * An account without a type reads as a person, because exports and some changelogs of Cloud leave it out, and so does one of
 * type `unknown`, which is what becomes of people who left: else what they refined would read as forgotten.
 */
export function actorOf(author: Author | undefined, rules: RefinementRules): Actor {
  if (author === undefined) return 'nobody';
  if (author.accountId === rules.ownAccountId) return 'stakes';
  if (author.accountType === 'app' || author.accountType === 'customer') return author.accountType;
  return rules.ignoredAccountIds.has(author.accountId) ? 'ignored' : 'person';
}
