import { defineQuestion } from '../question';

/** The consequence of waiting. */
export const doNothing = defineQuestion({
  id: 'doNothing',
  label: 'What happens if we do nothing?',
  phrase: 'what happens if we do nothing',
  help: 'What would a user, a colleague or an auditor notice? One plain sentence.',
  stem: 'If we do nothing, …',
  lead: 'If we do nothing',
  nothingLead: 'Nothing happens',
  shortName: 'doing nothing',
  optional: false,
});
