import { withScreen } from '../../../sandbox/jira/edit/transition-form';
import { STANDARD } from '../../../sandbox/jira/site/standard';
import { describeInBrowser } from './browser';
import { openProbePage, until, type ProbePage } from './probe-page';
import { FRAMING_FIELD } from './small-site';

let probe: ProbePage;

const issue = (key: string) => probe.sandbox.running().jira.store.findIssue(key);

/** Opens the create dialog with a summary and gives the app's frame in it. */
async function openCreate(summary: string) {
  await probe.open('/jira/projects/SHOP/backlog');
  await probe.page.getByRole('button', { name: 'Create' }).click();
  const dialog = probe.page.getByRole('dialog', { name: 'Create' });
  await dialog.getByLabel('Summary').fill(summary);
  return { dialog, frame: await probe.frameOf('Probe field') };
}

describeInBrowser("Jira's forms with the app's field in them", () => {
  beforeAll(async () => {
    probe = await openProbePage();
  });
  afterAll(() => probe.close());

  it('tells the field where it stands while a work item is being created', async () => {
    const { frame } = await openCreate('New');
    const { extension } = await frame.evaluate<{ extension: Record<string, unknown> }>(
      'probe.bridge.view.getContext()',
    );
    expect(extension).toMatchObject({
      type: 'jira:customField',
      entryPoint: 'edit',
      fieldId: FRAMING_FIELD,
      fieldValue: null,
      renderContext: 'issue-create',
      experience: 'issue-create',
      project: { id: '1', key: 'SHOP', type: 'software' },
      issue: { type: 'Story', typeId: '10001' },
    });
  });

  it('creates with the value that was submitted in the very moment before Create', async () => {
    const { dialog, frame } = await openCreate('Split the pricing module');
    await frame.evaluate(`{
      document.body.append(document.createElement('input'));
      document.querySelector('input').focus();
      window.addEventListener('blur', () => void probe.bridge.view.submit({ text: 'last' }));
      void probe.bridge.view.submit({ text: 'first' });
    }`);
    await dialog.getByRole('button', { name: 'Create' }).click();
    await probe.page.getByText('SHOP-4 was created').waitFor();
    expect(issue('SHOP-4')).toMatchObject({ summary: 'Split the pricing module', creatorId: 'ana' });
    expect(issue('SHOP-4')?.custom[FRAMING_FIELD]).toEqual({ text: 'last' });
  });

  it('creates without the field where nothing was submitted', async () => {
    const { dialog } = await openCreate('Nothing said');
    await dialog.getByRole('button', { name: 'Create' }).click();
    await probe.page.getByText('SHOP-5 was created').waitFor();
    expect(issue('SHOP-5')?.custom[FRAMING_FIELD]).toBeUndefined();
  });

  it('says why the field was refused, keeps what was typed, and creates once it is corrected', async () => {
    const { dialog, frame } = await openCreate('Pin the base images');
    await frame.evaluate("probe.bridge.view.submit({ text: '.' })");
    await dialog.getByRole('button', { name: 'Create' }).click();
    await dialog.getByText('A dot says nothing.').waitFor();
    expect(issue('SHOP-6')).toBeUndefined();
    expect(await dialog.getByLabel('Summary').inputValue()).toBe('Pin the base images');
    await frame.evaluate("probe.bridge.view.submit({ text: 'Builds break at random' })");
    await dialog.getByRole('button', { name: 'Create' }).click();
    await probe.page.getByText('SHOP-6 was created').waitFor();
  });

  it('starts the field anew for another type, with what was answered so far', async () => {
    const { dialog, frame } = await openCreate('New');
    await frame.evaluate("probe.bridge.view.submit({ text: 'kept' })");
    await dialog.getByLabel('Work type').selectOption({ label: 'Technical task' });
    await until(() => frame.isDetached());
    const next = await probe.frameOf('Probe field');
    expect(await next.evaluate('probe.bridge.view.getContext()')).toMatchObject({
      extension: { fieldValue: { text: 'kept' }, issue: { type: 'Technical task' } },
    });
  });

  it('opens filled in from an address', async () => {
    const given = { issueTypeId: 'Technical task', summary: 'From a card', 'probe-field': { text: 'given' } };
    await probe.open(`/jira/projects/SHOP/backlog?create=${encodeURIComponent(JSON.stringify(given))}`);
    const frame = await probe.frameOf('Probe field');
    expect(await probe.page.getByLabel('Summary').inputValue()).toBe('From a card');
    expect(await frame.evaluate('probe.bridge.view.getContext()')).toMatchObject({
      extension: { fieldValue: { text: 'given' }, issue: { type: 'Technical task' } },
    });
  });

  it('edits the field where it stands on the work item', async () => {
    await probe.open('/browse/SHOP-3');
    await probe.page.getByRole('button', { name: 'Edit Probe field' }).click();
    const frame = await probe.frameOf('Probe field');
    const refused = await frame.evaluate("probe.bridge.view.submit({ text: '.' }).catch((error) => error.message)");
    expect(refused).toContain('A dot says nothing.');
    await frame.evaluate("void probe.bridge.view.submit({ text: 'Carts are lost' })");
    await probe.page.getByText('Carts are lost').waitFor();
    expect(issue('SHOP-3')?.custom[FRAMING_FIELD]).toEqual({ text: 'Carts are lost' });
  });

  it('edits the field of several chosen work items at once', async () => {
    await probe.open('/jira/projects/SHOP/backlog');
    await probe.page.getByLabel('Choose SHOP-2').check();
    await probe.page.getByLabel('Choose SHOP-3').check();
    await probe.page.getByRole('button', { name: 'Edit Probe field' }).click();
    const frame = await probe.frameOf('Probe field');
    const { extension } = await frame.evaluate<{ extension: Record<string, unknown> }>(
      'probe.bridge.view.getContext()',
    );
    expect(extension).toMatchObject({
      renderContext: 'issue-bulk-edit',
      issues: [{ key: 'SHOP-2' }, { key: 'SHOP-3' }],
    });
    expect(extension).not.toHaveProperty('issue');
    expect(extension).not.toHaveProperty('project');
    await frame.evaluate("probe.bridge.view.submit({ text: 'the same' })");
    await probe.page.getByRole('button', { name: 'Save' }).click();
    await probe.page.getByText('2 of 2 work items were changed').waitFor();
    expect(issue('SHOP-2')?.custom[FRAMING_FIELD]).toEqual({ text: 'the same' });
  });

  it('shows the field’s own UI in the dialog of a transition where the field says so, else Jira’s editor', async () => {
    const { store } = probe.sandbox.running().jira;
    const field = store.app?.customFields.find(({ key }) => key === 'probe-field');
    const done = store.site.workflows[0]?.transitions.find(({ name }) => name === 'Done');
    if (field?.edit === undefined || done === undefined)
      throw new Error('The probe has no field, or its workflow no way to Done.');
    done.kept = withScreen(STANDARD.screen);
    const moveToDone = async (key: string) => {
      await probe.open(`/browse/${key}`);
      await probe.page.getByRole('combobox', { name: 'Status' }).selectOption({ label: 'Done' });
      return probe.page.getByRole('dialog', { name: 'Done' });
    };

    const plain = await moveToDone('SHOP-2');
    await plain.getByLabel('Probe field').fill('{ "text": "typed as JSON" }');
    await plain.getByRole('button', { name: 'Done' }).click();
    await plain.waitFor({ state: 'detached' });
    expect(issue('SHOP-2')?.custom[FRAMING_FIELD]).toEqual({ text: 'typed as JSON' });

    Object.assign(field.edit, { experience: ['issue-create', 'issue-transition'] });
    const dialog = await moveToDone('SHOP-3');
    const frame = await probe.frameOf('Probe field');
    expect(await frame.evaluate('probe.bridge.view.getContext()')).toMatchObject({
      extension: {
        renderContext: 'issue-transition',
        experience: 'issue-transition',
        issue: { key: 'SHOP-3' },
        project: { key: 'SHOP' },
        issueTransition: { id: done.id },
      },
    });
    await frame.evaluate("probe.bridge.view.submit({ text: '.' })");
    await dialog.getByRole('button', { name: 'Done' }).click();
    await dialog.getByText('A dot says nothing.').waitFor();
    await frame.evaluate("probe.bridge.view.submit({ text: 'said on the way' })");
    await dialog.getByRole('button', { name: 'Done' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(issue('SHOP-3')?.custom[FRAMING_FIELD]).toEqual({ text: 'said on the way' });
  });
});
