import type { Random } from '../random';
import type { Framing } from '../draft';

const WORKS = [
  'Upgrade',
  'Replace',
  'Move',
  'Split',
  'Remove',
  'Rewrite',
  'Harden',
  'Archive',
  'Automate',
  'Untangle',
] as const;
const PARTS = [
  'search index',
  'mail gateway',
  'session store',
  'price cache',
  'report job',
  'address book',
  'login page',
  'image store',
  'payout batch',
  'audit log',
  'stock feed',
  'tax table',
] as const;
const PLACES = [
  'of the shop',
  'of the back office',
  'for partners',
  'in the app',
  'of the warehouse',
  'behind checkout',
] as const;
const WISHES = [
  'Filter by size in',
  'Share a link to',
  'Print',
  'Undo a change in',
  'Translate',
  'Sort by price in',
] as const;
const PAGES = [
  'the wish list',
  'the order history',
  'the store finder',
  'the gift page',
  'the returns form',
  'the size chart',
] as const;

const HARMS = [
  'orders are lost at each restart',
  'support answers the same call every day',
  'nobody fixes security holes in it after March',
  'each release waits for a night',
] as const;
const RISKS = [
  'an outage lasts days instead of hours',
  'about 20 hours of rework a month',
  'a fine for every late report',
  'two of five incidents began here',
] as const;
const BLOCKS = [
  'customers cannot change their address',
  'merchants cannot see their payouts',
  'Nothing, because users see none of it',
  'the app cannot be sold in Norway',
] as const;
const LATERS = [
  'every report needs a copy of the data first',
  'each new payment method takes a week more',
  'vouchers take twice as long',
  'Nothing, because nothing builds on it',
] as const;
const ORIGINS = ['enabler', 'upkeep', 'external-change', 'debt'] as const;

/** What a technical item is called, with its number so that no two are alike. */
export function technicalSummary(number: number, random: Random): string {
  return `${random.oneOf(WORKS)} the ${random.oneOf(PARTS)} ${random.oneOf(PLACES)} (${number})`;
}

/** What a feature is called. */
export function featureSummary(number: number, random: Random): string {
  return `${random.oneOf(WISHES)} ${random.oneOf(PAGES)} (${number})`;
}

/** Answers to none, some or all of the four questions; every eighth has a date that somebody else set. */
export function answersOf(random: Random, dayMs: () => number): Framing | undefined {
  const answered = random.oneOf([0, 0, 1, 2, 4, 4, 4, 4] as const);
  if (answered === 0) return undefined;
  return {
    doNothing: random.oneOf(HARMS),
    ...(answered > 1 && { risk: random.oneOf(RISKS) }),
    ...(answered > 2 && { blocked: random.oneOf(BLOCKS), future: random.oneOf(LATERS) }),
    ...(random.below(8) === 0 && { deadline: new Date(dayMs()).toISOString().slice(0, 10) }),
    origin: random.oneOf(ORIGINS),
  };
}
