import type { Actor } from '../actor';
import { canSee } from '../permissions';
import { linkTypeBean, priorityBean, statusBean, typeBean } from '../render/catalogue';
import type { Issue } from '../site/issue';
import { need, type Store } from '../store';

/** An issue as its relatives show it: key, summary, status, priority and type, whoever looks. */
function relatedIssue(store: Store, issue: Issue): Record<string, unknown> {
  const priority = store.priorities.get(issue.priorityId ?? '');
  return {
    id: issue.id,
    key: issue.key,
    self: `${store.site.baseUrl}/rest/api/3/issue/${issue.id}`,
    fields: {
      summary: issue.summary,
      status: statusBean(store, need(store.statuses, issue.statusId, 'status')),
      ...(priority === undefined ? {} : { priority: priorityBean(store, priority) }),
      issuetype: typeBean(store, need(store.types, issue.issueTypeId, 'issue type')),
    },
  };
}

/** The parent, if the caller may see it. */
export function parentIssue(store: Store, issue: Issue, actor: Actor): unknown {
  const parent = store.issues.get(issue.parentId ?? '');
  return parent === undefined || !canSee(store, actor, parent) ? undefined : relatedIssue(store, parent);
}

/** Children that are sub-tasks; children of an epic are not listed here. */
export function subtasks(store: Store, issue: Issue, actor: Actor): unknown {
  return store
    .childrenOf(issue.id)
    .filter((child) => need(store.types, child.issueTypeId, 'issue type').hierarchyLevel < 0)
    .filter((child) => canSee(store, actor, child))
    .map((child) => relatedIssue(store, child));
}

/** Links to issues that the caller may see; each names the other end only. */
export function linkedIssues(store: Store, issue: Issue, actor: Actor): unknown {
  return store.linksOf(issue.id).flatMap((link) => {
    const isInward = link.outwardIssueId === issue.id;
    const other = store.issues.get(isInward ? link.inwardIssueId : link.outwardIssueId);
    if (other === undefined || !canSee(store, actor, other)) return [];
    const type = linkTypeBean(store, need(store.linkTypes, link.typeId, 'link type'));
    const self = `${store.site.baseUrl}/rest/api/3/issueLink/${link.id}`;
    const end = isInward ? { inwardIssue: relatedIssue(store, other) } : { outwardIssue: relatedIssue(store, other) };
    return [{ id: link.id, self, type, ...end }];
  });
}
