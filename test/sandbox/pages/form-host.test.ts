import { chosenLevers } from '../../../sandbox/levers/chosen-levers';
import { LEVERS, type Levers } from '../../../sandbox/levers';
import { createFormHost } from '../../../sandbox/pages/client/forms/form-host';
import { plainFormField } from '../../../sandbox/pages/client/forms/form-state';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { formModification } from '../../../src/core/set-up/form-modification';
import { askInForm } from '../../../static/ask-in-forms/ask-in-form';

const FIELD = 'customfield_10101';
const made = formModification(
  '10000',
  { ...DEFAULT_POLICY, enforcement: 'require', rule: { rows: [{ by: 'label', is: [{ name: 'debt' }] }], never: [] } },
  [{ id: '2', name: 'Story', level: 'standard' }],
  FIELD,
);
const uiModifications = [{ id: 'm', ...(made && { data: made.data }) }];
const extension = { viewType: 'GIC', project: { id: '10000' }, issueType: { id: '2', name: 'Story' } };

/** What the app makes of a form with the label, on a site with these levers. */
async function asked(levers: Levers) {
  const refusals: string[] = [];
  const { api } = createFormHost({
    uiModifications,
    fields: () => [plainFormField(FIELD, 'Impact framing', null), plainFormField('labels', 'Labels', ['debt'])],
    isOfApp: (fieldId) => fieldId === FIELD,
    levers,
    apply: () => undefined,
    refused: (sentence) => refusals.push(sentence),
  });
  const given = api.actions['getOnInitData']?.(undefined) as {
    currentFormState: Readonly<Record<string, { value: unknown }>>;
  };
  const became: { required?: boolean; description?: string } = {};
  const getFieldById = (id: string) => {
    const field = given.currentFormState[id];
    return (
      field && {
        getValue: () => field.value,
        setDescription: (text: string) => (became.description = text),
        setRequired: (required: boolean) => (became.required = required),
      }
    );
  };
  await askInForm({ api: { getFieldById }, uiModifications }, { accountId: 'ana', extension }, async () => false);
  return { became, refusals };
}

test.each(Object.keys(LEVERS['labels-in-forms'].readings))(
  'a label in the form is known by, as %s',
  async (reading) => {
    const levers = chosenLevers(`strictest,app-fields-in-forms=known,labels-in-forms=${reading}`);
    expect((await asked(levers)).became.required).toBe(true);
  },
);

test('a form that tells of no field of an app is left as it is, quietly', async () => {
  expect(await asked(chosenLevers('strictest,app-fields-in-forms=absent'))).toEqual({ became: {}, refusals: [] });
});
