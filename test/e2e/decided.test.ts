import type { FrameLocator } from 'playwright-core';
import { describeInBrowser } from '../sandbox/pages/browser';
import { openDemo, PEOPLE, pinPanels, type DemoInBrowser, type Visit } from './demo-in-browser';

const PANEL = 'What is at stake';

jest.setTimeout(120_000);

describeInBrowser('what people decided is asked nothing any more', () => {
  let demo: DemoInBrowser;
  let visit: Visit;
  beforeAll(async () => {
    demo = await openDemo();
    pinPanels(demo);
  }, 120_000);
  beforeEach(async () => void (visit = await demo.visit(PEOPLE.jonas, 'light')));
  afterEach(() => visit.close());
  afterAll(() => demo.close());

  const decided = async (key: string): Promise<FrameLocator> => {
    await visit.open(`/browse/${key}`);
    const panel = await visit.frame(PANEL);
    await panel.getByRole('button', { name: 'How this is counted' }).waitFor();
    const others = panel.getByRole('button', { name: 'Discussed today, with another outcome' });
    if ((await others.count()) > 0) await others.press('Enter');
    await panel.getByRole('button', { name: 'Never, because …' }).press('Enter');
    await panel.locator('input:focus').fill('the importer is retired');
    await panel.locator('input:focus').press('Enter');
    await panel.getByText('Never: the importer is retired').waitFor();
    return panel;
  };

  it('not for answers that nobody gave, though they may be given', async () => {
    const panel = await decided('OPS-12');
    await panel.locator('form.form').waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: 'Edit' }).press('Enter');
    await panel.getByRole('textbox', { name: /do nothing/ }).waitFor();
  });

  it('not for the answers that are missing', async () => {
    const panel = await decided('SHOP-41');
    await panel.getByText('Not answered:').waitFor({ state: 'detached' });
  });

  it('not for answers that somebody promised for later', async () => {
    const panel = await decided('PAY-31');
    await panel.getByText(/Due 5 Oct|They were due/).waitFor({ state: 'detached' });
  });
});
