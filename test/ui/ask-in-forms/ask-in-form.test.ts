import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import type { Policy } from '../../../src/core/policy/policy';
import { formModification } from '../../../src/core/set-up/form-modification';
import { askInForm, fieldsAsked, isCreating, summaryIn } from '../../../static/ask-in-forms/ask-in-form';

const FIELD = 'customfield_10101';
const TYPES = [
  { id: '1', name: 'Technical task', level: 'standard' },
  { id: '2', name: 'Story', level: 'standard' },
  { id: '3', name: 'Epic', level: 'epic' },
] as const;

const stored = (policy: Partial<Policy>) => {
  const rule: Policy['rule'] = {
    rows: [
      { by: 'type', is: [{ id: '1', name: 'Technical task' }] },
      { by: 'label', is: [{ name: 'debt' }] },
      { by: 'component', is: [{ id: '7', name: 'Database' }] },
    ],
    never: [],
  };
  const made = formModification('10000', { ...DEFAULT_POLICY, enforcement: 'require', rule, ...policy }, TYPES, FIELD);
  return [{ id: 'm', ...(made && { data: made.data }) }];
};

/** A form whose fields have these values, and what became of the framing field. */
function aForm(values: Readonly<Record<string, unknown>> = {}) {
  const became: { description?: string; required?: boolean } = {};
  const field = (value: unknown) => ({
    getValue: () => value,
    setDescription: (text: string) => (became.description = text),
    setRequired: (required: boolean) => (became.required = required),
  });
  const fields: Readonly<Record<string, unknown>> = { [FIELD]: null, ...values };
  return {
    became,
    api: { getFieldById: (id: string) => (Object.hasOwn(fields, id) ? field(fields[id]) : undefined) },
  };
}

const host = (typeId: string, more: object = {}) => ({
  accountId: 'ana',
  extension: { viewType: 'GIC', project: { id: '10000' }, issueType: { id: typeId, name: 'x' }, ...more },
});
const nobody = async () => false;

async function asked(typeId: string, values?: Readonly<Record<string, unknown>>, policy: Partial<Policy> = {}) {
  const { became, api } = aForm(values);
  await askInForm({ api, uiModifications: stored(policy) }, host(typeId), nobody);
  return became;
}

test('a technical type is asked, and marked where creating needs the answers', async () => {
  expect(await asked('1')).toMatchObject({ required: true, description: expect.stringContaining('four answers') });
  expect(await asked('1', {}, { enforcement: 'advise' })).toMatchObject({
    required: false,
    description: expect.stringContaining('at stake'),
  });
  expect(await asked('2')).toEqual({ required: false, description: '' });
});

test.each([
  ['a label', { labels: ['debt'] }],
  ['a label that an object labels', { labels: [{ label: 'debt' }] }],
  ['a label that an object names', { labels: [{ name: 'debt' }] }],
  ['a label that is an object’s value', { labels: [{ value: 'debt' }] }],
  ['a label that is an object’s id', { labels: [{ id: 'debt' }] }],
  ['a component', { components: [{ id: '7', name: 'Database' }] }],
])('%s chosen in the form makes an item technical, and taking it away ends that', async (_, values) => {
  expect(await asked('2', values)).toMatchObject({ required: true });
  expect(await asked('2', { labels: [], components: [] })).toMatchObject({ required: false });
});

test('an epic with the label is asked, never stopped', async () => {
  expect(await asked('3', { labels: ['debt'] })).toMatchObject({ required: false });
});

test('who has a pass is not stopped, and nobody asks about a pass in vain', async () => {
  const { became, api } = aForm();
  await askInForm({ api, uiModifications: stored({}) }, host('1'), async (projectId, accountId) => {
    expect([projectId, accountId]).toEqual(['10000', 'ana']);
    return true;
  });
  expect(became.required).toBe(false);
  const advise = aForm();
  const never = async () => {
    throw new Error('asked in vain');
  };
  await askInForm({ api: advise.api, uiModifications: stored({ enforcement: 'advise' }) }, host('1'), never);
  expect(advise.became.required).toBe(false);
});

test('an item that has answers is left in peace', async () => {
  const { became, api } = aForm({ [FIELD]: { risk: 'R' } });
  await askInForm({ api, uiModifications: stored({}) }, host('1', { viewType: 'IssueView' }), nobody);
  expect(became).toEqual({ description: '', required: true });
});

test('the summary that stands in a create dialog is told, in whatever shape a form has it', () => {
  expect(summaryIn(aForm({ summary: 'Upgrade the bus' }))).toBe('Upgrade the bus');
  expect(summaryIn(aForm({ summary: null }))).toBe('');
  expect(summaryIn(aForm())).toBe('');
  expect(isCreating(host('1'))).toBe(true);
  expect(isCreating(host('1', { viewType: 'IssueView' }))).toBe(false);
});

test('a form without the field, odd data and odd values are no reason to fail', async () => {
  const empty = { getFieldById: () => undefined };
  await askInForm({ api: empty, uiModifications: stored({}) }, host('1'), nobody);
  const { became, api } = aForm({ labels: 7, components: 'x' });
  await askInForm({ api, uiModifications: [{ id: 'm' }, { id: 'n', data: '{' }] }, host('2'), nobody);
  expect(became).toEqual({});
  expect(await asked('2', { labels: 7, components: 'x' })).toEqual({ required: false, description: '' });
  expect(fieldsAsked([{ id: 'm', data: '{' }, ...stored({})])).toEqual([FIELD]);
});
