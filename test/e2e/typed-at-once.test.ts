import type { FrameLocator, Locator } from 'playwright-core';
import { DASHBOARD_ID } from '../../sandbox/demo/dashboards';
import { describeInBrowser } from '../sandbox/pages/browser';
import { openDemo, PEOPLE, type DemoInBrowser, type Visit } from './demo-in-browser';

/** A focus that comes a frame late swallows letters in one try of four. */
const TIMES = 50;

const TYPED = 'shop-99';

const PANEL = 'What is at stake';

type Opened = {
  /** What it opens, as the name of the test. */
  readonly what: string;
  readonly as: string;
  readonly path: string;
  readonly frame: string;
  readonly opener: (frame: FrameLocator) => Locator;
  /** The keys that lead from the opener to the field. */
  readonly keys?: readonly string[];
  readonly field: (frame: FrameLocator) => Locator;
  /** Puts it away again. */
  readonly close: (frame: FrameLocator) => Promise<unknown>;
};

const button = (frame: FrameLocator, name: string | RegExp) => frame.getByRole('button', { name }).first();
const cancel = (frame: FrameLocator) => button(frame, 'Cancel').press('Enter');

const SETTINGS = { as: PEOPLE.jonas, path: '/jira/projects/PAY/settings/apps/stakes', frame: 'Stakes' };
const STALE_ITEM = { as: PEOPLE.priya, path: '/browse/SHOP-46', frame: PANEL };

const OPENED: readonly Opened[] = [
  {
    ...SETTINGS,
    what: 'a waiver for an item',
    opener: (frame) => button(frame, 'Waive an item …'),
    field: (frame) => frame.getByLabel('Key of the item'),
    close: cancel,
  },
  {
    ...SETTINGS,
    what: 'a pass for an account',
    opener: (frame) => button(frame, 'Give a pass …'),
    field: (frame) => frame.getByRole('group', { name: 'Give a pass …' }).getByRole('searchbox'),
    close: cancel,
  },
  {
    ...SETTINGS,
    what: 'a row for a label',
    opener: (frame) => button(frame, /^Label$/),
    field: (frame) => frame.getByRole('combobox', { name: 'label' }),
    close: cancel,
  },
  {
    ...STALE_ITEM,
    what: 'why never',
    opener: (frame) => button(frame, 'Never, because …'),
    field: (frame) => frame.getByLabel('because'),
    close: cancel,
  },
  {
    ...STALE_ITEM,
    what: 'the answers',
    opener: (frame) => button(frame, 'Edit'),
    field: (frame) => frame.getByRole('textbox').and(frame.locator(':focus')),
    close: (frame) => button(frame, 'Discard').press('Enter'),
  },
  {
    as: PEOPLE.sam,
    path: `/jira/dashboards/${DASHBOARD_ID}`,
    frame: 'Technical work nobody refined',
    what: 'why never, for a row of the gadget',
    opener: (frame) => button(frame, 'Actions for OPS-12'),
    keys: ['Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter'],
    field: (frame) => frame.getByLabel('because'),
    close: cancel,
  },
];

jest.setTimeout(180_000);

describeInBrowser('whoever opens a field by keyboard types at once, and no letter is lost', () => {
  let demo: DemoInBrowser;
  let visit: Visit;
  beforeAll(async () => {
    demo = await openDemo();
    const { jira, addedPanels } = demo.sandbox.running();
    const id = jira.store.findIssue('SHOP-46')?.id;
    if (id !== undefined) addedPanels.set(id, new Set(['risk-summary-panel']));
  }, 120_000);
  afterEach(() => visit.close());
  afterAll(() => demo.close());

  it.each(OPENED)('$what', async ({ as, path, frame: title, opener, keys = ['Enter'], field, close }) => {
    visit = await demo.visit(as, 'light');
    const { page } = visit;
    await visit.open(path);
    const frame = await visit.frame(title);
    await opener(frame).waitFor();
    for (let time = 1; time <= TIMES; time += 1) {
      await opener(frame).focus();
      await Promise.all([...keys.map((key) => page.keyboard.press(key)), page.keyboard.type(TYPED)]);
      const held = await field(frame).inputValue({ timeout: 10_000 });
      // What was answered before stays in front of it.
      expect([time, held.slice(-TYPED.length)]).toEqual([time, TYPED]);
      await close(frame);
    }
  });
});
