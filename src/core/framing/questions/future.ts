import { defineQuestion } from '../question';

/** What waiting costs the work that comes later. */
export const future = defineQuestion({
  id: 'future',
  label: 'Which future features become slower or more expensive?',
  phrase: 'which future features become slower or more expensive',
  help: 'What will the next feature here cost extra?',
  stem: 'Slower or more expensive later: …',
  lead: 'Slower or more expensive later',
  nothingLead: 'Slows nothing later',
  shortName: 'later features',
  optional: false,
});
