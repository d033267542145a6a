import { appFieldBy } from '../app/app-field';
import { FIELD_KINDS, type CustomField } from '../site/catalogue';
import type { Store } from '../store';
import { editAppField } from './app-field-editor';
import { editIssueType, editPriority, editSecurity } from './catalogue-editors';
import type { FieldEditor } from './field-edit';
import { editLabels, editNamedList } from './list-editors';
import { editParent } from './parent-editor';
import { editPerson } from './people-editors';
import { editParagraph, editRichText, editShortText, editSummary } from './text-editors';
import { editDate, editDueDate, editNumber, editSprint, editTimeTracking } from './value-editors';

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
