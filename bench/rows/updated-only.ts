import { allOf, comparesAge, orderedBy } from '../../src/core/query/jql';
import { everyPage } from '../../src/jira/search-all';
import { jiraOver } from '../../src/jira/jira-over-rest';
import type { GadgetConfiguration } from '../../static/stale-items/gadget-configuration';
import type { BenchSite } from '../bench-site';
import { questionOf } from './question';

/** What people search by today. */
const DAYS = 90;

/**
 * The search that people make by hand: `updated <= -90d` over the same items. It is one call, told in `calls`; the pages
 * after its first are read to know what it finds, by id.
 */
export async function updatedOnly(
  site: BenchSite,
  configuration: GadgetConfiguration,
): Promise<{ readonly calls: number; readonly found: ReadonlySet<string> }> {
  const jira = jiraOver(site.openPage());
  const { where } = await questionOf(jira, configuration);
  const query = orderedBy(allOf(where, comparesAge('updated', '<=', DAYS)), 'updated', 'ASC');
  const before = site.callsSoFar();
  let calls = 0;
  const found = new Set<string>();
  for await (const { issues } of everyPage(jira, query, { pageSize: 1_000 })) {
    calls ||= site.callsSoFar() - before;
    for (const { issue } of issues) found.add(issue.id);
  }
  return { calls, found };
}
