import { stakesOf } from '../../../src/core/stakes/stakes-of';
import type { Site } from '../../../sandbox/jira/site';
import type { IssueRecords } from '../../../src/core/records/records';
import { readItems } from '../../../static/stale-items/reading/read-items';
import { scopeProjects } from '../../../static/stale-items/items/scope-projects';
import { isAnyOf } from '../../../src/core/query/jql';
import { readsAs } from './gadget-reads';
import { AT, gadgetSite } from './gadget-site';

/** The shop after a sweep: each item of a project with Stakes on has the property that its whole history gives, as of then. */
export async function sweptSite({
  at = AT,
  records = [],
  site = gadgetSite(),
}: { at?: Date; records?: readonly IssueRecords[]; site?: Site } = {}): Promise<Site> {
  const { reads } = readsAs('pia', records, site);
  const ids = site.projects.map(({ id }) => id);
  const projects = await scopeProjects(reads.jira, ids);
  const everything = isAnyOf(
    'project',
    ids.map((id) => ({ id })),
  );
  const { items } = await readItems(reads, { allOpenItems: true }, everything, projects, at.getTime());
  for (const { facts, assessment } of items) {
    const issue = site.issues.find(({ id }) => id === facts.issue.id);
    if (issue) issue.properties['stakes'] = stakesOf(assessment, facts.issue, at.getTime());
  }
  return site;
}
