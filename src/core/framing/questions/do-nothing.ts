import { defineQuestion, IF_WE_DO_NOTHING } from '../question';

/** The consequence of waiting. */
export const doNothing = defineQuestion({
  id: 'doNothing',
  label: 'What happens if we do nothing?',
  phrase: 'what happens if we do nothing',
  help: 'What would a user, a colleague or an auditor notice? One plain sentence.',
  lead: 'If we do nothing',
  nothingLead: 'Nothing happens',
  shortName: 'doing nothing',
  told: 'stake',
  openings: [IF_WE_DO_NOTHING],
});
