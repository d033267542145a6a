import { bodyOf, countMember, onlyMembers, textMember, textsMember } from '../body';
import { canSee } from '../permissions';
import { bulkHistoryBean } from '../render/history';
import { badRequest, ok, type Reply } from '../reply';
import { READ_WORK, route, type Call, type Route } from '../router';
import { offsetIn, pageToken } from '../search/page-token';
import type { History, Issue } from '../site/issue';

/** Changelogs of many issues in one call (docs/platform.md#changelogs). */
export const CHANGELOG_BULK_ROUTES: readonly Route[] = [
  route('POST', '/rest/api/3/changelog/bulkfetch', READ_WORK, bulkFetch),
];

type Row = { readonly issue: Issue; readonly history: History };

/** Oldest first over all issues, so that a page may end between two entries of one issue. */
function bulkFetch(call: Call): Reply {
  const body = bodyOf(call.body);
  onlyMembers(body, ['issueIdsOrKeys', 'fieldIds', 'maxResults', 'nextPageToken']);
  const asked = textsMember(body, 'issueIdsOrKeys', true) ?? [];
  const fieldIds = textsMember(body, 'fieldIds');
  if (asked.length === 0) throw badRequest('"issueIdsOrKeys" must name at least one issue.');
  if (asked.length > 1000) throw badRequest('"issueIdsOrKeys" must name at most 1000 issues.');
  if (fieldIds !== undefined && fieldIds.length > 10) throw badRequest('"fieldIds" must name at most 10 fields.');
  const maxResults = Math.max(1, countMember(body, 'maxResults', 1000, 10_000));
  const identity = JSON.stringify([call.actor.user?.accountId, asked, fieldIds]);
  const token = textMember(body, 'nextPageToken');
  const now = call.store.nowMs();
  const offset = token === undefined || token === '' ? 0 : offsetIn(token, identity, now);
  const rows = rowsOf(call, asked, fieldIds);
  const page = rows.slice(offset, offset + maxResults);
  const end = offset + page.length;
  const issueChangeLogs = grouped(call, page);
  const json = {
    issueChangeLogs,
    ...(end < rows.length ? { nextPageToken: pageToken(identity, end, now) } : {}),
  };
  return ok(json, call.levers['bulk-changelog-cost'] === 'by-entry' ? page.length : issueChangeLogs.length);
}

function rowsOf(call: Call, asked: readonly string[], fieldIds: readonly string[] | undefined): readonly Row[] {
  const issues = new Set(asked.map((idOrKey) => call.store.findIssue(idOrKey)));
  const rows: Row[] = [];
  for (const issue of issues) {
    if (issue === undefined || !canSee(call.store, call.actor, issue)) continue;
    for (const history of issue.histories) {
      const cut = fieldIds === undefined ? history : onlyFields(history, fieldIds);
      if (cut !== undefined) rows.push({ issue, history: cut });
    }
  }
  return rows.sort((a, b) => a.history.atMs - b.history.atMs || Number(a.history.id) - Number(b.history.id));
}

/** Items without a `fieldId` are lost to this filter, as they may be on a real site. */
function onlyFields(history: History, fieldIds: readonly string[]): History | undefined {
  const items = history.items.filter((item) => item.fieldId !== undefined && fieldIds.includes(item.fieldId));
  return items.length === 0 ? undefined : { ...history, items };
}

function grouped(call: Call, page: readonly Row[]): readonly unknown[] {
  const byIssue = new Map<string, unknown[]>();
  for (const { issue, history } of page) {
    const histories = byIssue.get(issue.id) ?? [];
    histories.push(bulkHistoryBean(call.store, history));
    byIssue.set(issue.id, histories);
  }
  return [...byIssue].map(([issueId, changeHistories]) => ({ issueId, changeHistories }));
}
