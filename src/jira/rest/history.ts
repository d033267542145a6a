import type { Author, ChangeEntry, IssueComment } from '../../core/history/history';
import type { Call } from '../call';
import { changelogPageOf, type IssueChangelog } from '../decoders/changelog';
import { commentPageOf } from '../decoders/comment';
import { OPERATIONS } from '../operations';
import { isIssueId } from '../paths';
import type { Issues, Site } from '../port';
import { Refused } from '../refused';
import { unreadable } from '../status-refusal';

/** Limits of one bulk call: issues, and histories on a page. */
const MOST_ISSUES = 1_000;

const MOST_HISTORIES = 10_000;

const COMMENTS_A_PAGE = 100;

/** Changelogs and comments, with every author's account type where Jira tells it. */
export function historyOverRest(call: Call, { people }: Pick<Site, 'people'>): Pick<Issues, 'changelogs' | 'comments'> {
  return {
    async changelogs(issueIds, authors) {
      const ids = [...new Set(issueIds)];
      if (!ids.every(isIssueId)) throw new Refused('invalid', "That isn't the id of a work item.");
      const pages: IssueChangelog[] = [];
      for (let from = 0; from < ids.length; from += MOST_ISSUES) {
        pages.push(...(await bulkChangelogs(call, ids.slice(from, from + MOST_ISSUES))));
      }
      const unknown = new Set(pages.filter((page) => page.entries === undefined).map((page) => page.issueId));
      const merged = new Map(ids.filter((id) => !unknown.has(id)).map((id) => [id, new Map<string, ChangeEntry>()]));
      const answered = pages.flatMap(({ issueId, entries = [] }) =>
        entries.map((entry) => ({ issueId, entry, author: entry.author })),
      );
      const typed = authors === 'asAnswered' ? answered : await withAccountTypes(people, answered);
      for (const { issueId, entry, author } of typed) merged.get(issueId)?.set(entry.id, { ...entry, author });
      return new Map([...merged].map(([id, entries]) => [id, [...entries.values()].sort(byMomentThenId)]));
    },

    async comments(issueId) {
      const found = new Map<string, IssueComment>();
      for (let startAt = 0; ;) {
        const { body } = await call(OPERATIONS.comments, {
          parts: { issue: issueId },
          query: { startAt, maxResults: COMMENTS_A_PAGE, orderBy: 'created' },
        });
        const page = commentPageOf(body);
        if (page === undefined) throw unreadable("this work item's comments");
        for (const comment of page.comments) found.set(comment.id, comment);
        startAt += page.comments.length;
        if (page.comments.length === 0 || startAt >= page.total) break;
      }
      return [...(await withAccountTypes(people, [...found.values()]))].sort(byMomentThenId);
    },
  };
}

/**
 * The same entries or comments, with the account type that tells a bot from a person where Jira left it out: bulk
 * changelogs may. Where the viewer may not look people up, it stays absent.
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

/** Every page for one set of issues; one issue's history may be spread over several. */
async function bulkChangelogs(call: Call, issueIdsOrKeys: readonly string[]): Promise<readonly IssueChangelog[]> {
  const found: IssueChangelog[] = [];
  const seen = new Set<string>();
  for (let nextPageToken: string | undefined; ;) {
    const body = { issueIdsOrKeys, maxResults: MOST_HISTORIES, ...(nextPageToken ? { nextPageToken } : {}) };
    const page = changelogPageOf((await call(OPERATIONS.changelogs, { body })).body);
    if (page === undefined) throw unreadable("these work items' history");
    found.push(...page.changelogs);
    nextPageToken = page.nextPageToken;
    if (nextPageToken === undefined) return found;
    if (seen.has(nextPageToken)) throw unreadable("the next page of these work items' history");
    seen.add(nextPageToken);
  }
}

/** Ids are numbers in text; the longer is the later. */
export function byMomentThenId(a: { atMs: number; id: string }, b: { atMs: number; id: string }): number {
  return a.atMs - b.atMs || a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
}
