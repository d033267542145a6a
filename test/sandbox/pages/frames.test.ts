import type { Frame } from 'playwright-core';
import { describeInBrowser } from './browser';
import { openProbePage, until, type ProbePage } from './probe-page';

let probe: ProbePage;

async function openPanel(theme: 'light' | 'dark' = 'light'): Promise<Frame> {
  probe.sandbox.running().addedPanels.set('1', new Set(['probe-panel']));
  await probe.open('/browse/SHOP-1', 'ana', theme);
  return probe.frameOf('Probe panel');
}

describeInBrowser('a frame of the app', () => {
  beforeAll(async () => {
    probe = await openProbePage();
  });
  afterAll(() => probe.close());

  it('learns who looks at what', async () => {
    const frame = await openPanel();
    expect(await frame.evaluate('probe.bridge.view.getContext()')).toMatchObject({
      accountId: 'ana',
      moduleKey: 'probe-panel',
      timezone: 'Europe/Berlin',
      extension: {
        type: 'jira:issuePanel',
        issue: { id: '1', key: 'SHOP-1', type: 'Technical task', typeId: '10005' },
        project: { id: '1', key: 'SHOP', type: 'software' },
        isNewToIssue: false,
      },
    });
  });

  it("lives at the sandbox's date, before any of its own scripts run", async () => {
    const frame = await openPanel();
    const seen = '[new Date().toISOString(), new Date(Date.now()).toISOString(), Date(), new Date(0).toISOString()]';
    const [now = '', ms, text, epoch] = await frame.evaluate<string[]>(seen);
    expect(now).toMatch(/^2026-10-01T09:/);
    expect(ms?.slice(0, 16)).toBe(now.slice(0, 16));
    expect(text).toContain('Oct 01 2026');
    expect(epoch).toBe('1970-01-01T00:00:00.000Z');
  });

  it('calls the resolver, and hears the reason when it fails', async () => {
    const frame = await openPanel();
    const echo = await frame.evaluate("probe.bridge.invoke('echo', { a: 1 })");
    expect(echo).toEqual({ payload: { a: 1 }, account: 'ana', type: 'jira:issuePanel' });
    const failed = await frame.evaluate("probe.bridge.invoke('fail').catch((error) => error.message)");
    expect(failed).toBe('There was an error invoking the function - no such thing');
  });

  it("asks Jira as the viewer, within the app's scopes", async () => {
    const frame = await openPanel();
    const status = async (path: string, init = '{}'): Promise<unknown> =>
      frame.evaluate(`probe.bridge.requestJira('${path}', ${init}).then(({ status }) => status)`);
    expect(await status('/rest/api/3/issue/SHOP-1')).toBe(200);
    expect(await status('/rest/api/3/issue/SHOP-9')).toBe(404);
    expect(await status('/rest/api/3/myself')).toBe(401);
    const put = `{ method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ fields: { labels: ['x'] } }) }`;
    expect(await status('/rest/api/3/issue/SHOP-1', put)).toBe(204);
    expect(probe.sandbox.running().jira.store.findIssue('SHOP-1')?.labels).toEqual(['x']);
  });

  it('hears of changes to its work item', async () => {
    const frame = await openPanel();
    const labels = probe.sandbox.running().jira.handle({
      method: 'PUT',
      path: '/rest/api/3/issue/SHOP-1',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ fields: { labels: ['upgrade'] } }),
      as: { kind: 'user', accountId: 'jonas' },
      via: 'page',
    });
    expect((await labels).status).toBe(204);
    await until(() => frame.evaluate('probe.heard.length > 0'));
    expect(await frame.evaluate('probe.heard')).toEqual([
      {
        event: 'JIRA_ISSUE_CHANGED',
        payload: { issueId: '1', projectId: '1', changes: [{ changeType: 'updated', atlassianId: 'jonas' }] },
      },
    ]);
  });

  it('follows the theme once it asked to', async () => {
    const frame = await openPanel('dark');
    const textColour = "getComputedStyle(document.documentElement).getPropertyValue('--ds-text').trim()";
    const mode = 'document.documentElement.dataset.colorMode';
    expect(await frame.evaluate(textColour)).toBe('');
    await frame.evaluate('probe.bridge.view.theme.enable()');
    const dark = await frame.evaluate<string>(textColour);
    expect([await frame.evaluate(mode), dark]).toEqual(['dark', expect.stringMatching(/^#/)]);
    await probe.page.getByRole('button', { name: 'Light theme' }).click();
    await until(() => frame.evaluate(`${mode} === 'light'`));
    expect(await frame.evaluate(textColour)).not.toBe(dark);
  });

  it('shows a flag whose button calls back into the frame, and takes it away', async () => {
    const frame = await openPanel();
    await frame.evaluate(`{
      const onClick = () => probe.heard.push('undone');
      probe.flag = probe.bridge.showFlag({ id: 'saved', title: 'Saved', actions: [{ text: 'Undo', onClick }] });
    }`);
    await probe.page.getByRole('button', { name: 'Undo' }).click();
    await until(() => frame.evaluate("probe.heard.includes('undone')"));
    await frame.evaluate('probe.flag.close()');
    await probe.page.getByText('Saved', { exact: true }).waitFor({ state: 'detached' });
  });

  it('opens a dialog that has its context and answers what it was closed with', async () => {
    const frame = await openPanel();
    const closed = frame.evaluate(`new Promise((onClose) =>
      new probe.bridge.Modal({ title: 'Proof', context: { days: 3 }, onClose }).open())`);
    const inside = await probe.frameOf('Proof');
    expect(await inside.evaluate('probe.bridge.view.getContext()')).toMatchObject({
      extension: { type: 'jira:issuePanel', modal: { days: 3 } },
    });
    await inside.evaluate('void probe.bridge.view.close({ counted: true })');
    expect(await closed).toEqual({ counted: true });
    expect(await frame.evaluate('probe.bridge.view.close().catch((error) => error.message)')).toContain('not closable');
  });

  it('shows another work item in a dialog, which Escape ends', async () => {
    const frame = await openPanel();
    const closed = frame.evaluate(`new Promise((onClose) =>
      new probe.ViewIssueModal({ context: { issueKey: 'SHOP-2' }, onClose: () => onClose('back') }).open())`);
    await probe.page.getByRole('dialog', { name: 'SHOP-2' }).getByText('Flash-sale autoscaling').waitFor();
    await probe.page.keyboard.press('Escape');
    expect(await closed).toBe('back');
  });

  it('goes to places of the site and knows their addresses', async () => {
    const frame = await openPanel();
    expect(
      await frame.evaluate("probe.bridge.router.getUrl({ target: 'issue', issueKey: 'SHOP-2' }).then(String)"),
    ).toBe(`${probe.sandbox.url}/browse/SHOP-2`);
    await frame.evaluate("void probe.bridge.router.navigate('/browse/SHOP-3')");
    await probe.page.waitForURL('**/browse/SHOP-3');
  });

  it('is told when it asks for what the sandbox does not have, or a panel may not', async () => {
    const frame = await openPanel();
    const refusal = (call: string): Promise<string> => frame.evaluate(`${call}.catch((error) => error.message)`);
    expect(await refusal("probe.raw.callBridge('openRovo')")).toContain('no bridge operation "openRovo"');
    expect(await refusal('probe.raw.callBridge("createHistory")')).toContain('no address of its own');
    expect(await refusal("probe.bridge.view.changeWindowTitle('x')")).toBeTruthy();
  });

  it('can’t lead the page around it away', async () => {
    const frame = await openPanel();
    const before = probe.page.url();
    await frame.evaluate(`try { top.location.href = 'about:blank'; } catch { probe.refused = true; }`);
    expect(await frame.evaluate('probe.refused')).toBe(true);
    expect(await frame.evaluate("window.open('about:blank')")).toBeNull();
    expect(probe.page.url()).toBe(before);
  });

  it('routes within a settings page, address bar and back button included', async () => {
    await probe.open('/jira/projects/SHOP/settings/apps/stakes', 'jonas');
    const frame = await probe.frameOf('Probe settings');
    await frame.evaluate(`probe.bridge.view.createHistory().then((history) => {
      probe.history = history;
      history.listen(({ pathname }) => probe.heard.push(pathname));
      history.push('/rules');
    })`);
    await probe.page.waitForURL('**?app=%2Frules');
    await probe.page.goBack();
    await until(() => frame.evaluate("probe.history.location.pathname === '/'"));
    expect(await frame.evaluate('probe.heard')).toEqual(['/rules', '/']);
  });

  it('is a page of its project, which its routes and other pages lead to', async () => {
    await probe.open('/jira/projects/SHOP/backlog', 'ana');
    await probe.page.getByRole('navigation', { name: 'Storefront' }).getByRole('link', { name: 'Probe page' }).click();
    const frame = await probe.frameOf('Probe page');
    expect(await frame.evaluate('probe.bridge.view.getContext().then(({ extension }) => extension)')).toMatchObject({
      type: 'jira:projectPage',
      project: { id: '1', key: 'SHOP', type: 'software' },
      location: expect.stringMatching(/\/jira\/projects\/SHOP\/apps\/stakes$/) as string,
    });
    const target = `{ target: 'module', moduleKey: 'probe-page', projectKey: 'SHOP', path: '/refine?item=SHOP-1' }`;
    const address = `${probe.sandbox.url}/jira/projects/SHOP/apps/stakes?app=%2Frefine%3Fitem%3DSHOP-1`;
    expect(await frame.evaluate(`probe.bridge.router.getUrl(${target}).then(({ href }) => href)`)).toBe(address);
    await frame.evaluate(`void probe.bridge.router.navigate(${target})`);
    await probe.page.waitForURL(address);
    const there = await probe.frameOf('Probe page');
    await there.evaluate('probe.bridge.view.createHistory().then((history) => void (probe.history = history))');
    expect(await there.evaluate('probe.history.location.pathname + probe.history.location.search')).toBe(
      '/refine?item=SHOP-1',
    );
  });

  it('is no page of a project that switched it off, or that the viewer doesn’t see', async () => {
    const project = probe.sandbox.running().jira.store.site.projects[0];
    if (project) project.properties['probe'] = { page: 'off' };
    await probe.open('/jira/projects/SHOP/apps/stakes', 'ana');
    await probe.page.getByText('Probe page is switched off in Storefront.').waitFor();
    await probe.open('/jira/projects/SHOP/backlog', 'ana');
    expect(await probe.page.getByRole('link', { name: 'Probe page' }).count()).toBe(0);
    if (project) delete project.properties['probe'];
    await probe.open('/jira/projects/PAY/apps/stakes', 'ana');
    await probe.page.getByText("This project doesn't exist").waitFor();
  });

  it('breaks no content security policy in all this', () => {
    expect(probe.sandbox.running().resources.violations).toEqual([]);
  });
});
