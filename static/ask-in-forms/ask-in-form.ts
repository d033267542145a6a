import { formAsk, type FormData, formDataIn } from '../../src/core/set-up/form-modification';
import type { RuleFacts } from '../../src/core/technical-rule/technical';
import { eachOf, idOf, listOf, member, textOf } from '../../src/jira/decoders/json';
import type { HostContext } from '../shared/bridge/host';

/** Fields of the form, beside its type, that the technical rule looks at. */
export const RULE_FIELDS: readonly string[] = ['labels', 'components'];

/** A field as the form lets an app see and change it. */
type Field = {
  getValue(): unknown;
  setDescription(text: string): unknown;
  setRequired(required: boolean): unknown;
};

type Modification = { readonly id: string; readonly data?: string };

/** A form that is open: its fields, and what the app stored for it. */
export type Form = {
  readonly api: { getFieldById(fieldId: string): Field | undefined };
  readonly uiModifications: readonly Modification[];
};

/** Whether this person may create technical work in the project without answers, for now. */
export type HasPass = (projectId: string, accountId: string) => Promise<boolean>;

/** Fields that will be changed: Jira refuses changes of any other. */
export const fieldsAsked = (modifications: readonly Modification[]): string[] =>
  dataIn(modifications).map(({ fieldId }) => fieldId);

/**
 * Says in the form what is asked of this item and why, and marks the field as required where creating needs the answers.
 * Nothing is asked of what isn't technical, nor twice of somebody with a pass.
 */
export async function askInForm(
  { api, uiModifications }: Form,
  { accountId, extension }: Pick<HostContext, 'accountId' | 'extension'>,
  hasPass: HasPass,
): Promise<void> {
  for (const { fieldId, levels, policy } of dataIn(uiModifications)) {
    const field = api.getFieldById(fieldId);
    if (!field) continue;
    const asked = formAsk(policy, itemIn(api, extension, levels));
    const projectId = idOf(member(extension, 'project', 'id'));
    const isFree = asked?.required && projectId && accountId ? await hasPass(projectId, accountId) : false;
    field.setDescription(isAnswered(field, extension) ? '' : (asked?.description ?? ''));
    field.setRequired(asked?.required === true && !isFree);
  }
}

/** Whether the form is a create dialog. */
export const isCreating = ({ extension }: Pick<HostContext, 'extension'>): boolean =>
  member(extension, 'viewType') === 'GIC';

/** The summary that stands in the form; empty where it has none, or another shape. */
export const summaryIn = ({ api }: Pick<Form, 'api'>): string => textOf(api.getFieldById('summary')?.getValue()) ?? '';

/** On an item that has answers already the line would only stand in their way; its panel says what is missing. */
const isAnswered = (field: Field, extension: HostContext['extension']): boolean =>
  member(extension, 'viewType') === 'IssueView' && (field.getValue() ?? null) !== null;

const dataIn = (modifications: readonly Modification[]): readonly FormData[] =>
  modifications.map(({ data }) => formDataIn(data)).filter((data) => data !== undefined);

/** The item as far as the form shows it; its parent isn't among what a form tells. */
function itemIn(api: Form['api'], extension: HostContext['extension'], levels: FormData['levels']): RuleFacts {
  const id = idOf(member(extension, 'issueType', 'id')) ?? '';
  const name = textOf(member(extension, 'issueType', 'name')) ?? '';
  return {
    type: { id, name, level: levels[id] ?? 'standard' },
    labels: eachOf(api.getFieldById('labels')?.getValue(), labelOf),
    components: eachOf(listOf(api.getFieldById('components')?.getValue()), componentOf),
  };
}

/** The shape of labels in forms isn't documented: plain texts, or objects that name them in one of these members. */
const labelOf = (label: unknown): string | undefined =>
  textOf(label) ?? ['label', 'name', 'value', 'id'].map((name) => textOf(member(label, name))).find(isText);

const isText = (text: string | undefined): text is string => text !== undefined;

function componentOf(component: unknown) {
  const id = idOf(member(component, 'id'));
  const name = textOf(member(component, 'name'));
  return id && name !== undefined ? { id, name } : undefined;
}
