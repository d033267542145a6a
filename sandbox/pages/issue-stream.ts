import type { ServerResponse } from 'node:http';
import { canSee } from '../jira/permissions';
import type { RunningSite } from './running-site';
import type { Session } from './session';

/**
 * Tells one open page, as server-sent events, whenever an issue that its viewer may see looks different. Jira passes
 * this on to the app's frames as `JIRA_ISSUE_CHANGED` (facts/forge-host, 7.7).
 */
export function streamIssueChanges(response: ServerResponse, { jira }: RunningSite, { viewer }: Session): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': open\n\n');
  const actor = { user: viewer, isApp: false, via: 'page' } as const;
  const end = jira.onIssueChanged((issueId) => {
    const issue = jira.store.issues.get(issueId);
    if (issue === undefined || !canSee(jira.store, actor, issue)) return;
    const newest = issue.comments.at(-1);
    const isComment = newest !== undefined && newest.updatedMs > (issue.histories.at(-1)?.atMs ?? 0);
    const atlassianId = isComment ? newest.authorId : issue.histories.at(-1)?.authorId;
    const change = { changeType: isComment ? 'commented' : 'updated', atlassianId };
    const event = { issueId, issueKey: issue.key, projectId: issue.projectId, changes: [change] };
    response.write(`data: ${JSON.stringify(event)}\n\n`);
  });
  response.on('close', end);
}
