import { describeInBrowser } from '../sandbox/pages/browser';
import { openDemo, PEOPLE, pinPanels, type DemoInBrowser, type Visit } from './demo-in-browser';

const MINUTES = 60_000;

/** One line of the sentence: how much of an item's stakes may be more or less than most items fill. */
const A_LINE = 24;

/** Items of the demo by what their panel shows; the first four are framed, and nothing stands before their sentence. */
const FRAMED = ['SHOP-41', 'SHOP-33', 'SHOP-80', 'PAY-7'];
const OTHERS = ['SHOP-46', 'SHOP-58', 'SHOP-18', 'SHOP-72', 'SHOP-77', 'OPS-12'];

describeInBrowser('what is loading stands as high as what comes', () => {
  let demo: DemoInBrowser;
  let visit: Visit;
  beforeAll(async () => {
    demo = await openDemo();
    pinPanels(demo);
  }, 2 * MINUTES);
  afterEach(() => visit.close());
  afterAll(() => demo.close());

  it.each([...FRAMED, ...OTHERS])(
    'the panel of %s',
    async (key) => {
      visit = await demo.visit(PEOPLE.priya, 'light');
      const showStakes = await visit.hold(/rest\/api\/3\/issue\//);
      const showHistory = await visit.hold(/changelog/);
      await visit.open(`/browse/${key}`);
      const panel = visit.page.locator('iframe[title="What is at stake"]').contentFrame();
      await panel.getByText('Loading what is at stake').waitFor();
      const loading = await heightIn(visit);
      showStakes();
      await panel.locator('[aria-busy=true]').waitFor({ state: 'detached' });
      await panel
        .getByRole('button', { name: /Discussed today|Not technical/ })
        .first()
        .waitFor();
      await panel.getByText('Reading the history').waitFor();
      const read = await heightIn(visit);
      showHistory();
      await panel.getByRole('button', { name: 'How this is counted' }).waitFor();
      expect((await heightIn(visit)) - (await deferralsHeight(visit))).toBe(read);
      if (FRAMED.includes(key)) expect(Math.abs(read - loading)).toBeLessThanOrEqual(A_LINE);
    },
    MINUTES,
  );

  it(
    'the gadget, where somebody looked at it before',
    async () => {
      visit = await demo.visit(PEOPLE.sam, 'light');
      const show = async (): Promise<{ readonly loading: number; readonly read: number }> => {
        const release = await visit.hold(/search\/jql/);
        await visit.open('/jira/dashboards/10500');
        const gadget = visit.page.locator('iframe[title="Technical work nobody refined"]').first().contentFrame();
        await gadget.getByText('Reading technical items').waitFor();
        const loading = await heightIn(visit);
        release();
        await gadget.getByRole('tab', { name: 'Looks technical 12' }).waitFor();
        await gadget.getByText('“Updated” would show 0 of these 23').waitFor();
        return { loading, read: await heightIn(visit) };
      };
      const { read } = await show();
      expect(await show()).toEqual({ loading: read, read });
    },
    MINUTES,
  );
});

/** How high the content of the page's first app frame is. */
async function heightIn(visit: Visit): Promise<number> {
  const [frame] = await visit.appFrames();
  if (frame === undefined) throw new Error('The page shows no frame of the app.');
  return frame.evaluate(() => document.body.offsetHeight);
}

/** What only an item's history tells comes below everything else: how often it was deferred. */
async function deferralsHeight(visit: Visit): Promise<number> {
  const [frame] = await visit.appFrames();
  const line = frame?.locator('.deferrals');
  if (line === undefined || (await line.count()) === 0) return 0;
  return line.evaluate((element) => {
    const { parentElement: around } = element;
    return element.clientHeight + (around ? Number.parseFloat(getComputedStyle(around).rowGap) : 0);
  });
}
