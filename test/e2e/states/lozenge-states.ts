import { PEOPLE } from '../demo-in-browser';
import type { State } from './state';

const ROW = { frame: 'What is at stake', shown: '.context-row' };

/** Work items of the demo, the lozenge that their row has, and what stands in the row once it is open. */
const ROWS: readonly (readonly [name: string, key: string, lozenge: string, says: RegExp])[] = [
  ['deadline near', 'SHOP-41', 'Deadline in 42 days', /unsupported infrastructure/],
  ['deadline passed', 'SHOP-18', 'Deadline passed', /has passed \(5 months ago\)/],
  ['answers open', 'OPS-12', '0 of 4 answered', /Nobody has said yet what is at stake/],
  ['not refined', 'SHOP-46', 'Not refined 132 days', /carts are lost at each restart/],
  ['framed', 'SHOP-33', 'Framed', /a build takes 6 minutes/],
];

/** The row in the right-hand column of the issue view. */
export const LOZENGE_STATES: readonly State[] = ROWS.map(([name, key, lozenge, says]) => ({
  name: `lozenge ${name}`,
  place: ROW,
  who: PEOPLE.priya,
  path: `/browse/${key}`,
  before: (demo, site) => {
    const issue = site.issues.find((one) => one.key === key);
    if (issue) demo.sandbox.running().addedPanels.delete(issue.id);
  },
  opened: ({ page }) => page.locator('.context-row summary', { hasText: lozenge }).click(),
  says,
}));
