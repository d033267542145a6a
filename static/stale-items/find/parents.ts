import type { Issue } from '../../../src/core/issue';
import { isAnyOf } from '../../../src/core/jql';
import { atMostAtOnce } from '../../../src/jira/at-most-at-once';
import type { FoundIssue } from '../../../src/jira/found-issue';
import { Refused } from '../../../src/jira/refused';
import { searchUpTo } from '../../../src/jira/search-all';
import { inParts } from './in-parts';
import type { Reads } from './reads';

const A_SEARCH = 500;
const ISSUES_AT_ONCE = 5;

/** The parents whose framing children without answers of their own may inherit, by key; what is invisible is left out. */
export async function parentsOf(
  jira: Reads['jira'],
  found: readonly Pick<FoundIssue, 'issue' | 'parent'>[],
): Promise<ReadonlyMap<string, Issue>> {
  const wanted = new Map(
    found.flatMap(({ issue, parent }) => {
      const id = issue.parent?.id ?? parent?.id;
      return issue.parent && id !== undefined && !issue.framing ? [[issue.parent.key, id] as const] : [];
    }),
  );
  const known = found.filter(({ issue }) => wanted.has(issue.key));
  for (const { issue } of known) wanted.delete(issue.key);
  const ids = [...wanted.values()];
  const read = (await Promise.all(inParts(ids, A_SEARCH).map((some) => byId(jira, some)))).flat();
  return new Map([...known, ...read].map(({ issue }) => [issue.key, issue]));
}

/** In one search; one by one where Jira refuses it because a parent among them isn't visible. */
async function byId(jira: Reads['jira'], ids: readonly string[]): Promise<readonly FoundIssue[]> {
  const operands = ids.map((id) => ({ id }));
  try {
    return (await searchUpTo(jira, isAnyOf('id', operands), ids.length)).issues;
  } catch (error) {
    if (!(error instanceof Refused) || error.kind !== 'invalid') throw error;
    const each = await atMostAtOnce(ISSUES_AT_ONCE, ids, (id) => jira.issue(id));
    return each.filter((one) => one !== undefined);
  }
}
