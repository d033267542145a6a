import { defineQuestion, IF_WE_DO_NOTHING } from '../question';

/** What people can't do, or what can't ship. Items may answer it as well as words. */
export const blocked = defineQuestion({
  id: 'blocked',
  label: 'Which user capability is blocked?',
  phrase: 'which user capability is blocked',
  help: "What can people not do, or what can't ship? Pick items or write it.",
  lead: 'Blocked',
  nothingLead: 'Blocks nothing',
  shortName: 'blocked',
  byItems: true,
  told: 'stake',
  openings: [/^(?:this is )?block(?:ed|s)\s?: /i, IF_WE_DO_NOTHING],
});
