import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { join } from 'node:path';
import type { BridgeFault } from '../../sandbox/pages/client-boot';
import { describeInBrowser } from '../sandbox/pages/browser';
import { openDemo, PEOPLE, type DemoInBrowser, type Theme, type Visit } from './demo-in-browser';
import { PICTURES } from './states/look';

const MINUTES = 60_000;

type Opened = {
  readonly ui: string;
  readonly path: string;
  readonly frame: string;
  /** Words of its first screen. */
  readonly says: string;
  /** How somebody brings the frame up, where the page doesn't show it at once. */
  readonly opened?: (page: Page) => Promise<unknown>;
};

const FIELD = 'Impact framing';

/** Every place where Jira shows a frame of the app. */
const PLACES: readonly Opened[] = [
  { ui: 'panel', path: '/browse/SHOP-41', frame: 'What is at stake', says: 'Not answered' },
  {
    ui: 'gadget',
    path: '/jira/dashboards/10500',
    frame: 'Technical work nobody refined',
    says: 'Not refined',
  },
  {
    ui: 'settings',
    path: '/jira/projects/SHOP/settings/apps/stakes',
    frame: 'Stakes',
    says: 'What counts as technical',
  },
  { ui: 'site', path: '/jira/settings/apps/stakes', frame: 'Stakes', says: 'Stakes is on in' },
  {
    ui: 'field, creating',
    path: `/jira/projects/PAY/backlog?create=${encodeURIComponent(JSON.stringify({ issueTypeId: 'Technical task' }))}`,
    frame: FIELD,
    says: 'What happens if we do nothing?',
  },
  {
    ui: 'field, on the item',
    path: '/browse/SHOP-41',
    frame: FIELD,
    says: 'What happens if we do nothing?',
    opened: (page) => page.getByRole('button', { name: `Edit ${FIELD}` }).click(),
  },
  {
    ui: 'field, on the way',
    path: '/browse/OPS-42',
    frame: FIELD,
    says: 'What happens if we do nothing?',
    opened: (page) => page.getByRole('combobox', { name: 'Status' }).selectOption({ label: 'Committed' }),
  },
];

const NOT_STARTED = "Stakes couldn't start here";

describeInBrowser('a bridge call that fails at the start', () => {
  let demo: DemoInBrowser;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    demo = await openDemo();
  }, 2 * MINUTES);
  afterAll(() => demo.close());
  afterEach(() => goWrong({}));

  const goWrong = (faults: Readonly<Record<string, BridgeFault>>) => {
    const { bridgeFaults } = demo.sandbox.running();
    for (const name of Object.keys(bridgeFaults)) delete bridgeFaults[name];
    Object.assign(bridgeFaults, faults);
  };
  const at = async ({ path, frame, opened }: Opened, theme: Theme) => {
    const visit = await demo.visit(PEOPLE.jonas, theme);
    await visit.open(path);
    await opened?.(visit.page);
    return { visit, frame: visit.page.locator(`iframe[title="${frame}"]`).first().contentFrame() };
  };
  const picture = (visit: Visit, name: string) =>
    visit.page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled' });

  const THEMES = ['light', 'dark'] as const;
  const saysSo = async (place: Opened, theme: Theme, fault: BridgeFault) => {
    const { visit, frame } = await at(place, theme);
    await frame.getByRole('alert').getByText(NOT_STARTED).waitFor();
    await frame.getByRole('button', { name: 'Try again' }).click();
    await frame.getByRole('alert').getByText(NOT_STARTED).waitFor();
    await picture(visit, `failed-start-${place.ui}-${fault}-${theme}`);
    const refused = (text: string) => text.includes('refuses getContext');
    expect((await visit.faults(await visit.appFrames())).filter((text) => !refused(text))).toEqual([]);
    await visit.close();
  };

  it.each(PLACES.flatMap((place) => THEMES.map((theme) => ({ ui: place.ui, theme, place }))))(
    '$ui, $theme: a context that is rejected is said, with what to do, and it can be tried again',
    async ({ theme, place }) => {
      goWrong({ getContext: 'rejected' });
      await saysSo(place, theme, 'rejected');
    },
    MINUTES,
  );

  it.each(THEMES)(
    'everywhere, %s: a context that nobody answers is said as well',
    async (theme) => {
      goWrong({ getContext: 'unanswered' });
      await Promise.all(PLACES.map((place) => saysSo(place, theme, 'unanswered')));
    },
    2 * MINUTES,
  );

  it.each(['rejected', 'unanswered'] as const)(
    'everywhere: without the theme, because it is %s, the UI is there all the same',
    async (fault) => {
      goWrong({ enableTheming: fault });
      const isThere = async (place: Opened) => {
        const { visit, frame } = await at(place, 'dark');
        await frame.getByText(place.says).first().waitFor();
        await visit.close();
      };
      await Promise.all(PLACES.map(isThere));
    },
    2 * MINUTES,
  );

  it.each(PLACES)(
    '$ui: a function that is refused leaves no empty frame',
    async (place) => {
      goWrong({ invoke: 'rejected' });
      const { visit, frame } = await at(place, 'light');
      await frame.locator('main > *').first().waitFor();
      await frame.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
      await picture(visit, `failed-invoke-${place.ui}`);
      expect(((await frame.locator('main').textContent()) ?? '').length).toBeGreaterThan(20);
      await visit.close();
    },
    MINUTES,
  );

  it(
    'an answer that comes late still brings the view',
    async () => {
      const [panel] = PLACES;
      if (!panel) throw new Error('There is no place to open.');
      const visit = await demo.visit(PEOPLE.jonas, 'light');
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      await visit.page.route('**/sandbox/bridge/context', async (route) => {
        await released;
        await route.fallback();
      });
      await visit.open(panel.path);
      const frame = visit.page.locator(`iframe[title="${panel.frame}"]`).first().contentFrame();
      await frame.getByText(NOT_STARTED).waitFor();
      release();
      await frame.getByText(panel.says).first().waitFor();
      expect(await frame.getByText(NOT_STARTED).count()).toBe(0);
      await visit.close();
    },
    MINUTES,
  );
});
