import type { Browser } from 'playwright-core';
import type { ProjectStyle } from '../../../src/core/policy/channels/channel';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { storedPolicy } from '../../fakes/stored-policy';
import { policyInForce } from '../../../src/core/policy/policy-in-force';
import { showPage, type Theme } from './page-on-the-double';
import { doubleOf, newTask, PEOPLE, SHOP, shops } from './shops';

/** Where the host shows the settings of a project. */
export const PROJECT = { type: 'jira:projectSettingsPage', project: { id: SHOP, key: 'SHOP' } };

export const ADVISING = storedPolicy({ ...DEFAULT_POLICY, enforcement: 'advise' });
export const UNREADABLE = { version: 1, staleAfterDays: 'ninety' };

/** The settings of SHOP in a browser, as its administrator unless said otherwise, and what is stored of them. */
export async function projectPage(
  browser: Browser,
  policies: Readonly<Record<string, unknown>> = {},
  given: { accountId?: string; theme?: Theme; width?: number; newItems?: number; style?: ProjectStyle } = {},
) {
  const site = shops(policies);
  for (let number = 1; number <= (given.newItems ?? 0); number += 1) site.issues.push(newTask(number, number));
  const shop = site.projects.find(({ id }) => id === SHOP);
  if (shop && given.style === 'team-managed') shop.style = 'next-gen';
  const { double, as } = doubleOf(site);
  const shown = await showPage(browser, double, { accountId: PEOPLE.admin, extension: PROJECT, ...given });
  const jira = as(PEOPLE.admin);
  const stored = () => jira.projectProperty(SHOP, 'stakes.policy');
  return { ...shown, double, jira, stored, inForce: async () => policyInForce(await stored()) };
}
