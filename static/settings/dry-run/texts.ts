import { countOf } from '../../../src/core/time/count-text';
import { DRY_RUN_DAYS } from '../../../src/core/policy/dry-run';
import { ENFORCEMENT_LABELS } from '../../../src/core/policy/enforcement-texts';
import type { GuardPlace } from '../../../src/core/policy/guard';

const numberOf = (count: number) => count.toLocaleString('en-US');

/** Texts of the dry run under "Try it first". */
export const DRY_RUN = {
  title: 'Try it first',
  start: `Try it on the last ${DRY_RUN_DAYS} days`,
  again: 'Try it again',
  stop: 'Stop',
  needed: 'Needed before you save. Trying it blocks nobody.',
  outdated: 'You changed the settings since. Try them again.',
  saveNeeds: `Before this is saved, it has to be tried on the last ${DRY_RUN_DAYS} days.`,
  tryNow: 'Try it now',
  looked: (count: number) => `Looked at ${countOf(count, 'item')} …`,
  failed: 'The dry run was not finished; nothing was changed.',
  nothing: `Nothing happened here in the last ${DRY_RUN_DAYS} days that it could have asked for.`,
  found: (places: readonly GuardPlace[], refused: number, attempts: number) => {
    const mode = places.map((place) => ENFORCEMENT_LABELS[place]).join(' and ');
    const what = places
      .map((place) => (place === 'require' ? 'new items' : 'moves to the guarded status'))
      .join(' and ');
    return `On the last ${DRY_RUN_DAYS} days ${mode} would have asked ${numberOf(refused)} of ${numberOf(attempts)} ${what} for answers.`;
  },
  letPast: (count: number) =>
    count === 1
      ? '1 more would have been let past, by a waiver or a pass that holds today.'
      : `${numberOf(count)} more would have been let past, by waivers and passes that hold today.`,
  which: 'Which?',
  hide: 'Hide',
  listTitle: 'Items that would have been asked for answers',
  more: (count: number) => `and ${numberOf(count)} more`,
  stillOpen: (count: number) =>
    count === 1
      ? '1 of them is open, and still without answers.'
      : `${numberOf(count)} of them are open, and still without answers.`,
  frameFirst: 'Frame them first',
  orSave: 'or save now: items from before today have grace.',
  cut: 'These are the newest 1,000 items; there are more.',
  unread: (count: number) => `${countOf(count, 'item')} could not be judged: Jira gave no readable history.`,
} as const;
