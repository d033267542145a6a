import { useId } from 'preact/hooks';
import { parseCalendarDay } from '../../../src/core/calendar-day';
import { FORM_TEXTS } from '../../../src/core/framing/form-texts';
import type { Change, Draft } from './draft';

/** By when: a date that someone else set, or that there is none. */
export function DeadlineField({ draft, change }: { readonly draft: Draft; readonly change: Change }) {
  const id = useId();
  const setDay = (text: string) => change({ deadline: parseCalendarDay(text), noFixedDate: undefined });
  const setNone = (none: boolean) =>
    change(none ? { noFixedDate: true, deadline: undefined } : { noFixedDate: undefined });
  return (
    <div class="row">
      <label for={`${id}-day`}>{FORM_TEXTS.deadlineLabel}</label>
      <input
        id={`${id}-day`}
        type="date"
        class="field date"
        value={draft.deadline ?? ''}
        aria-describedby={`${id}-help`}
        onInput={(event) => setDay(event.currentTarget.value)}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={draft.noFixedDate === true}
          onChange={(event) => setNone(event.currentTarget.checked)}
        />
        {FORM_TEXTS.noFixedDate}
      </label>
      <span id={`${id}-help`} class="help">
        {FORM_TEXTS.deadlineHelp}
      </span>
    </div>
  );
}
