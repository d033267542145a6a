import { defineQuestion, IF_WE_DO_NOTHING } from '../question';

/** What waiting costs the work that comes later. */
export const future = defineQuestion({
  id: 'future',
  label: 'Which future features become slower or more expensive?',
  phrase: 'which future features become slower or more expensive',
  help: 'What will the next feature here cost extra?',
  lead: 'Slower or more expensive later',
  fieldLead: 'Later',
  nothingLead: 'Slows nothing later',
  shortName: 'later features',
  told: 'after',
  openings: [/^(?:slower or more expensive(?: later)?|slower later|later)\s?: /i, IF_WE_DO_NOTHING],
});
