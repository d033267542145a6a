import { sweepProject } from '../../../src/functions/sweep/sweep-project';
import type { Site } from '../../../sandbox/jira/site';
import type { Issue } from '../../../sandbox/jira/site/issue';
import { STANDARD } from '../../../sandbox/jira/site/standard';
import { NOW, PEOPLE, SHOP, shopBacklog, shopIssue } from '../../fakes/shop-backlog';
import type { Backlog } from '../backlog';

export const DAY_MS = 86_400_000;
export const MINUTE_MS = 60_000;

/** So much that Jira puts only a part of it into a search: somebody moved the item to and fro, a day apart. */
const longHistory = Array.from({ length: 101 }, (_, at) => ({
  id: String(40_000 + at),
  atMs: NOW.getTime() - (199 - at) * DAY_MS,
  authorId: PEOPLE.editor,
  items: [{ field: 'status', fieldType: 'jira', fieldId: 'status', fromText: 'To Do', toText: 'To Do' } as const],
}));

/** 130 issues beside the usual ones, of all sorts, with histories: two pages of what is open, one of what is done. */
export function fullBacklog(): Site {
  const kinds: readonly Partial<Issue>[] = [
    {},
    { labels: ['tech-debt'], issueTypeId: STANDARD.types.story },
    { issueTypeId: STANDARD.types.story },
    { statusId: STANDARD.statuses.done },
    { parentId: '20101' },
  ];
  const issues = Array.from({ length: 130 }, (_, at) => {
    const atMs = NOW.getTime() - ((at * 7) % 95) * DAY_MS - at * 3_600_000;
    const items = [
      { field: 'summary', fieldType: 'jira', fieldId: 'summary', fromText: 'Old', toText: 'New' } as const,
    ];
    const summary = at % 10 === 2 ? `Pay by invoice ${at}` : `Move part ${at} to the new cluster`;
    return shopIssue(101 + at, summary, {
      ...(at > 0 ? kinds[at % kinds.length] : {}),
      createdMs: NOW.getTime() - (200 - at) * DAY_MS,
      updatedMs: atMs,
      histories: [
        ...(at === 0 ? structuredClone(longHistory) : []),
        { id: String(50_000 + at), atMs, authorId: PEOPLE.editor, items: [...items] },
      ],
    });
  });
  return shopBacklog({ issues });
}

/** Runs one job and every job that comes of it, as a queue does that loses nothing; time passes as they ask. */
export async function swept(backlog: Backlog, projectId = SHOP): Promise<number> {
  await backlog.queue.push([{ projectId }], 0);
  return drained(backlog);
}

/** Runs every waiting job and those that come of them; tells how many that were. */
export async function drained(backlog: Backlog, atMost = 1_000): Promise<number> {
  let jobs = 0;
  for (let [next] = backlog.queue.waiting; next && jobs < atMost; [next] = backlog.queue.waiting) {
    backlog.nowMs = Math.max(backlog.nowMs, next.dueAtMs);
    const job = backlog.queue.take(backlog.nowMs);
    if (job) await sweepProject(backlog.portsAs(), job);
    jobs += 1;
  }
  return jobs;
}

/** The stored properties by key. */
export const everyStakes = ({ double }: Backlog): ReadonlyMap<string, unknown> =>
  new Map([...double.store.issues.values()].map((issue) => [issue.key, issue.properties['stakes']]));

/** The moment of the bulk edit that `withBulkEdit` makes. */
export const BULK_EDIT_MS = NOW.getTime() - 30 * DAY_MS;

/** Every sixth of the issues was labelled by one person within 21 seconds, a month ago: 22 issues on all pages. */
export function withBulkEdit(site: Site): Site {
  const items = [{ field: 'labels', fieldType: 'jira', fieldId: 'labels', fromText: '', toText: 'eol' } as const];
  const chosen = site.issues
    .filter(({ key }) => /^SHOP-1\d\d$|^SHOP-2\d\d$/u.test(key))
    .filter((_, at) => at % 6 === 0);
  for (const [at, issue] of chosen.entries()) {
    const entry = {
      id: String(60_000 + at),
      atMs: BULK_EDIT_MS + at * 1000,
      authorId: PEOPLE.outsideLevel,
      items: [...items],
    };
    issue.histories = [...issue.histories, entry].sort((a, b) => a.atMs - b.atMs);
    issue.updatedMs = Math.max(issue.updatedMs, entry.atMs);
  }
  return site;
}
