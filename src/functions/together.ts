import type { IssueAnswer } from '../contract';
import type { IssueRecords } from '../core/records/records';
import { isAnyOf } from '../core/query/jql';
import { atMostAtOnce } from '../jira/at-most-at-once';
import { Refused } from '../jira/refused';
import { beforeRecording, NOT_ALLOWED } from './caller';
import { followRecords } from './follow-record';
import type { LogBug, Ports } from './ports';

const AT_ONCE = 5;

/** What a caller does to one of several issues; `undefined`: there was nothing to do it to. */
export type RecordOne = (
  issueId: string,
  caller: { by: string; projectId: string },
) => Promise<IssueRecords | undefined>;

/**
 * Does something to several issues in one call. Each stands by itself: an issue that the caller may not edit, or whose
 * record could not be written, is answered with the reason, and takes nothing from the others. In the answer an issue
 * that is hidden, locked or absent reads the same.
 */
export async function together(
  ports: Ports,
  issueIds: readonly string[],
  accountId: string | undefined,
  recordOne: RecordOne,
  logBug: LogBug,
): Promise<readonly IssueAnswer[]> {
  const projects = await beforeRecording(() => projectsOfEditable(ports, issueIds, accountId));
  const answers = await atMostAtOnce(AT_ONCE, [...new Set(issueIds)], async (issueId): Promise<IssueAnswer> => {
    const projectId = projects.get(issueId);
    if (accountId === undefined || projectId === undefined) return { issueId, refusal: refusalOf(NOT_ALLOWED()) };
    try {
      const records = await recordOne(issueId, { by: accountId, projectId });
      return records ? { issueId, records } : { issueId, refusal: refusalOf(GONE()) };
    } catch (error) {
      if (!(error instanceof Refused)) logBug('call.together', error);
      return { issueId, refusal: refusalOf(error instanceof Refused ? error : NOT_STORED()) };
    }
  });
  await followRecords(
    ports,
    answers.flatMap((answer) => ('records' in answer ? [answer.issueId] : [])),
  );
  return answers;
}

/** The projects of those issues that the caller may edit, by issue. */
async function projectsOfEditable(
  { jiraAsCaller }: Ports,
  issueIds: readonly string[],
  accountId: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  if (accountId === undefined) return new Map();
  const editable = [...(await jiraAsCaller.allowedIssues('EDIT_ISSUES', issueIds))];
  if (editable.length === 0) return new Map();
  const operands = editable.map((id) => ({ id }));
  const { issues } = await jiraAsCaller.search(isAnyOf('id', operands), {
    pageSize: editable.length,
    reconcile: editable,
  });
  return new Map(issues.map(({ issue }) => [issue.id, issue.projectId]));
}

const refusalOf = ({ kind, message }: Refused) => ({ kind, sentence: message });

const GONE = () => new Refused('not-found', 'This record is not there any more. Reload the page to see what is.');

const NOT_STORED = () => new Refused('unavailable', 'Stakes could not store this. Try again.');
