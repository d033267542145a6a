import { defineQuestion } from '../question';

/** What people can't do, or what can't ship. Items may answer it as well as words. */
export const blocked = defineQuestion({
  id: 'blocked',
  label: 'Which user capability is blocked?',
  phrase: 'which user capability is blocked',
  help: "What can people not do, or what can't ship? Pick items or write it.",
  stem: '…, and SHOP-61 … cannot ship',
  lead: 'Blocked',
  nothingLead: 'Blocks nothing',
  shortName: 'blocked',
  optional: false,
});
