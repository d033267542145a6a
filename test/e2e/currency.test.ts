import type { FrameLocator } from 'playwright-core';
import { describeInBrowser } from '../sandbox/pages/browser';
import { openDemo, PEOPLE, pinPanels, type DemoInBrowser, type Visit } from './demo-in-browser';

jest.setTimeout(180_000);

const UNIT = 'Unit of the numbers';
const WITHOUT = /^Money stands without a currency until a Jira admin chooses one/;

/** Whatever the app's frames ask that fits the pattern gets no answer. */
async function failAsks({ page }: Visit, failing: RegExp): Promise<void> {
  await page.route('**/sandbox/bridge/*', (route) =>
    failing.test(route.request().postData() ?? '') ? route.abort() : route.fallback(),
  );
}

describeInBrowser('numbers in the site’s currency', () => {
  let demo: DemoInBrowser;
  let visit: Visit;
  beforeAll(async () => {
    demo = await openDemo();
    pinPanels(demo);
  }, 120_000);
  afterEach(() => visit.close());
  afterAll(() => demo.close());

  const numbersOf = async (key: string, failing?: RegExp): Promise<FrameLocator> => {
    visit = await demo.visit(PEOPLE.priya, 'light');
    if (failing) await failAsks(visit, failing);
    await visit.open(`/browse/${key}`);
    const frame = await visit.frame('What is at stake');
    await frame.getByRole('button', { name: 'Edit', exact: true }).click();
    const risk = { name: /operational or financial risk/ };
    if ((await frame.getByRole('textbox', risk).count()) === 0) await frame.getByRole('button', risk).first().click();
    const more = frame.getByRole('button', { name: /Put a number on it/ });
    if ((await more.count()) > 0) await more.click();
    await frame.getByLabel(UNIT).waitFor();
    return frame;
  };
  const unitsIn = (frame: FrameLocator) => frame.getByLabel(UNIT).locator('option').allTextContents();

  it('where the site has chosen none, money has none, and who can choose one is said', async () => {
    const frame = await numbersOf('SHOP-46');
    expect(await unitsIn(frame)).toEqual(['hours a month', 'money a month']);
    await frame.getByLabel(UNIT).selectOption('money a month');
    await frame.getByText(WITHOUT).waitFor();
    await frame.getByRole('button', { name: 'Discard' }).click();
  });

  it('what can’t be read is said, and the number is kept without a currency', async () => {
    const frame = await numbersOf('SHOP-46', /readSitePolicy/);
    await frame.getByLabel(UNIT).selectOption('money a month');
    await frame.getByText('Couldn’t read which currency your site uses').waitFor();
    await frame.getByRole('button', { name: 'Discard' }).click();
  });

  it('an administrator chooses one for the site', async () => {
    visit = await demo.visit(PEOPLE.jonas, 'light');
    await visit.open('/jira/settings/apps/stakes');
    const frame = await visit.frame('Stakes');
    await frame.getByLabel('Currency of numbers').selectOption('Swiss Franc (CHF)');
    await frame.getByRole('button', { name: 'Save', exact: true }).click();
    await visit.page.getByText('Saved for the whole site').waitFor();
    expect(await visit.faults()).toEqual([]);
  });

  it('then a number is entered in it and read so, and one that has its own keeps it', async () => {
    const frame = await numbersOf('SHOP-46');
    expect(await unitsIn(frame)).toEqual(['hours a month', 'CHF a month']);
    await frame.getByLabel('likely').fill('1200');
    await frame.getByLabel(UNIT).selectOption('CHF a month');
    await frame.getByRole('button', { name: 'Save', exact: true }).click();
    await frame.getByText('Delay costs about CHF 1,200 a month').waitFor();
    await visit.close();
    const other = await numbersOf('PAY-7');
    expect(await unitsIn(other)).toEqual(['hours a month', 'CHF a month', 'EUR a month']);
    expect(await other.getByLabel(UNIT).inputValue()).toBe('EUR');
  });
});
