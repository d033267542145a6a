import { ADMINISTRATORS } from '../../jira/site';
import { aUser, type User } from '../../jira/site/people';

const FIRST_NAMES = [
  'Amara',
  'Bruno',
  'Celia',
  'Dario',
  'Edda',
  'Farid',
  'Greta',
  'Hugo',
  'Ines',
  'Juri',
  'Kaya',
  'Leon',
];
const LAST_NAMES = ['Aalto', 'Brandt'];

/** Who may administer Jira and looks at the generated dashboard. */
export const ADMIN_ID = '712020:generated-person-1';

/** The rule engine of Jira, which comments at night. */
export const AUTOMATION_ID = '557058:generated-automation';

/** Twenty-four people, the first of them an administrator. */
export const PEOPLE: readonly User[] = LAST_NAMES.flatMap((last) => FIRST_NAMES.map((first) => `${first} ${last}`)).map(
  (name, index) =>
    aUser(`712020:generated-person-${index + 1}`, name, { groupIds: index === 0 ? [ADMINISTRATORS.groupId] : [] }),
);

/** Everybody with an account, the rule engine among them. */
export const CREW: readonly User[] = [
  ...PEOPLE,
  aUser(AUTOMATION_ID, 'Automation for Jira', { accountType: 'app', timeZone: 'Etc/UTC' }),
];
