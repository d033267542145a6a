/** Texts of the form that belong to no single question. */
export const FORM_TEXTS = {
  valueLegend: 'This work',
  originLegend: 'Why does it come up?',
  feltByLegend: 'Felt by',
  deadlineLabel: 'By when?',
  deadlineHelp: 'The date someone else set: end of support, switch-off, audit',
  noFixedDate: 'No fixed date, it gets worse bit by bit',
  putANumberOnIt: 'Put a number on it',
  nothingBecause: 'Nothing, because …',
  answerLater: 'Answer later, because …',
  suggested: 'suggested',
} as const;
