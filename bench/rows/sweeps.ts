import { PEOPLE } from '../../sandbox/demo/generated/crew';
import type { Issue } from '../../sandbox/jira/site/issue';
import { STANDARD } from '../../sandbox/jira/site/standard';
import { drained, DAY_MS, MINUTE_MS } from '../../test/functions/sweep/full-backlog';
import type { BenchSite } from '../bench-site';

/** How many jobs a sweep took. */
type Swept = { readonly jobs: number };

/** How many items change before a steady sweep. */
const CHANGED = 20;

/** How long after an event its project is swept (`src/core/sweep/due-marker.ts`). */
const DELAY_MINUTES = 5;

/** Every project's first sweep, one after another, until every sweep rests; tells how many hours the quota makes of that. */
export async function sweepFirst(site: BenchSite): Promise<{ readonly hours: number }> {
  const { backlog } = site;
  const startMs = backlog.nowMs;
  for (const projectId of site.projectIds) await sweep(site, [projectId]);
  return { hours: (backlog.nowMs - startMs) / (60 * MINUTE_MS) };
}

/** The round of a day: every project's repair, and whatever else is due. */
export async function sweepDaily(site: BenchSite): Promise<Swept> {
  site.backlog.nowMs += DAY_MS;
  return sweep(site, site.projectIds);
}

/** Twenty people label an open item of one project each, a minute apart. Returns that project. */
export async function changeSome({ backlog, issues, projectIds: [projectId = ''] }: BenchSite): Promise<string> {
  const isOpen = ({ statusId }: Issue) => statusId !== STANDARD.statuses.done;
  const chosen = issues.filter((issue) => issue.projectId === projectId && isOpen(issue)).slice(0, CHANGED);
  for (const [at, { id }] of chosen.entries()) {
    backlog.nowMs += MINUTE_MS;
    const { status } = await backlog.double.handle({
      method: 'PUT',
      path: `/rest/api/3/issue/${id}`,
      headers: {},
      body: JSON.stringify({ fields: { labels: ['upgrade', `round-${at}`] } }),
      as: { kind: 'user', accountId: PEOPLE[at]?.accountId ?? '' },
      via: 'page',
    });
    if (status !== 204) throw new Error(`An edit was answered with ${status}.`);
  }
  backlog.nowMs += DELAY_MINUTES * MINUTE_MS;
  return projectId;
}

/** Sweeps projects with every job that comes of it. */
export async function sweep(site: BenchSite, projectIds: readonly string[]): Promise<Swept> {
  const { queue } = site.backlog;
  await queue.push(
    projectIds.map((projectId) => ({ projectId })),
    0,
  );
  const jobs = await drained(site.backlog, MOST_JOBS);
  site.countInvocations(jobs);
  return { jobs };
}

/** Far more than any sweep takes; whoever comes here turns in circles. */
const MOST_JOBS = 100_000;
