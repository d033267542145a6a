import type { DateValue } from '../values/expression-value';
import { clockAt, dayOf, plusMonths, validMoment } from '../values/calendar';
import { calendarDateValue } from '../values/make-value';
import { isoOf } from '../values/to-json';
import { wholeNumberAt } from './arguments';
import { method, type Method, type TypeMembers } from './type-members';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Members of Date: getters read the user's zone, like JavaScript's; months count from 0 there. */
export const DATE_MEMBERS: TypeMembers<DateValue> = {
  properties: {},
  methods: {
    plusMonths: moved((ms, count) => plusMonths(ms, count)),
    minusMonths: moved((ms, count) => plusMonths(ms, -count)),
    plusDays: moved((ms, count) => ms + count * DAY_MS),
    minusDays: moved((ms, count) => ms - count * DAY_MS),
    plusHours: moved((ms, count) => ms + count * HOUR_MS),
    minusHours: moved((ms, count) => ms - count * HOUR_MS),
    plusMinutes: moved((ms, count) => ms + count * MINUTE_MS),
    minusMinutes: moved((ms, count) => ms - count * MINUTE_MS),
    toCalendarDate: method(0, ({ ms }, _values, run) => calendarDateIn(ms, run.timeZone)),
    toCalendarDateUTC: method(0, ({ ms }) => calendarDateIn(ms, 'UTC')),
    toISOString: method(0, ({ ms }) => isoOf(ms)),
    toString: method<DateValue>(0, ({ ms }, _values, run) =>
      new Date(ms).toLocaleString('en-US', { timeZone: run.timeZone }),
    ),
    getTime: method(0, ({ ms }) => ms),
    getMilliseconds: method(0, ({ ms }) => new Date(ms).getUTCMilliseconds()),
    ...getters('', (ms, zone) => clockAt(ms, zone)),
    ...getters('UTC', (ms) => clockAt(ms, 'UTC')),
  },
};

function moved(move: (ms: number, count: number) => number): Method<DateValue> {
  return method(1, ({ ms }, values) => ({ kind: 'Date', ms: validMoment(move(ms, wholeNumberAt(values, 0))) }));
}

function calendarDateIn(ms: number, timeZone: string) {
  const { year, month, date } = clockAt(ms, timeZone);
  return calendarDateValue(dayOf(year, month, date));
}

function getters(prefix: '' | 'UTC', clock: (ms: number, zone: string) => ReturnType<typeof clockAt>) {
  const getter = (read: (fields: ReturnType<typeof clockAt>) => number): Method<DateValue> =>
    method(0, ({ ms }, _values, run) => read(clock(ms, run.timeZone)));
  return {
    [`get${prefix}FullYear`]: getter((fields) => fields.year),
    [`get${prefix}Month`]: getter((fields) => fields.month - 1),
    [`get${prefix}Date`]: getter((fields) => fields.date),
    [`get${prefix}Day`]: getter((fields) => new Date(Date.UTC(fields.year, fields.month - 1, fields.date)).getUTCDay()),
    [`get${prefix}Hours`]: getter((fields) => fields.hours),
    [`get${prefix}Minutes`]: getter((fields) => fields.minutes),
    [`get${prefix}Seconds`]: getter((fields) => fields.seconds),
  };
}
