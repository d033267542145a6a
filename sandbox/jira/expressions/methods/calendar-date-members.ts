import { plusMonths, validMoment } from '../values/calendar';
import type { CalendarDateValue } from '../values/expression-value';
import { calendarDateValue } from '../values/make-value';
import { isoOf } from '../values/to-json';
import { wholeNumberAt } from './arguments';
import { method, type Method, type TypeMembers } from './type-members';

const DAY_MS = 86_400_000;

/** Members of CalendarDate; months count from 0, days of the week from Sunday, as in JavaScript. */
export const CALENDAR_DATE_MEMBERS: TypeMembers<CalendarDateValue> = {
  properties: {},
  methods: {
    plusMonths: moved((ms, count) => plusMonths(ms, count)),
    minusMonths: moved((ms, count) => plusMonths(ms, -count)),
    plusDays: moved((ms, count) => ms + count * DAY_MS),
    minusDays: moved((ms, count) => ms - count * DAY_MS),
    getDay: method(0, ({ day }) => new Date(day).getUTCDay()),
    getDate: method(0, ({ day }) => new Date(day).getUTCDate()),
    getMonth: method(0, ({ day }) => new Date(day).getUTCMonth()),
    getFullYear: method(0, ({ day }) => new Date(day).getUTCFullYear()),
    toISOString: method(0, ({ day }) => day),
    toString: method<CalendarDateValue>(0, ({ day }) => new Date(day).toLocaleDateString('en-US', { timeZone: 'UTC' })),
  },
};

function moved(move: (ms: number, count: number) => number): Method<CalendarDateValue> {
  return method(1, ({ day }, values) => {
    const ms = validMoment(move(Date.parse(day), wholeNumberAt(values, 0)));
    return calendarDateValue(isoOf(ms).slice(0, 10));
  });
}
