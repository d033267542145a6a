import {
  allOf,
  anyOf,
  isAnyOf,
  isInAppField,
  OPEN,
  PATH_SPELLINGS,
  orderedBy,
  type JqlClause,
} from '../../../src/core/query/jql';
import { parseStakesProperty } from '../../../src/core/stakes/parse-stakes-property';
import { byUrgency, type AwaitedWork } from '../../../src/core/risk-summary/waits-for';
import type { FoundIssue } from '../../../src/jira/found-issue';
import type { Jira } from '../../../src/jira/port';
import { Refused } from '../../../src/jira/refused';
import { searchUpTo } from '../../../src/jira/search-all';

/** What an item waits for, most urgent first. `partly`: there may be more than could be found. */
export type Waits = { readonly work: readonly AwaitedWork[]; readonly partly: boolean };

const NOTHING: Waits = { work: [], partly: false };
const MOST_READ = 50;

type Reads = Pick<Jira, 'search' | 'fields'>;

/**
 * Open technical work that an item waits for, as this viewer sees it: what Jira's own links name, and whatever names the item
 * in its answers. One search, and another where Jira refuses its spelling of the field's path.
 */
export async function loadWaits(jira: Reads, found: FoundIssue): Promise<Waits> {
  const { issue, blocksLinks = [] } = found;
  if (issue.status.category === 'done') return NOTHING;
  const linked = blocksLinks.flatMap(({ direction, key, summary, done }) =>
    direction === 'blocked-by' && summary !== undefined && !done ? [key] : [],
  );
  const name = (await jira.fields()).framing?.name;
  const byLink = linked.length > 0 ? [isAnyOf('key', linked)] : [];
  const byAnswer =
    name === undefined
      ? []
      : PATH_SPELLINGS.map((spelling) => isInAppField(name, 'BlockedIssues', issue.key, spelling));
  for (const clause of byAnswer) {
    try {
      return await read(jira, found, [...byLink, clause]);
    } catch (error) {
      if (!(error instanceof Refused) || error.kind !== 'invalid') throw error;
    }
  }
  const waits = byLink.length > 0 ? await read(jira, found, byLink) : NOTHING;
  return byAnswer.length > 0 ? { ...waits, partly: true } : waits;
}

async function read(jira: Reads, { issue }: FoundIssue, ways: readonly JqlClause[]): Promise<Waits> {
  const asked = orderedBy(allOf(OPEN, anyOf(ways)), 'created', 'ASC');
  const { issues, more, skipped } = await searchUpTo(jira, asked, MOST_READ, { stakes: true, pageSize: MOST_READ });
  const waitedFor = issues.filter((one) => one.issue.id !== issue.id && isTechnicalFor(one, issue.key));
  return {
    work: byUrgency(
      waitedFor.map(({ issue: { key, summary, framing } }) => ({ key, summary, deadline: framing?.deadline })),
    ),
    partly: more || skipped > 0,
  };
}

/** Whether it is technical work that says so itself; a link from any other item is Jira's alone to tell. */
function isTechnicalFor({ issue, stakes }: FoundIssue, waitingKey: string): boolean {
  const technical = parseStakesProperty(stakes)?.technical;
  return (
    technical === 'yes' ||
    issue.framing?.blockedIssues?.includes(waitingKey) === true ||
    (technical === undefined && issue.framing !== undefined)
  );
}
