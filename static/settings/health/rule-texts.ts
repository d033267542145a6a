import type { RuleSpot } from '../../../src/core/set-up/rule-standing';

/** The rule's name in the workflow editor: `name` of the module in manifest.yml. */
export const RULE_NAME = 'Impact framing answered';

/** Transitions by name: “Create”, or “Ready”, “Back to ready”. */
export const spotsText = (spots: readonly RuleSpot[]): string =>
  [...new Set(spots.map(({ transition }) => `“${transition.name}”`))].join(', ');

/** What Jira said, quoted as the end of a sentence: with one full stop, whether or not Jira set one. */
const quoted = (says: string): string => `“${says.replace(/\.$/u, '')}”.`;

/** What the page says about the rule on workflows. */
export const RULE_TEXTS = {
  notYours: 'Only a Jira admin can see whether the rule is on the workflows.',
  askAdmin: 'Ask a Jira admin to open this page, or Stakes under Apps in Jira’s settings.',
  attached: (spots: string, workflow: string, reach: string) =>
    `Rule attached to ${spots} of “${workflow}” (${reach}).`,
  notAttached: (spots: string, workflow: string, reach: string) =>
    `Rule not attached to ${spots} of “${workflow}” (${reach}), so nothing is blocked there.`,
  broken: (spots: string, workflow: string, why: string) =>
    `The rule on ${spots} of “${workflow}” ${why}, so it blocks nothing.`,
  why: {
    disabled: 'is switched off',
    place: 'is set up for another place',
  },
  notEditable: (workflow: string) =>
    `“${workflow}” can’t be changed. Make a copy of it in Jira’s workflow settings, give the project the copy, and look again.`,
  notOffered:
    'Jira doesn’t offer the rule for this project’s workflows. Where a workflow can’t have it, items are flagged.',
  unmet: (status: string, workflow: string) =>
    `Nothing in “${workflow}” leads to ${status}, so nothing is stopped there. Choose another status for the gate, or add it to the workflow.`,
  bypassed: (status: string, workflow: string) =>
    `In “${workflow}” new items begin in ${status}. They are not stopped there, only flagged.`,
  otherGate: (spots: string, workflow: string) =>
    `Another project has its gate at ${spots} of “${workflow}”. This project’s technical items need the answers there as well.`,
  idle: (spots: string, workflow: string) =>
    `Rule on ${spots} of “${workflow}”, though no project that uses it needs it there. It lets everything pass.`,
  tooMuch: (says: string) =>
    `Jira doesn’t take the rule: ${quoted(says)} Attached, it would stop everybody, so it can’t be attached. What is created without answers is flagged.`,
  stopsEverybody: (spots: string, workflow: string, says: string) =>
    `The rule on ${spots} of “${workflow}” stops everybody, because Jira doesn’t take it: ${quoted(says)} Remove it.`,
  otherRefused: (name: string, says: string) => `Jira doesn’t take ${name}: ${quoted(says)}`,
  trialFailed: (key: string, says: string) =>
    `On ${key} Jira could not evaluate the rule: ${quoted(says)} As long as that lasts, it lets everything pass.`,
  trialDiffers: (key: string) =>
    `On ${key} Jira reads the rule otherwise than Stakes does. Don’t count on it; what is created without answers is flagged.`,
  saveFirst: 'Save these settings again, then look again.',
  attach: 'Attach…',
  remove: 'Remove…',
  attachTitle: 'Attach the rule',
  removeTitle: 'Remove the rule',
  adds: (spots: string, workflow: string, reach: string) =>
    `Adds the rule “${RULE_NAME}” to ${spots} of “${workflow}”, ${reach}.`,
  removes: (spots: string, workflow: string, reach: string) =>
    `Removes the rule “${RULE_NAME}” from ${spots} of “${workflow}”, ${reach}.`,
  asksEach: 'The rule follows each project’s own settings: where Stakes is off or only advises, everything passes.',
  beforeLeaving: 'Remove it before Stakes is uninstalled: a rule without its app stops everybody.',
  nothingStops: 'From then on nothing is blocked there. What is created without answers is flagged.',
  yesAttach: 'Attach',
  yesRemove: 'Remove',
  nothingToDo: 'There is nothing to change any more. Somebody did it already.',
  done: (workflow: string) => `“${workflow}” is changed.`,
  undone: (workflow: string) => `“${workflow}” is as it was before.`,
  changed: (workflow: string) =>
    `Somebody changed “${workflow}” in the meantime. Nothing of it was touched. This is what it would be now:`,
  failed: (workflow: string, sentence: string) => `“${workflow}” was not changed. ${sentence}`,
  unsure: (workflow: string, sentence: string) =>
    `“${workflow}” may or may not be changed. ${sentence} Look again before you go on.`,
  untried: (workflow: string) => `“${workflow}” was not tried: Jira stopped answering.`,
} as const;
