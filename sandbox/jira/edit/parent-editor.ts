import { isJson } from '../body';
import { canSee } from '../permissions';
import { need } from '../store';
import { change, edited, refused, type FieldEditor } from './field-edit';

/**
 * The parent: an issue one step up in the hierarchy. The changelog item has no `fieldId` (facts/jira-api, 6).
 */
export const editParent: FieldEditor = ({ store, actor, draft }, value) => {
  const side = (id: string | undefined) => ({ id: id ?? null, text: store.issues.get(id ?? '')?.key ?? null });
  const before = draft.parentId;
  const asked = isJson(value) ? (value['id'] ?? value['key'] ?? null) : value;
  const level = need(store.types, draft.issueTypeId, 'issue type').hierarchyLevel;
  if (asked === null) {
    if (level < 0) return refused('Issue type is a sub-task but parent issue key or id not specified.');
    delete draft.parentId;
  } else {
    const parent = typeof asked === 'string' || typeof asked === 'number' ? store.findIssue(`${asked}`) : undefined;
    if (parent === undefined || !canSee(store, actor, parent)) {
      return refused('Could not find issue by id or key.');
    }
    if (need(store.types, parent.issueTypeId, 'issue type').hierarchyLevel !== level + 1) {
      return refused('Given parent work item does not belong to appropriate hierarchy.');
    }
    draft.parentId = parent.id;
  }
  const [item] = change('IssueParentAssociation', side(before), side(draft.parentId));
  if (item === undefined) return edited();
  delete item.fieldId;
  return edited(item);
};
