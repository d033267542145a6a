import type { Author } from '../../core/history';
import type { Site } from '../port';
import { Refused } from '../refused';

/**
 * The same entries or comments, with the account type that tells a bot from a person where Jira left it out: bulk
 * changelogs may (facts/jira-api, 7). Where the viewer may not look people up, it stays absent.
 */
export async function withAccountTypes<T extends { readonly author?: Author | undefined }>(
  people: Site['people'],
  acts: readonly T[],
): Promise<readonly T[]> {
  const untyped = acts.flatMap(({ author }) => (author && !author.accountType ? [author.accountId] : []));
  if (untyped.length === 0) return acts;
  const known = await people(untyped).catch(nobodyIfForbidden);
  return acts.map((act) => {
    const author = act.author && !act.author.accountType && known.get(act.author.accountId);
    return author ? { ...act, author } : act;
  });
}

function nobodyIfForbidden(error: unknown): ReadonlyMap<string, Author> {
  if (error instanceof Refused && error.kind === 'forbidden') return new Map();
  throw error;
}
