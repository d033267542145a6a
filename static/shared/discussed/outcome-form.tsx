import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addDays, dayOf } from '../../../src/core/time/calendar-day';
import { discussionProblem, type Discussing } from '../../../src/core/records/discussion-problem';
import type { Outcome } from '../../../src/core/records/records';
import { DayField } from '../parts/day-field';
import { LengthNote } from '../parts/length-note';
import { useEscape } from '../parts/use-escape';
import { useKeptText } from '../parts/use-kept-text';
import { dayBox, noteBox } from './outcome-boxes';
import { DISCUSSED_TEXTS as TEXTS } from './texts';
import './discussed.css';

type OutcomeFormProps = {
  /** What a button that opens it calls it. */
  readonly id?: string;
  readonly outcome: Outcome;
  readonly timeZone: string;
  readonly disabled: boolean;
  /** Answers whether it was recorded; if not, what was typed stays. */
  readonly record: (said: Discussing) => Promise<boolean>;
  /** Whose words about what these are: they are kept until they are recorded. */
  readonly keptAs?: string | undefined;
  /** Hears that a note is being typed. */
  readonly onTyped?: (() => void) | undefined;
  /** The focus stays where it is. */
  readonly isQuiet?: boolean;
  readonly cancel: () => void;
};

/** What the app keeps of a note, in UTF-16 units. */
const LONGEST_NOTE = 500;

/** Asks for what an outcome needs: a day for "not now", and why. Escape puts it away, and Cancel what was typed as well. */
export function OutcomeForm(props: OutcomeFormProps) {
  const { outcome, timeZone, disabled, record, cancel, keptAs, onTyped, isQuiet = false } = props;
  const { text: until, type: setUntil, forget: forgetDay } = useKeptText(keptAs && dayBox(keptAs));
  const { text: note, type: setNote, forget: forgetNote } = useKeptText(keptAs && noteBox(keptAs, outcome));
  const [problem, setProblem] = useState<string | undefined>();
  const form = useRef<HTMLFormElement>(null);
  const ownId = useId();
  const id = props.id ?? ownId;
  useLayoutEffect(() => {
    if (!isQuiet) form.current?.querySelector('input')?.focus();
  }, [outcome]);
  useEscape(form, cancel);
  const forget = () => {
    forgetNote();
    forgetDay();
  };
  const send = async (said: Discussing) => {
    if (await record(said)) forget();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const said = { outcome, until: until || undefined, note: note.trim() || undefined };
    const found = discussionProblem(said, dayOf(new Date(), 'UTC'));
    setProblem(found);
    if (!found) return void send(said);
    const isDayMissing = outcome === 'notNow' && until === '';
    form.current?.querySelector<HTMLInputElement>(isDayMissing ? '[type=date]' : '[type=text]')?.focus();
  };
  const told = problem === undefined ? {} : { 'aria-describedby': `${id}-problem` };
  return (
    <form class="outcome row" id={id} noValidate ref={form} onSubmit={submit}>
      {outcome === 'notNow' && (
        <DayField
          id={`${id}-until`}
          label={TEXTS.until}
          today={dayOf(new Date(), timeZone)}
          min={firstDay(timeZone)}
          value={until}
          describedBy={problem && `${id}-problem`}
          choose={setUntil}
        />
      )}
      <span class="pair">
        <label for={`${id}-note`}>{TEXTS.noteOf[outcome]}</label>
        <input
          id={`${id}-note`}
          class="field"
          type="text"
          dir="auto"
          maxLength={LONGEST_NOTE}
          value={note}
          {...told}
          onInput={(event) => (setNote(event.currentTarget.value), onTyped?.())}
        />
      </span>
      <button type="submit" class="button primary" disabled={disabled}>
        {TEXTS.submit[outcome]}
      </button>
      <button type="button" class="button subtle" onClick={() => (forget(), cancel())}>
        {TEXTS.cancel}
      </button>
      <LengthNote text={note} most={LONGEST_NOTE} />
      {problem !== undefined && (
        <p class="problem" role="alert" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </form>
  );
}

/** Tomorrow, both where the reader is and in UTC, where these days begin. */
function firstDay(timeZone: string): string {
  const now = new Date();
  const [here, utc] = [dayOf(now, timeZone), dayOf(now, 'UTC')];
  return addDays(here > utc ? here : utc, 1);
}
