import { isolated } from '../../src/core/text/isolated';

/** Texts of this UI alone; texts of the domain come from src/core. Said once, ready for translation. */
export const TEXTS = {
  loading: 'Loading what is at stake',
  failedTitle: "Couldn't load what is at stake. Nothing was changed.",
  retry: 'Retry',
  gone: "This work item isn't there any more, or you can't see it.",
  elsewhere: 'Stakes shows nothing here.',
  off: 'Stakes is off in this project.',
  offNext: 'A project admin can switch it on in the project settings, under Stakes.',

  // Summary
  notAnswered: (questions: string) => `Not answered: ${questions}.`,
  add: 'Add',
  improve: 'Improve',
  later: (because = '') =>
    `Answers come later${because && ': '}${isolated(because)}${/[.!?…]$/.test(because) ? '' : '.'}`,
  policyProblem: 'This project’s Stakes settings need a project admin.',
  laterDue: (day: string, isOver: boolean) => `${isOver ? 'They were due' : 'Due'} ${day}.`,
  answerNow: 'Answer now',
  moreOfAnswer: 'more',
  framingUnreadable: 'Edit to write it anew; saving replaces what is stored.',

  // Technical or not
  technicalOpen: (why: string) => `Technical work (${why}). Nobody has said yet what is at stake.`,
  notTechnical: (why: string) => `Not technical work${why && ` (${why})`}.`,
  looksWrong: 'Looks wrong?',

  // Inherited and copied
  partOf: 'Part of',
  sayDifferent: 'Say what is different here',

  // Refinement
  readingHistory: 'Reading the history',

  // Who may
  readOnly:
    'You can read this. Jira doesn’t let you edit this item: you lack the permission, its status is locked, or its project is archived.',
  notOnScreen:
    'The field “Impact framing” isn’t on this work item’s edit screen, so answers can’t be saved. Ask a Jira admin to add it to the screen.',

  // Saving
  loadingForm: 'Loading the form',
  datePassed: 'The date has passed. Is there a new one, or did it happen?',
} as const;
