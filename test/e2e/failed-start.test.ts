import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BridgeFault } from '../../sandbox/pages/client-boot';
import { describeInBrowser } from '../sandbox/pages/browser';
import { openDemo, PEOPLE, type DemoInBrowser, type Theme, type Visit } from './demo-in-browser';
import { PICTURES } from './states/look';

const MINUTES = 60_000;

/** A page with a frame of each UI, and words of its first screen. */
const PLACES = [
  { ui: 'impact-framing', path: '/browse/SHOP-41', frame: 'What is at stake', says: 'Not answered' },
  {
    ui: 'stale-items',
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
] as const;

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
  const at = async ({ path, frame }: (typeof PLACES)[number], theme: Theme) => {
    const visit = await demo.visit(PEOPLE.jonas, theme);
    await visit.open(path);
    return { visit, frame: visit.page.locator(`iframe[title="${frame}"]`).first().contentFrame() };
  };
  const picture = (visit: Visit, name: string) =>
    visit.page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled' });

  const cases = PLACES.flatMap((place) =>
    (['light', 'dark'] as const).flatMap((theme) =>
      (['rejected', 'unanswered'] as const).map((fault) => ({ ...place, theme, fault, place })),
    ),
  );

  it.each(cases)(
    '$ui, $theme: a context that is $fault is said, with what to do, and it can be tried again',
    async ({ ui, theme, fault, place }) => {
      goWrong({ getContext: fault });
      const { visit, frame } = await at(place, theme);
      await frame.getByRole('alert').getByText(NOT_STARTED).waitFor();
      await frame.getByRole('button', { name: 'Try again' }).click();
      await frame.getByRole('alert').getByText(NOT_STARTED).waitFor();
      await picture(visit, `failed-start-${ui}-${fault}-${theme}`);
      const refused = (text: string) => text.includes('refuses getContext');
      expect((await visit.faults(await visit.appFrames())).filter((text) => !refused(text))).toEqual([]);
      await visit.close();
    },
    MINUTES,
  );

  it.each(cases.filter(({ theme }) => theme === 'dark'))(
    '$ui: without the theme, because it is $fault, the UI is there all the same',
    async ({ fault, place }) => {
      goWrong({ enableTheming: fault });
      const { visit, frame } = await at(place, 'dark');
      await frame.getByText(place.says).first().waitFor();
      await visit.close();
    },
    MINUTES,
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
