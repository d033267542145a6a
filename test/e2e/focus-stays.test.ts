import type { FrameLocator } from 'playwright-core';
import { describeInBrowser } from '../sandbox/pages/browser';
import { openDemo, PEOPLE, pinPanels, type DemoInBrowser, type Visit } from './demo-in-browser';
import { failOnce } from './states/state';

const PANEL = 'What is at stake';

jest.setTimeout(120_000);

const button = (frame: FrameLocator, name: string | RegExp) => frame.getByRole('button', { name }).first();
const box = (frame: FrameLocator, name: RegExp) => frame.getByRole('textbox', { name });
const focused = (frame: FrameLocator) => frame.locator(':focus');

/** What has the focus once this is no longer there. */
async function focusAfter(frame: FrameLocator, gone: ReturnType<FrameLocator['locator']>): Promise<string> {
  await gone.waitFor({ state: 'detached' });
  await focused(frame).waitFor();
  return focused(frame).evaluate((one) => one.getAttribute('aria-label') ?? one.textContent ?? '');
}

describeInBrowser('the focus stays where the person is', () => {
  let demo: DemoInBrowser;
  let visit: Visit;
  beforeAll(async () => void (demo = await openDemo()), 120_000);
  beforeEach(() => pinPanels(demo));
  afterEach(async () => {
    await visit.close();
    await demo.reset();
  });
  afterAll(() => demo.close());

  const panelOf = async (key: string, who: string = PEOPLE.priya): Promise<FrameLocator> => {
    visit = await demo.visit(who, 'light');
    await visit.open(`/browse/${key}`);
    const frame = await visit.frame(PANEL);
    await button(frame, 'How this is counted').waitFor();
    return frame;
  };
  const editing = async (key: string, question = /future features/): Promise<FrameLocator> => {
    const frame = await panelOf(key);
    await button(frame, 'Edit').press('Enter');
    if ((await box(frame, question).count()) === 0) await button(frame, question).press('Enter');
    return frame;
  };

  it('after Save, by key or by button, the sentence has it', async () => {
    const frame = await editing('SHOP-46');
    await box(frame, /future features/).fill('each report needs a copy of the orders');
    await box(frame, /future features/).press('ControlOrMeta+Enter');
    await frame.locator('.sentence:focus', { hasText: 'a copy of the orders' }).waitFor();
    await button(frame, 'Edit').press('Enter');
    await box(frame, /do nothing/).fill('nobody can pay by invoice');
    await button(frame, 'Save').press('Enter');
    await frame.locator('.sentence:focus', { hasText: 'nobody can pay by invoice' }).waitFor();
  });

  it('after Discard the sentence has it', async () => {
    const frame = await editing('SHOP-46');
    await button(frame, 'Discard').press('Enter');
    expect(await focusAfter(frame, frame.locator('form.form'))).toMatch(/^If we do nothing, carts/);
  });

  it('after “Not technical” what is said then has it', async () => {
    const frame = await panelOf('SHOP-46');
    await button(frame, 'Not technical').press('Enter');
    expect(await focusAfter(frame, frame.locator('.sentence'))).toContain('Not technical work');
  });

  it('after a refusal the first answer that says nothing has it, and why is announced', async () => {
    const frame = await editing('SHOP-46', /do nothing/);
    await box(frame, /do nothing/).fill('.');
    await button(frame, /future features/).press('Enter');
    await button(frame, 'Save').press('Enter');
    await frame.getByRole('alert').getByText(/./).waitFor();
    await frame.locator('[aria-invalid=true]:focus').waitFor();
    expect(await focused(frame).inputValue()).toBe('.');
  });

  it('when Jira can’t save, the button that was pressed has it', async () => {
    const frame = await editing('SHOP-46');
    await box(frame, /future features/).fill('each report needs a copy of the orders');
    failOnce(demo);
    await button(frame, 'Save').press('Enter');
    await frame.getByRole('alert').getByText(/./).waitFor();
    expect(await focused(frame).textContent()).toBe('Save');
    await visit.page.keyboard.press('Enter');
    await frame.locator('form.form').waitFor({ state: 'detached' });
  });

  it('Escape puts an unchanged form away, and a changed one never', async () => {
    const frame = await editing('SHOP-46');
    await box(frame, /future features/).press('Escape');
    expect(await focusAfter(frame, frame.locator('form.form'))).toMatch(/^If we do nothing, carts/);
    await button(frame, 'Edit').press('Enter');
    await focused(frame).fill('each report');
    await visit.page.keyboard.press('Escape');
    expect(await focused(frame).inputValue()).toBe('each report');
  });

  it('what is folded shows what is written, and numbers say of what they are', async () => {
    const frame = await editing('SHOP-46', /operational or financial risk/);
    await frame.locator('.folded').getByText('carts are lost at each restart').waitFor();
    await button(frame, 'Put a number on it: what waiting costs').press('Enter');
    await frame.getByRole('group', { name: 'What waiting costs' }).getByText('What waiting costs').waitFor();
  });

  it('Escape folds cost fields without a number, and leaves the form', async () => {
    const frame = await editing('SHOP-46', /operational or financial risk/);
    await button(frame, /Put a number/).press('Enter');
    await visit.page.keyboard.press('Escape');
    expect(await focusAfter(frame, frame.locator('.costs'))).toContain('Put a number');
    expect(await frame.locator('form.form').count()).toBe(1);
  });

  it('Escape anywhere in a waiver puts it away', async () => {
    const frame = await panelOf('PAY-31', PEOPLE.jonas);
    await button(frame, 'Let it go on without answers …').press('Enter');
    await button(frame, 'Waive the answers').press('Escape');
    expect(await focusAfter(frame, frame.getByLabel('It may go on, because'))).toBe('Let it go on without answers …');
  });

  it('who removes an item that waits goes on in the list of items', async () => {
    const frame = await editing('SHOP-41', /user capability/);
    const remove = button(frame, 'Remove SHOP-61');
    await remove.press('Enter');
    expect(await focusAfter(frame, remove)).toBe('Pick items');
  });

  it('who removes an operand of a rule goes on with the next', async () => {
    visit = await demo.visit(PEOPLE.jonas, 'light');
    await visit.open('/jira/projects/SHOP/settings/apps/stakes');
    const frame = await visit.frame('Stakes');
    const remove = button(frame, 'Remove upgrade');
    await remove.press('Enter');
    expect(await focusAfter(frame, remove)).toMatch(/^Remove /);
  });
});
