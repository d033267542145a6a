import { useId, useRef, useState } from 'preact/hooks';
import { addDays, addWorkingDays, type CalendarDay } from '../../../src/core/time/calendar-day';
import { LONGEST_WAIVER_DAYS, waiverProblem, type WaiverRecord } from '../../../src/core/policy/waivers';
import { DayField } from '../../shared/parts/day-field';
import { LengthNote } from '../../shared/parts/length-note';
import { useAutoFocus } from '../../shared/parts/use-auto-focus';
import { useEscape } from '../../shared/parts/use-escape';
import { useKeptText } from '../../shared/parts/use-kept-text';
import '../form/form.css';
import { LAZY_TEXTS } from './lazy-texts';

type Granting = Pick<WaiverRecord, 'because' | 'until'>;

type WaiverFormProps = {
  /** In UTC, as the guard counts days. */
  readonly today: CalendarDay;
  readonly busy: boolean;
  /** Answers whether it was granted; if not, what was typed stays. */
  readonly grant: (granting: Granting) => Promise<boolean>;
  /** Whose words about what these are: they are kept until they are granted. */
  readonly keptAs: string | undefined;
  readonly close: () => void;
};

const LONGEST_REASON = 500;

/** What is offered first: two weeks of work. */
const OFFERED_WORKING_DAYS = 10;

/** Why the item may go on without its answers, and until when. Escape puts it away, and Cancel what was typed as well. */
export function WaiverForm({ today, busy, grant, keptAs, close }: WaiverFormProps) {
  const id = useId();
  const { text: because, type: setBecause, forget } = useKeptText(keptAs);
  const [until, setUntil] = useState(addWorkingDays(today, OFFERED_WORKING_DAYS));
  const [problem, setProblem] = useState<string>();
  const first = useAutoFocus<HTMLInputElement>();
  const submit = (event: Event) => {
    event.preventDefault();
    const granting = { because: because.trim(), until };
    const wrong = waiverProblem(granting, today);
    setProblem(wrong);
    if (wrong === undefined) void grant(granting).then((isGranted) => isGranted && forget());
  };
  const form = useRef<HTMLFormElement>(null);
  useEscape(form, close);
  return (
    <form class="row" ref={form} onSubmit={submit}>
      <label for={`${id}-because`}>{LAZY_TEXTS.waiveBecause}</label>
      <input
        id={`${id}-because`}
        ref={first}
        class="field grow"
        dir="auto"
        maxLength={LONGEST_REASON}
        value={because}
        onInput={(event) => setBecause(event.currentTarget.value)}
      />
      <DayField
        id={`${id}-until`}
        label={LAZY_TEXTS.waiveUntil}
        today={today}
        min={today}
        max={addDays(today, LONGEST_WAIVER_DAYS)}
        value={until}
        choose={setUntil}
      />
      <button type="submit" class="button primary" disabled={busy}>
        {LAZY_TEXTS.grantWaiver}
      </button>
      <button type="button" class="button subtle" onClick={() => (forget(), close())}>
        {LAZY_TEXTS.cancel}
      </button>
      <LengthNote text={because} most={LONGEST_REASON} />
      {problem !== undefined && (
        <p class="coach hollow" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
