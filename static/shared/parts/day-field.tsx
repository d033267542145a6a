import { formatDay, parseCalendarDay, type CalendarDay } from '../../../src/core/time/calendar-day';
import { dayPicks, type DayPick } from '../../../src/core/time/day-picks';
import './day-field.css';

type DayFieldProps = {
  readonly id: string;
  readonly label: string;
  /** A day, or nothing chosen yet. */
  readonly value: string;
  readonly today: CalendarDay;
  readonly min?: CalendarDay | undefined;
  readonly max?: CalendarDay | undefined;
  /** The element that says more about it. */
  readonly describedBy?: string | undefined;
  /** Hears the day, or an empty text where what stands there is none. */
  readonly choose: (day: string) => void;
};

/**
 * A day, shown as the rest of the app shows days, chosen in the browser's own calendar or by one press. While the box has
 * the focus it is the browser's, so that it can be typed into and read out as people know it.
 */
export function DayField({ id, label, value, today, min, max, describedBy, choose }: DayFieldProps) {
  const day = parseCalendarDay(value);
  return (
    <span class="day-field">
      <label for={id}>{label}</label>
      <span class={`day-box${day === undefined ? '' : ' says-day'}`}>
        <input
          id={id}
          class="field"
          type="date"
          min={min}
          max={max}
          value={value}
          aria-describedby={describedBy}
          onInput={(event) => choose(parseCalendarDay(event.currentTarget.value) ?? '')}
        />
        {day !== undefined && (
          <span class="day-shown" aria-hidden="true">
            {formatDay(day)}
          </span>
        )}
      </span>
      <span class="day-picks" role="group" aria-label={label}>
        {dayPicks(today, { first: min, last: max }).map((pick) => (
          <button
            key={pick.name}
            type="button"
            class="link"
            title={formatDay(pick.day)}
            onClick={() => choose(pick.day)}
          >
            {TEXTS[pick.name]}
          </button>
        ))}
      </span>
    </span>
  );
}

const TEXTS: Readonly<Record<DayPick['name'], string>> = {
  endOfMonth: 'End of month',
  endOfQuarter: 'End of quarter',
  in30Days: 'In 30 days',
};
