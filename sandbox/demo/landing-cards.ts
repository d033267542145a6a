import type { LandingCard } from '../loaded-site';
import { DASHBOARD_ID } from './dashboards';
import { PEOPLE } from './people';

/** What the create dialog starts with: an answer that the coach has something to say about. */
const FIRST_TRY = {
  issueTypeId: 'Technical task',
  summary: 'Replace the settlement batch job',
  'impact-framing': { doNothing: 'Because it is old' },
};

export const PROBLEM =
  'Upgrades, migrations and debt stand in the backlog as “migrate database because it is old”, so nobody can weigh them ' +
  'against a feature, and nobody talks about them. Stakes makes each of them say what is at stake. See it in four steps.';

/** The first minute: four steps, one click each. */
export const LANDING_CARDS: readonly LandingCard[] = [
  {
    title: 'Read',
    text: 'As Priya, Product Owner: what is at stake in SHOP-41, in one sentence.',
    toTry: 'Answer what is still open, and see the sentence grow. Then open SHOP-61, the feature that waits for it.',
    accountId: PEOPLE.priya,
    address: '/browse/SHOP-41',
  },
  {
    title: 'Write',
    text: 'As Ana, developer: create a technical item in Payments, where the four answers are required.',
    toTry: 'Read what the coach says to “Because it is old”. Put a dot instead, and press Create.',
    accountId: PEOPLE.ana,
    address: `/jira/projects/PAY/backlog?create=${encodeURIComponent(JSON.stringify(FIRST_TRY))}`,
  },
  {
    title: 'Find',
    text: 'As Sam, Scrum Master: the technical items that nobody refined for 90 days, with the proof.',
    toTry: 'Open the proof of SHOP-46 by its ⋯ menu. Then move the date by 30 days, above.',
    accountId: PEOPLE.sam,
    address: `/jira/dashboards/${DASHBOARD_ID}`,
  },
  {
    title: 'Set up',
    text: 'As Jonas, administrator: what counts as technical, and how strictly.',
    toTry: 'Choose Require, and try it on the last 90 days before you save.',
    accountId: PEOPLE.jonas,
    address: '/jira/projects/SHOP/settings/apps/stakes',
  },
];
