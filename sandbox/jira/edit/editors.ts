import { appFieldBy } from '../app/app-field';
import { isJson } from '../body';
import { canSee } from '../permissions';
import { type CustomField, FIELD_KINDS } from '../site/catalogue';
import { need, type Store } from '../store';
import { editAppField } from './app-field-editor';
import { editIssueType, editPriority, editSecurity } from './catalogue-editors';
import { change, edited, type FieldEditor, refused } from './field-edit';
import { editLabels, editNamedList } from './list-editors';
import { editParagraph, editRichText, editShortText, editSummary } from './text-editors';
import { editDate, editDueDate, editNumber, editSprint, editTimeTracking } from './value-editors';

/** The parent: an issue one step up in the hierarchy. The changelog item has no `fieldId`. */
const editParent: FieldEditor = ({ store, actor, draft }, value) => {
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

const SYSTEM_EDITORS: ReadonlyMap<string, FieldEditor> = new Map<string, FieldEditor>([
  ['summary', editSummary],
  ['description', editRichText('description')],
  ['environment', editRichText('environment')],
  ['issuetype', editIssueType],
  ['priority', editPriority],
  ['security', editSecurity],
  ['labels', editLabels],
  ['components', editNamedList('componentIds', 'Component', 'components', ({ project }) => project.components)],
  ['fixVersions', editNamedList('fixVersionIds', 'Fix Version', 'fixVersions', ({ project }) => project.versions)],
  ['versions', editNamedList('versionIds', 'Version', 'versions', ({ project }) => project.versions)],
  ['assignee', editPerson('assignee')],
  ['reporter', editPerson('reporter')],
  ['parent', editParent],
  ['duedate', editDueDate],
  ['timetracking', editTimeTracking],
]);

/** Assignee or reporter: an active account, or nobody. */
function editPerson(name: 'assignee' | 'reporter'): FieldEditor {
  const member = name === 'assignee' ? 'assigneeId' : 'reporterId';
  return ({ store, draft }, value) => {
    const asked = isJson(value) ? (value['accountId'] ?? value['id'] ?? null) : value;
    const user = typeof asked === 'string' ? store.users.get(asked) : undefined;
    if (asked !== null && user === undefined) return refused(`The ${name} specified does not exist.`);
    if (user !== undefined && !user.active) return refused(`The ${name} specified is not active.`);
    const before = draft[member];
    if (user === undefined) delete draft[member];
    else draft[member] = user.accountId;
    const side = (id: string | undefined) => ({ id: id ?? null, text: store.users.get(id ?? '')?.displayName ?? null });
    return edited(...change(name, side(before), side(draft[member])));
  };
}

/** How a field is set, undefined where Jira lets nobody set it through an edit. */
export function editorFor(store: Store, fieldId: string): FieldEditor | undefined {
  const system = SYSTEM_EDITORS.get(fieldId);
  if (system !== undefined) return system;
  const own = appFieldBy(store, fieldId);
  if (own !== undefined) return editAppField(own);
  const custom = store.site.customFields.find((field) => field.id === fieldId);
  return custom === undefined ? undefined : customEditor(custom);
}

function customEditor(field: CustomField): FieldEditor | undefined {
  switch (field.schema.custom) {
    case FIELD_KINDS.number:
    case FIELD_KINDS.storyPointEstimate:
      return editNumber(field);
    case FIELD_KINDS.paragraph:
      return editParagraph(field);
    case FIELD_KINDS.shortText:
      return editShortText(field);
    case FIELD_KINDS.date:
      return editDate(field);
    case FIELD_KINDS.sprint:
      return editSprint(field);
    default:
      return undefined;
  }
}
