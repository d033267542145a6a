import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { storedPolicy } from '../../fakes/stored-policy';
import { inBrowser } from './in-browser';
import { axeFaults, showPage } from './page-on-the-double';
import { PROJECT, UNREADABLE } from './project-page';
import { doubleOf, PEOPLE, shops } from './shops';

const within = inBrowser();
const SITE = { type: 'jira:adminPage' };

describe('both pages', () => {
  const REQUIRING = storedPolicy({
    ...DEFAULT_POLICY,
    enforcement: 'require',
    since: '2026-09-01',
    ignoredAccountIds: ['bot'],
    staleAfterDaysByOrigin: { debt: 30 },
  });
  const states: readonly (readonly [string, unknown, string, object])[] = [
    ['everything set', REQUIRING, PEOPLE.admin, PROJECT],
    ['settings to read', REQUIRING, PEOPLE.developer, PROJECT],
    ['settings that can’t be read', UNREADABLE, PEOPLE.admin, PROJECT],
    ['the list of projects', REQUIRING, PEOPLE.admin, SITE],
  ];

  const looks = [
    ['light', 900],
    ['dark', 320],
  ] as const;
  const rows = looks.flatMap(([theme, width]) =>
    states.map(([what, ...state]) => [`${what}, ${theme}`, ...state, theme, width] as const),
  );
  test.each(rows)(
    'have no fault that axe finds, and nothing clipped: %s',
    (_, stored, accountId, extension, theme, width) =>
      within(async (browser) => {
        const { double } = doubleOf(shops({ SHOP: stored }));
        const { page, errors } = await showPage(browser, double, { accountId, extension, theme, width });
        await page.locator('section, table, [role=alert]').first().waitFor();
        await page.getByText('Counting …').first().waitFor({ state: 'detached' });
        await page.evaluate(`document.querySelectorAll('details').forEach((one) => (one.open = true))`);
        for (const button of await page.getByRole('button', { name: /^(Review|Label)$/ }).all()) await button.click();
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        expect(errors).toEqual([]);
        await page.close();
      })(),
  );
});
