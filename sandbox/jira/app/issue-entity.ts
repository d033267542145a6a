import { issueValue } from '../expressions/entities/issue';
import { entity, fromJson, listValue, propertiesValue } from '../expressions/values/make-value';
import { namedValue } from '../expressions/entities/issue-details';
import type { EntityValue, ExpressionValue } from '../expressions/values/expression-value';
import { plainText, type AdfDocument } from '../site/adf';
import type { Issue } from '../site/issue';
import { need, projectOf, type Store } from '../store';
import { appFieldKey } from './app-field';
import { priorityEntity, projectEntity, resolutionEntity, statusEntity, typeEntity, userEntity } from './entities';

/** Whether an issue is only being created: then it has no id and no key, and expressions see null for both. */
export type Stage = 'creating' | 'existing';

/**
 * An issue as Jira expressions see it. While it is being created its parent shows for sub-tasks in company-managed
 * projects alone (docs/platform.md#members).
 */
export function issueEntity(store: Store, issue: Issue, stage: Stage): EntityValue {
  const isNew = stage === 'creating';
  const project = projectOf(store, issue);
  const level = project.securityLevels.find((candidate) => candidate.id === issue.securityLevelId);
  return issueValue(
    {
      id: isNew ? null : Number(issue.id),
      key: isNew ? null : issue.key,
      summary: issue.summary,
      description: richText(issue.description),
      environment: richText(issue.environment),
      issueType: typeEntity(store, issue.issueTypeId),
      status: statusEntity(store, issue.statusId),
      priority: priorityEntity(store, issue.priorityId),
      resolution: resolutionEntity(store, issue.resolutionId),
      securityLevel: level === undefined ? null : namedValue('SecurityLevel', Number(level.id), level.name),
      created: { kind: 'Date', ms: issue.createdMs },
      updated: { kind: 'Date', ms: issue.updatedMs },
      resolutionDate: issue.resolvedMs === undefined ? null : { kind: 'Date', ms: issue.resolvedMs },
      dueDate: issue.dueOn === undefined ? null : { kind: 'CalendarDate', day: issue.dueOn },
      originalEstimate: issue.originalEstimateSeconds ?? null,
      remainingEstimate: issue.remainingEstimateSeconds ?? null,
      timeSpent: issue.timeSpentSeconds ?? null,
      isEpic: need(store.types, issue.issueTypeId, 'issue type').hierarchyLevel === 1,
      properties: propertiesValue(issue.properties),
      parent: () => parentEntity(store, issue, stage),
      project: () => projectEntity(store, project),
      assignee: () => userEntity(store, issue.assigneeId),
      reporter: () => userEntity(store, issue.reporterId),
      creator: () => userEntity(store, issue.creatorId),
      labels: () => listValue(issue.labels),
      components: () =>
        listValue(issue.componentIds.map((id) => namedValue('Component', Number(id), nameOf(store.components, id)))),
      fixVersions: () =>
        listValue(issue.fixVersionIds.map((id) => namedValue('Version', Number(id), nameOf(store.versions, id)))),
      versions: () =>
        listValue(issue.versionIds.map((id) => namedValue('Version', Number(id), nameOf(store.versions, id)))),
      childIssues: () => children(store, issue, () => true),
      subtasks: () => children(store, issue, (level) => level < 0),
      comments: () => listValue(issue.comments.map((comment) => commentEntity(store, comment))),
    },
    customFields(store, issue),
  );
}

function richText(document: AdfDocument | undefined) {
  return document === undefined ? null : ({ kind: 'RichText', plainText: plainText(document) } as const);
}

function nameOf(things: ReadonlyMap<string, { name: string }>, id: string): string {
  return need(things, id, 'component or version').name;
}

function parentEntity(store: Store, issue: Issue, stage: Stage): EntityValue | null {
  const parent = store.issues.get(issue.parentId ?? '');
  if (parent === undefined) return null;
  if (stage === 'creating') {
    const isSubtask = need(store.types, issue.issueTypeId, 'issue type').hierarchyLevel < 0;
    if (!isSubtask || projectOf(store, issue).style !== 'classic') return null;
  }
  return issueEntity(store, parent, 'existing');
}

function children(store: Store, issue: Issue, isWanted: (level: number) => boolean) {
  const found = store
    .childrenOf(issue.id)
    .filter((child) => isWanted(need(store.types, child.issueTypeId, 'issue type').hierarchyLevel));
  return listValue(found.map((child) => issueEntity(store, child, 'existing')));
}

function commentEntity(store: Store, comment: Issue['comments'][number]): EntityValue {
  return entity('Comment', {
    id: { cost: 0, read: () => Number(comment.id) },
    body: { cost: 0, read: () => richText(comment.body) },
    author: { cost: 1, read: () => userEntity(store, comment.authorId) },
    created: { cost: 0, read: () => ({ kind: 'Date', ms: comment.createdMs }) },
  });
}

/** Custom fields by `customfield_N`, an app's own under its key as well. */
function customFields(store: Store, issue: Issue): Record<string, () => ExpressionValue> {
  const fields: Record<string, () => ExpressionValue> = {};
  for (const field of store.site.customFields) {
    const read = (): ExpressionValue => fromJson(issue.custom[field.id]);
    fields[field.id] = read;
    const key = appFieldKey(store, field);
    if (key !== undefined) fields[key] = read;
  }
  return fields;
}
