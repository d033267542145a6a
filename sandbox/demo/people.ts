import { ADMINISTRATORS } from '../jira/site';
import { aUser, type Group, type User } from '../jira/site/people';

/** Account ids of the eight: made up, but of the length Jira's have. */
export const PEOPLE = {
  priya: '712020:5a1c0d3e-demo-priya',
  sam: '712020:1f77b2c4-demo-sam',
  ana: '712020:93d0e8aa-demo-ana',
  ben: '712020:c2b14f06-demo-ben',
  chloe: '712020:07e5d9b1-demo-chloe',
  jonas: '712020:e48a6c2f-demo-jonas',
  elena: '712020:b60f3d75-demo-elena',
  automation: '557058:demo-automation-for-jira',
} as const;

export type Person = keyof typeof PEOPLE;

export const DEVELOPERS: readonly [Person, ...Person[]] = ['ana', 'ben', 'chloe', 'jonas'];

/** Who may see Payments: everybody but the contractor. */
export const PAYMENT_TEAM: Group = { groupId: 'g-payment-team', name: 'payment-team' };

const inPayments = { groupIds: [PAYMENT_TEAM.groupId] };

export const USERS: readonly User[] = [
  aUser(PEOPLE.priya, 'Priya Nair', inPayments),
  aUser(PEOPLE.sam, 'Sam Okafor', inPayments),
  aUser(PEOPLE.ana, 'Ana Costa', inPayments),
  aUser(PEOPLE.ben, 'Ben Fischer', inPayments),
  aUser(PEOPLE.chloe, 'Chloé Martin', inPayments),
  aUser(PEOPLE.jonas, 'Jonas Lind', { groupIds: [PAYMENT_TEAM.groupId, ADMINISTRATORS.groupId] }),
  aUser(PEOPLE.elena, 'Elena Rossi'),
  aUser(PEOPLE.automation, 'Automation for Jira', { accountType: 'app', timeZone: 'Etc/UTC' }),
];
