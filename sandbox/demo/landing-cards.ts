import type { LandingCard } from '../loaded-site';
import { DASHBOARD_ID } from './dashboards';
import { PEOPLE } from './people';

/** What the create dialog starts with: an answer that the coach has something to say about. */
const FIRST_TRY = {
  issueTypeId: 'Technical task',
  summary: 'Replace the settlement batch job',
  'impact-framing': { doNothing: 'Because it is old' },
};

/** The first 60 seconds: four cards, one click each (product, 2). */
export const LANDING_CARDS: readonly LandingCard[] = [
  {
    title: 'Read',
    text: 'As Priya, Product Owner: what is at stake in SHOP-41, in one sentence.',
    accountId: PEOPLE.priya,
    address: '/browse/SHOP-41',
  },
  {
    title: 'Write',
    text: 'As Ana, developer: create a technical item in Payments, where the four answers are required.',
    accountId: PEOPLE.ana,
    address: `/jira/projects/PAY/backlog?create=${encodeURIComponent(JSON.stringify(FIRST_TRY))}`,
  },
  {
    title: 'Find',
    text: 'As Sam, Scrum Master: the technical items that nobody refined for 90 days, with the proof.',
    accountId: PEOPLE.sam,
    address: `/jira/dashboards/${DASHBOARD_ID}`,
  },
  {
    title: 'Set up',
    text: 'As Jonas, administrator: what counts as technical, and how strictly.',
    accountId: PEOPLE.jonas,
    address: '/jira/projects/SHOP/settings/apps/stakes',
  },
];
