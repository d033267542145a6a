import { countOf } from '../../src/core/time/count-text';
import { ROW_WORDS, type NeverLevel, type RowFact } from '../../src/core/technical-rule/rule';

/** Texts of this UI alone; texts of the domain come from src/core. Said once, ready for translation. */
export const TEXTS = {
  elsewhere: 'Stakes shows nothing here.',
  projectTitle: 'In this project',
  loading: 'Loading the settings of Stakes',
  failed: 'Couldn’t load the settings. Nothing was changed.',
  retry: 'Retry',
  gone: 'This project isn’t there any more, or you can’t see it.',

  // The project's page
  title: ({ name, key }: { readonly name: string; readonly key: string }) => `In ${name} (${key})`,
  archived:
    'This project is archived, so Stakes leaves it as it is. You can read these settings; to change them, restore the project first.',
  readOnly: 'You can read these settings. Changing them needs permission to administer this project.',
  notSetUp:
    'Stakes is off in this project. Choose what it does here, and save to switch it on. Everything else is what projects of this site start with.',
  unreadable: 'The stored settings can’t be read, so Stakes advises by its default rule and blocks nobody.',
  unreadableNext: 'They stay as they are until you save. Correct the project property, or begin anew:',
  startAgain: 'Start again from the default',
  startedAgain: 'This is the default. Saving it replaces the settings that can’t be read.',
  needsSaving: 'Saving writes it anew.',

  // Saving
  unsaved: 'Unsaved changes.',
  save: 'Save',
  saving: 'Saving …',
  discard: 'Discard',
  saved: 'Settings saved',
  savedBut: (steps: string) => `Saved. ${steps}`,
  savedBody: (project: string, mode: string) => `Stakes in ${project}: ${mode}.`,
  notSaved: 'Not saved.',
  conflict:
    'Somebody else changed these settings since you opened them. Nothing was overwritten; yours are still here.',
  conflictReload: 'Load theirs',
  conflictOverwrite: 'Save mine instead',
  gateNeedsStatus: 'Choose the status that needs the four answers.',

  // 1 What counts as technical
  ruleTitle: 'What counts as technical',
  matchesNow: (count: number) => `${countOf(count, 'item')} ${count === 1 ? 'matches' : 'match'} now`,
  moreLookTechnical: (count: number) =>
    `${count.toLocaleString('en-US')} more ${count === 1 ? 'looks' : 'look'} technical`,
  urgent: (count: number, of: number, word: string) =>
    `${count.toLocaleString('en-US')} of ${countOf(of, 'open technical item')} say “${word}”.`,
  urgentHelp: 'Where most things are urgent, nothing stands out. What happens if each of them waits?',
  lookedAt: (count: number) => `Looked at the newest ${countOf(count, 'open item')}.`,
  review: 'Review',
  hideReview: 'Hide',
  reviewTitle: 'Open items that no row matches, but whose summary looks technical',
  reviewHelp: 'A hint, nothing more: nothing is enforced by it. To make them count, add a row or mark one on its page.',
  counting: 'Counting …',
  about: (number: string) => `about ${number}`,
  notCounted: 'Not counted',
  noRows: 'No row, so nothing counts as technical but what a person marks. Add a row.',
  ruleHelp:
    'An item that two rows match is in both of their numbers and once in the total; people see the first row as the reason. What a person marks (“It is”, “It isn’t”) wins over the rows, but what Jira blocks by a row stays blocked.',
  rowsLabel: 'Rows of the technical rule, in order',
  rowIs: { type: 'type is', label: 'label is', component: 'component is', parent: 'part of' } satisfies Record<
    RowFact,
    string
  >,
  facts: { type: 'Type', label: 'Label', component: 'Component', parent: 'Parent' } satisfies Record<RowFact, string>,
  or: 'or',
  orMore: (row: string) => `or one more, beside ${row}`,
  removeOperand: (name: string) => `Remove ${name}`,
  notHere: 'not in this project any more',
  noItems: '0 items',
  unused: (count: number) => `${countOf(count, 'more word')} with 0 items here`,
  offered: 'What this project speaks for',
  offeredThing: (by: RowFact, name: string) => `${ROW_WORDS[by]} ${name}`,
  markedAlike: (what: string, marks: number, items: number, technical: boolean) =>
    `${what}: people marked ${marks.toLocaleString('en-US')} of ${countOf(items, 'open item')} as ${technical ? 'technical' : 'not technical'}.`,
  looksAlike: (what: string, looking: number, items: number) =>
    `${what}: ${countOf(items, 'open item')}, of which ${looking.toLocaleString('en-US')} look technical.`,
  addToRule: 'Add to the rule',
  leaveOut: 'Leave it out of the rule',
  taken: 'Taken into the rule.',
  marksUnread: 'What people marked could not be read.',
  up: (row: string) => `Move up: ${row}`,
  down: (row: string) => `Move down: ${row}`,
  remove: (row: string) => `Remove the row: ${row}`,
  moved: (place: number, of: number) => `Now row ${place} of ${of}.`,
  removed: 'Row removed.',
  added: 'Added.',
  never: 'never:',
  neverLevels: { subtask: 'sub-tasks', epic: 'epics' } satisfies Record<NeverLevel, string>,
  addRow: 'Add a row',
  addBy: 'Look at',
  add: 'Add',
  cancel: 'Cancel',
  choose: 'Choose …',
  nothingToChoose: {
    type: 'Every type is in this row.',
    component: 'No component to choose: this project has none left.',
  },
  typeLabel: 'A label',
  typeParent: 'The key of the parent, or words of its summary',
  noSuchParent: 'No work item that you can see has this key. Check it, or pick one from the list.',

  // 2 What Stakes does
  enforcementTitle: 'What Stakes does',
  gateStatus: 'Status that needs the four answers',
  aboveCap: (cap: string) => `This site lets projects choose ${cap} at most.`,
  siteStart: 'What projects of this site start with.',
  saveAboveCap: (cap: string) => `This site lets projects choose ${cap} at most. Choose a milder mode.`,
  policyTooLong: 'These settings are longer than Jira keeps in a project. Take labels or types out of the rule.',
  isAboveCap: (cap: string) =>
    `This site lets projects choose ${cap} at most, and this project has more. Choose a milder mode and save.`,
  perType: 'Other modes for some types',
  perTypeHelp: 'Where a type needs more, or less, than the project. Epics and sub-tasks are never blocked.',
  asTheProject: (mode: string) => `As the project: ${mode}`,
  granters: {
    title: 'Who else may waive the answers of an item',
    help: 'Project administrators always may. Only they give passes.',
    nobody: 'Nobody but the project’s administrators.',
    add: (name: string) => `Let ${name} waive`,
    remove: (name: string) => `No longer let ${name} waive`,
  },
  answersDue: (due: number) => `${due.toLocaleString('en-US')} ${due === 1 ? 'item' : 'items'} with answers still due`,
  answersOverdue: (overdue: number) => `${overdue.toLocaleString('en-US')} of them overdue`,
  notCountedDue: 'Answers that are due could not be counted.',
  later: '“Answer later” allowed, due in',
  laterDays: 'Working days until late answers are due',
  workingDays: 'working days',
  reminders: 'Comment once on items overdue by',
  reminderDays: 'Days after which an item is commented on',
  remindersHelp:
    'One comment an item, kept up to date, on items created from today on; deleted by a person, it stays away. Never in service projects.',
  laterOnlyRequire: 'Only Require then needs the answers at once; the other modes still offer it.',
  grace: (day: string) => `Items created before ${day} have grace: they are asked, never blocked.`,
  graceComes: 'Items created before today have grace: they are asked, never blocked.',

  // 3 When is something not refined
  staleTitle: 'When is something not refined',
  staleAfter: 'Not refined for',
  days: 'days',
  perOrigin: 'Other limits by where the work comes from',
  perOriginHelp: 'Left empty, the project’s limit holds.',
  originDays: (origin: string) => `Days for ${origin}`,
  sooner: 'Sooner before a deadline',
  soonerHelp:
    'Thirty days before its deadline an item is due for refinement, but never sooner than 30 days after the last one.',
  whatCounts: 'What counts as refined',
  countsWhen: 'A person changes one of these, or does one of these. What isn’t ticked doesn’t count in this project.',
  alwaysCount: (titles: readonly string[]) => `Always: ${titles.join(', ')}.`,
  countsNot: 'Not: status, rank, Sprint, assignee, links, automation, bulk edits, or an ignored account.',
  pointsHere: (names: readonly string[]) => `Story points here: ${names.map((name) => `“${name}”`).join(', ')}.`,
  noPoints:
    'Jira tells no field of this site apart as story points, so points count for nothing here. A number field counts once its name, before any translation, is “Story Points”: a Jira admin can rename it.',
  criteriaHere: (name: string) => `Acceptance criteria here: “${name}”.`,
  noCriteria:
    'No field of this site is called “Acceptance Criteria” before any translation, so criteria count where they stand in the description.',
  ignored: {
    title: 'Ignored accounts',
    help: 'Integrations that work under a person’s name. What these accounts change or write is never refinement.',
    nobody: 'No account is ignored.',
    add: (name: string) => `Ignore ${name}`,
    remove: (name: string) => `Stop ignoring ${name}`,
  },
  findPerson: 'Name of the account',
  find: 'Find',
  finding: 'Looking …',
  nobodyFound: 'Nobody by that name, or you may not browse people.',
  wholeDays: (least: number, most: number) => `A whole number from ${least} to ${most.toLocaleString('en-US')}.`,

  // 4 Is it really on?
  honestTitle: 'Is it really on?',
  channels: (mode: string) => `What ${mode} does, by how an item is created or changed`,
  honestUnsaved: 'This is what it will do once you save it.',
  channel: 'How an item is created or changed',
  happens: 'An item without answers is',
  doubt: '“or”: Jira doesn’t document which of the two. The first item of this kind shows it.',

  // 5 Export and switch off
  exportTitle: 'Export and switch off',
  export: 'Export the policy',
  exportHelp: 'The saved settings as JSON, also for the audit on the command line: npm run audit -- FILE --policy.',
  framingsCsv: 'Framings as CSV',
  framingsJson: 'Framings as JSON',
  framingsHelp: 'Every item of this project that you can see and somebody framed, with all its answers.',
  framingsReading: (read: number, total: number) =>
    `Read ${read.toLocaleString('en-US')} of about ${countOf(total, 'item')} …`,
  framingsRead: (framed: number, unread: number) =>
    `${countOf(framed, 'framing')} exported.${unread === 0 ? '' : ` ${countOf(unread, 'item')} could not be read.`}`,
  framingsCancelled: 'Cancelled. No file was made.',
  exportUnreadable: 'There is nothing sound to export yet.',
  switchOff: 'Switch off',
  switchOffAsk: (project: string) =>
    `Switch Stakes off in ${project}? It then looks at nothing here and blocks nobody. These settings, all answers and all marks stay.`,
  switchOffYes: 'Yes, switch off',
  keepOn: 'Keep it on',

  // On both pages
  contents: 'Parts of this page',
  siteTitle: 'On this site',
  notYours: 'You don’t administer this project.',
} as const;
