import { allOf, comparesAge, orderedBy } from '../../src/core/query/jql';
import { everyPage } from '../../src/jira/search-all';
import type { FoundIssue } from '../../src/jira/found-issue';
import { jiraOver } from '../../src/jira/jira-over-rest';
import { A_PAGE } from '../../static/stale-items/reading/first-look';
import { judgeItems } from '../../static/stale-items/items/judge-items';
import type { GadgetConfiguration } from '../../static/stale-items/gadget-configuration';
import type { BenchSite } from '../bench-site';
import { questionOf } from './question';
import { gadgetReads } from './view-gadget';

/** Items on a page of the search, as the gadget reads them where its index is missing. */
const ISSUES_A_PAGE = 500;

/**
 * The best that can be done without an index. What nobody touched for as long as the longest threshold is stale for
 * certain: it is counted, and a page of it shown. What was touched since is read whole, its changelogs in bulk, and judged
 * as the gadget does where its index is missing. Tells how many items are stale.
 */
export async function batched(
  site: BenchSite,
  configuration: GadgetConfiguration,
): Promise<{ readonly stale: number }> {
  const reads = gadgetReads(site);
  const { jira } = reads;
  const { where, projects, longestDays } = await questionOf(jiraOver(site.openPage()), configuration);
  const untouched = allOf(where, comparesAge('updated', '<=', longestDays));
  const touched = allOf(where, comparesAge('updated', '>=', longestDays));
  const ask = { comments: true };
  const [count, certain] = await Promise.all([
    jira.count(untouched),
    jira.search(orderedBy(untouched, 'updated', 'ASC'), { ...ask, pageSize: A_PAGE }),
  ]);
  const found = new Map<string, FoundIssue>(certain.issues.map((one) => [one.issue.id, one]));
  for await (const page of everyPage(jira, orderedBy(touched, 'updated', 'ASC'), { ...ask, pageSize: ISSUES_A_PAGE })) {
    for (const one of page.issues) found.set(one.issue.id, one);
  }
  const { items, unknown } = await judgeItems(reads, [...found.values()], projects.on, site.backlog.nowMs);
  if (unknown > 0) throw new Error(`${unknown} items could not be read.`);
  const stale = items.filter(({ assessment }) => assessment.staleness.state === 'stale');
  return { stale: count - certain.issues.length + stale.length };
}
