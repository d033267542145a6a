import type { FramedIssue } from '../../../src/core/framing/framing-export';
import { allOf, isAnyOf, orderedBy } from '../../../src/core/query/jql';
import { isRecord } from '../../../src/jira/decoders/json';
import type { FoundIssue } from '../../../src/jira/found-issue';
import type { Issues } from '../../../src/jira/port';
import { everyPage } from '../../../src/jira/search-all';

/** How far the reading is. `total` is rough: Jira's count lags. `unread` issues came in a form that couldn't be read. */
export type ReadSoFar = { readonly read: number; readonly total: number; readonly unread: number };

/**
 * Every framed issue of a project that this viewer can see, the oldest first; `told` hears of each page. Whether Jira's
 * search can tell an empty field of an app is not documented, so all issues are read. Ends early, with nothing, once
 * `isEnded`.
 */
export async function readFramings(
  jira: Pick<Issues, 'search' | 'count'>,
  projectId: string,
  told: (soFar: ReadSoFar) => void,
  isEnded: () => boolean,
): Promise<{ readonly issues: readonly FramedIssue[]; readonly unread: number } | undefined> {
  const all = orderedBy(allOf(isAnyOf('project', [{ id: projectId }])), 'created', 'ASC');
  const total = await jira.count(all);
  const issues: FramedIssue[] = [];
  let read = 0;
  let unread = 0;
  for await (const page of everyPage(jira, all, { pageSize: 100 })) {
    if (isEnded()) return undefined;
    read += page.issues.length;
    unread += page.skipped;
    issues.push(...page.issues.flatMap(framed));
    told({ read, total: Math.max(total, read), unread });
  }
  return { issues, unread };
}

function framed({ issue, framingValue }: FoundIssue): readonly FramedIssue[] {
  if (!isRecord(framingValue)) return [];
  const { key, summary, type, status } = issue;
  return [{ key, summary, type: type.name, status: status.name, value: framingValue }];
}
