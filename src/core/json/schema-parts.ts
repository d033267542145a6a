import * as v from 'valibot';
import { parseCalendarDay } from '../time/calendar-day';

/** A list that is measured before its members are looked at, so that a huge one costs nothing. */
export function shortList<const Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(
    v.array(v.unknown(), 'must be a list'),
    v.maxLength(most, `must have at most ${most} entries`),
    v.array(item),
  );
}

/** An object that has these keys itself and no others: what it would inherit doesn't count. */
export function ownObject<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.custom<object>(isOwnObject, 'must be an object'),
    v.strictObject(entries, (issue) => (issue.expected === 'never' ? 'is not known here' : 'is missing')),
  );
}

function isOwnObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const key in value) if (!Object.hasOwn(value, key)) return false;
  return true;
}

export function oneOf<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, `must be one of ${options.join(', ')}`);
}

const ID = 'must be an id in digits';
const DAY = 'must be a day like 2026-10-01';
const ACCOUNT = 'must be an account id';
const CURRENCY = 'must be a currency such as EUR';

/** An id of Jira, as REST gives it. */
export const id = v.pipe(v.string(ID), v.regex(/^\d{1,19}$/, ID));

export const day = v.pipe(
  v.string(DAY),
  v.check((text) => parseCalendarDay(text) !== undefined, DAY),
);

/** A currency as ISO 4217 writes it. Whether there is one of that name isn't asked: they come and go. */
export const currencyCode = v.pipe(v.string(CURRENCY), v.regex(/^[A-Z]{3}$/, CURRENCY));

export const flag = v.boolean('must be true or false');

/** What people named something in Jira: not blank, at most 255 characters. */
export const name = v.pipe(
  v.string('must be a name'),
  v.maxLength(255, 'must be at most 255 characters long'),
  v.check((text) => text.trim() !== '', 'must not be blank'),
);

export const accountId = v.pipe(v.string(ACCOUNT), v.regex(/^[\w.:@+-]{1,128}$/, ACCOUNT));

export function wholeNumber(least: number, most: number) {
  const message = `must be a whole number from ${least} to ${most}`;
  return v.pipe(v.number(message), v.integer(message), v.minValue(least, message), v.maxValue(most, message));
}
