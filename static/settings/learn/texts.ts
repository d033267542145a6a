import { countOf } from '../../../src/core/time/count-text';
import { FOLLOWED_DAYS, LEAST_ITEMS } from '../../../src/core/learnt-threshold/learn-threshold';
import { MOST_ITEMS } from './read-lives';

/** Texts of the limit that a project's own history suggests; the suggestion itself is the core's. */
export const LEARN = {
  title: 'What this project’s history says',
  start: 'Learn from this project’s history',
  again: 'Learn again',
  stop: 'Stop',
  help: `Of the technical items that once stood unrefined for so long, how many were done after all? Looks at the newest ${MOST_ITEMS.toLocaleString('en-US')}, open and done, and changes nothing.`,
  begun: 'Looking at the history …',
  looked: (looked: number, total: number) =>
    `Looked at ${looked.toLocaleString('en-US')} of about ${countOf(total, 'item')} …`,
  outdated: 'You changed what counts since. Learn again.',
  failed: 'The history could not be read to the end; nothing was changed.',
  use: (days: number) => `Use ${countOf(days, 'day')}`,
  used: 'That is the limit now.',
  keep: (days: number) => `Leave the limit as it is; Stakes itself begins with ${countOf(days, 'day')}.`,
  looksAt: (items: number) =>
    `Looked at ${countOf(items, 'item')} that this project’s rule matches today, as far as you can see them.`,
  cut: `These are the newest ${MOST_ITEMS.toLocaleString('en-US')}; there are more.`,
  unread: (count: number) => `${countOf(count, 'item')} could not be judged: Jira gave no readable history.`,
  each: 'What it says about each limit',
  limit: 'Not refined for',
  items: 'Items',
  done: 'Done within a year after',
  interval: '95 % interval',
  inForce: 'now',
  suggested: 'suggested',
  tooFew: 'too few to tell',
  explained: `An item counts once for each limit: from the first day on which nobody had refined it for so long, before it was ever done. Done is Jira’s status category, so what was closed undone is in it. Items that have had less than ${FOLLOWED_DAYS} days since count for as long as they had (Kaplan and Meier’s estimate). At least ${LEAST_ITEMS} must have had a year.`,
} as const;
