import { describeInBrowser } from './browser';
import { openProbePage, until, type ProbePage } from './probe-page';

let probe: ProbePage;

describeInBrowser('the places that show the app', () => {
  beforeAll(async () => {
    probe = await openProbePage();
  });
  afterAll(() => probe.close());

  it('shows no panel until somebody opens it, and an admin pins it for all', async () => {
    await probe.open('/browse/SHOP-2');
    await probe.page.getByText('Apps', { exact: true }).click();
    expect(await probe.page.getByText('Show for all work items').count()).toBe(0);
    await probe.page.getByRole('button', { name: 'Open Probe panel' }).click();
    await probe.frameOf('Probe panel');
    await probe.open('/browse/SHOP-3', 'jonas');
    await probe.page.getByText('Apps', { exact: true }).click();
    expect(await probe.page.locator('iframe[title="Probe panel"]').count()).toBe(0);
    await probe.page.getByRole('button', { name: 'Show for all work items' }).click();
    await probe.frameOf('Probe panel');
    await probe.open('/browse/SHOP-1');
    await probe.frameOf('Probe panel');
  });

  it("shows the row of a function's lozenge where the display conditions hold", async () => {
    await probe.open('/browse/SHOP-1');
    await probe.page.locator('summary', { hasText: 'Probe row' }).getByText('SHOP-1').waitFor();
    await probe.page.locator('summary', { hasText: 'Probe row' }).click();
    await probe.frameOf('Probe row');
    await probe.open('/browse/SHOP-2');
    await probe.page.getByRole('heading', { name: 'Details' }).waitFor();
    expect(await probe.page.getByText('Probe row').count()).toBe(0);
  });

  it('stores what a gadget submits in its edit view, and starts the view anew with it', async () => {
    probe.sandbox.running().jira.levers['gadget-settings'] = 'as-saved';
    await probe.open('/jira/dashboards/10');
    const title = 'Technical work nobody refined';
    const view = await probe.frameOf(title);
    const { extension } = await view.evaluate<{ extension: Record<string, unknown> }>('probe.bridge.view.getContext()');
    expect(extension).toMatchObject({ dashboard: { id: '10' }, gadget: { id: '100' } });
    expect(extension).not.toHaveProperty('entryPoint');
    expect(await view.evaluate('probe.bridge.view.submit({}).catch((error) => error.message)')).toContain(
      'not submittable',
    );
    await probe.page.getByRole('button', { name: 'Configure' }).click();
    await probe.page.getByRole('button', { name: 'Cancel' }).waitFor();
    const edit = await probe.frameOf(title);
    expect(await edit.evaluate('probe.bridge.view.getContext()')).toMatchObject({ extension: { entryPoint: 'edit' } });
    await edit.evaluate('void probe.bridge.view.submit({ projects: ["1"], refresh: 15 })');
    await probe.page.getByRole('button', { name: 'Configure' }).waitFor();
    const saved = await probe.frameOf(title);
    expect(await saved.evaluate('probe.bridge.view.getContext()')).toMatchObject({
      extension: { gadgetConfiguration: { projects: ['1'], refresh: 15 } },
    });
  });

  it('tells gadgets to refresh, from the dashboard and from their own button', async () => {
    await probe.open('/jira/dashboards/10');
    const frame = await probe.frameOf('Technical work nobody refined');
    await probe.page.getByRole('button', { name: 'Refresh', exact: true }).click();
    await probe.page.getByRole('button', { name: 'Refresh Technical work nobody refined' }).click();
    await until(() => frame.evaluate('probe.heard.length === 2'));
    expect(await frame.evaluate('probe.heard.map(({ payload }) => payload)')).toEqual([
      { origin: 'dashboard' },
      { origin: 'gadget', gadgetId: '100' },
    ]);
  });

  it('keeps the dashboard from those who may only look', async () => {
    await probe.open('/jira/dashboards/10', 'jonas');
    await probe.frameOf('Technical work nobody refined');
    expect(await probe.page.getByRole('button', { name: 'Configure' }).count()).toBe(0);
    const put = `fetch('/sandbox/dashboards/10/gadgets/100/configuration', { method: 'PUT', body: '{"configuration":{}}' })`;
    expect(await probe.page.evaluate(`${put}.then(({ status }) => status)`)).toBe(403);
  });

  it("shows a project's settings to its administrators alone", async () => {
    await probe.open('/jira/projects/SHOP/settings/apps/stakes', 'ana');
    await probe.page.getByText('Only administrators of Storefront can see its settings.').waitFor();
    expect(await probe.page.locator('iframe').count()).toBe(0);
  });
});
