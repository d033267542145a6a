import { defineQuestion, IF_WE_DO_NOTHING } from '../question';

/** What it may cost the business. */
export const risk = defineQuestion({
  id: 'risk',
  label: 'What is the operational or financial risk?',
  phrase: 'what the operational or financial risk is',
  help: 'Outages, rework, fines, cost. A rough number beats none.',
  lead: 'Risk',
  nothingLead: 'Risks nothing',
  shortName: 'risk',
  told: 'stake',
  openings: [/^(?:the )?(?:(?:operational|financial|or|and|business) ){0,6}risks?\s?: /i, IF_WE_DO_NOTHING],
});
