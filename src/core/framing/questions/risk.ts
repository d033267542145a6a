import { defineQuestion } from '../question';

/** What it may cost the business. */
export const risk = defineQuestion({
  id: 'risk',
  label: 'What is the operational or financial risk?',
  phrase: 'what the operational or financial risk is',
  help: 'Outages, rework, fines, cost. A rough number beats none.',
  stem: '…: risk of outage increases, …',
  lead: 'Risk',
  nothingLead: 'Risks nothing',
  shortName: 'risk',
  optional: false,
});
