import { defineQuestion, IF_WE_DO_IT } from '../question';

/** The other side of the framing, for work that adds something. */
export const gain = defineQuestion({
  id: 'gain',
  label: 'And if we do it?',
  phrase: 'what we gain if we do it',
  help: 'Only if the work adds something: faster, cheaper, possible.',
  lead: 'If we do it',
  nothingLead: 'Gains nothing',
  shortName: 'gain',
  optional: true,
  told: 'gain',
  openings: [IF_WE_DO_IT],
});
