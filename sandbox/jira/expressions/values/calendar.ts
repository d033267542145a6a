import { failure } from '../expression-error';

/** The fields of a moment on a clock in some zone; months count from 1, days of the week from Sunday = 0. */
export type ClockFields = {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock in this zone shows at a moment. */
export function clockAt(ms: number, timeZone: string): ClockFields {
  const format = formats.get(timeZone) ?? newFormat(timeZone);
  formats.set(timeZone, format);
  const parts = new Map(format.formatToParts(ms).map((part) => [part.type, Number(part.value)]));
  const field = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  return {
    year: field('year'),
    month: field('month'),
    date: field('day'),
    hours: field('hour'),
    minutes: field('minute'),
    seconds: field('second'),
  };
}

function newFormat(timeZone: string): Intl.DateTimeFormat {
  const digits = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const;
  return new Intl.DateTimeFormat('en-US', { ...digits, timeZone, hourCycle: 'h23' });
}

/** 'YYYY-MM-DD' of a year, a month from 1 and a day. */
export function dayOf(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The moment moved by whole months of UTC; the last day of a month where the day does not exist. */
export function plusMonths(ms: number, months: number): number {
  const moved = new Date(ms);
  const date = moved.getUTCDate();
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(date, last));
  return validMoment(moved.getTime());
}

/** A moment with a four-digit year; anything else fails. */
export function validMoment(ms: number): number {
  if (!(ms >= Date.parse('0001-01-01T00:00:00Z') && ms <= Date.parse('9999-12-31T23:59:59.999Z'))) {
    throw failure('The date is outside the years 1 to 9999.');
  }
  return ms;
}
