import { runSearch } from '../search/run-search';
import { ok, type Reply } from '../reply';
import { READ_WORK, route, type Call, type Route } from '../router';
import type { Issue } from '../site/issue';
import { marked } from './users';

/** Suggestions while someone types a key or words. */
export const ISSUE_PICKER_ROUTES: readonly Route[] = [route('GET', '/rest/api/3/issue/picker', READ_WORK, suggest)];

/** The double keeps no history of who looked at what, so that section is always empty. */
function suggest(call: Call): Reply {
  const text = (call.query.get('query') ?? '').trim();
  const jql = call.query.get('currentJQL');
  const without = call.query.get('currentIssueKey');
  const pool = runSearch(call, call.actor, jql === null || jql === '' ? 'created >= "1970-01-01"' : jql);
  const projectId = call.query.get('currentProjectId');
  const matches = pool.filter(
    (issue) =>
      text !== '' &&
      issue.key !== without &&
      (projectId === null || issue.projectId === projectId) &&
      matchesText(issue, text),
  );
  const issues = matches.slice(0, 20).map((issue) => ({
    id: Number(issue.id),
    img: `/images/icons/issuetypes/${issue.issueTypeId}.svg`,
    key: issue.key,
    keyHtml: marked(issue.key, text),
    summary: marked(issue.summary, text),
    summaryText: issue.summary,
  }));
  const sub = `Showing ${issues.length} of ${matches.length} matching issues`;
  return ok(
    {
      sections: [
        { id: 'hs', label: 'History Search', sub: 'Showing 0 of 0 matching issues', issues: [] },
        { id: 'cs', label: 'Current Search', sub, issues },
      ],
    },
    issues.length,
  );
}

function matchesText(issue: Issue, text: string): boolean {
  const sought = text.toLowerCase();
  return issue.key.toLowerCase().startsWith(sought) || issue.summary.toLowerCase().includes(sought);
}
