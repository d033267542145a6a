import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeInBrowser } from '../sandbox/pages/browser';
import { openDemo, PEOPLE, type DemoInBrowser, type Size } from './demo-in-browser';

const LOOK = join(__dirname, '../../build/screenshots');
const PANEL = 'What is at stake';
const SIZES: readonly (readonly [string, Size])[] = [
  ['', { width: 1280, height: 900 }],
  ['-narrow', { width: 320, height: 640 }],
];

/** A state of design 9, the work item of the demo that is in it, who looks, and words that show it. */
const PANELS: readonly (readonly [string, string, string, RegExp])[] = [
  ['framed, one answer open', 'SHOP-41', PEOPLE.priya, /Not answered: which future features/],
  ['stale', 'SHOP-46', PEOPLE.priya, /Do we really think it is needed, and if so, why have we not discussed it\?/],
  ['nothing answered', 'OPS-12', PEOPLE.priya, /Nobody has said yet what is at stake/],
  ['looks technical', 'SHOP-64', PEOPLE.priya, /looks technical/],
  ['nothing at stake', 'SHOP-77', PEOPLE.priya, /Should this be done at all\?/],
  ['thin', 'SHOP-58', PEOPLE.priya, /convinces engineers/],
  ['adds value', 'SHOP-33', PEOPLE.priya, /If we do it: a build takes 6 minutes/],
  ['date passed', 'SHOP-18', PEOPLE.priya, /has passed \(5 months ago\)/],
  ['answered later', 'PAY-31', PEOPLE.priya, /5 Oct/],
  ['another language', 'OPS-27', PEOPLE.priya, /If we do/],
];

const PAGES: readonly (readonly [string, string, string, string])[] = [
  ['create dialog', '/jira/projects/PAY/backlog?create={"issueTypeId":"Technical task"}', PEOPLE.ana, 'Impact framing'],
  ['project settings', '/jira/projects/SHOP/settings/apps/stakes', PEOPLE.jonas, 'Stakes'],
  ['site settings', '/jira/settings/apps/stakes', PEOPLE.jonas, 'Stakes'],
];

describeInBrowser('every state, in both themes, wide and narrow', () => {
  let demo: DemoInBrowser;
  beforeAll(async () => {
    mkdirSync(LOOK, { recursive: true });
    demo = await openDemo();
    const { jira, addedPanels } = demo.sandbox.running();
    for (const [, key] of PANELS) {
      const id = jira.store.findIssue(key)?.id;
      if (id !== undefined) addedPanels.set(id, new Set(['risk-summary-panel']));
    }
  }, 120_000);
  afterAll(() => demo.close());

  const themes = ['light', 'dark'] as const;
  const looks = themes.flatMap((theme) => SIZES.map(([kind, size]) => [theme, kind, size] as const));

  it.each(looks)(
    'the panel shows each without a fault: %s%s',
    async (theme, kind, size) => {
      for (const [state, key, person, words] of PANELS) {
        const visit = await demo.visit(person, theme, size);
        await visit.open(`/browse/${key}`);
        const panel = await visit.frame(PANEL);
        await panel.getByText(words).first().waitFor();
        expect({ state, faults: await visit.faults() }).toEqual({ state, faults: [] });
        const shown = visit.page.locator('.panel').first();
        await shown.screenshot({ path: join(LOOK, `panel ${state}-${theme}${kind}.png`), animations: 'disabled' });
        await visit.close();
      }
    },
    180_000,
  );

  it.each(looks)(
    'the pages show each without a fault: %s%s',
    async (theme, kind, size) => {
      for (const [state, path, person, title] of PAGES) {
        const visit = await demo.visit(person, theme, size);
        await visit.open(path);
        await visit.frame(title);
        expect({ state, faults: await visit.faults() }).toEqual({ state, faults: [] });
        await visit.page.screenshot({ path: join(LOOK, `${state}-${theme}${kind}.png`), fullPage: true });
        await visit.close();
      }
    },
    180_000,
  );
});
