import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isAnswered } from '../../../src/core/framing/answer';
import { exampleFor } from '../../../src/core/framing/examples';
import { FORM_TEXTS } from '../../../src/core/framing/form-texts';
import type { Gap, NamedItem } from '../../../src/core/framing/gap';
import type { Hint } from '../../../src/core/framing/hints';
import type { Question } from '../../../src/core/framing/questions';
import { parseCalendarDay, type CalendarDay } from '../../../src/core/time/calendar-day';
import { DayField } from '../../shared/parts/day-field';
import { CircleIcon, DoneIcon, WeakIcon } from '../../shared/icons/signs';
import type { About } from './about';
import { AnswerBox } from './answer-box';
import { BlockedFields, type ItemSupport } from './blocked-fields';
import { CostFields } from './cost-fields';
import type { Change, Draft } from './draft';
import { FORM } from './texts';

export type QuestionFieldProps = {
  readonly question: Question;
  /** Its place in the form, from 1; none for an optional one. */
  readonly number: number | undefined;
  readonly draft: Draft;
  readonly change: Change;
  readonly today: CalendarDay;
  readonly learn: (item: NamedItem) => void;
  readonly about: About;
  readonly support: ItemSupport;
  readonly gap: Gap | undefined;
  readonly hints: readonly Hint[];
  readonly costProblem: string | undefined;
  readonly open: boolean;
  /** The caret goes into the open box whenever this grows; not at 0. */
  readonly focusTurn: number;
  readonly unfold: () => void;
  readonly goOn: () => void;
};

/** One question: folded to a line, or open with its box and what belongs to it. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, number, draft, change, about, gap, hints, open, focusTurn, unfold, goOn } = props;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (open && focusTurn > 0) box.current?.focus();
  }, [open, focusTurn]);
  const answered = isAnswered(draft, question.id);
  if (!open) {
    return (
      <button type="button" class="folded" onClick={unfold}>
        <span class="name">
          <QuestionNumber number={number} /> {question.label}{' '}
          {question.optional && <span class="help">{FORM.optional}</span>}
          {answered && (
            <span class="said" dir="auto">
              {saidOf(draft, question)}
            </span>
          )}
        </span>
        <Mark answered={answered} weak={gap !== undefined} />
      </button>
    );
  }
  const example = exampleFor(about.summary)[question.id];
  return (
    <div class="question">
      <div class="row head">
        <QuestionNumber number={number} />
        <label for={`${id}-box`} class="name">
          {question.label}
        </label>
        {question.optional && <span class="help">{FORM.optional}</span>}
        {answered && <Mark answered weak={gap !== undefined} />}
      </div>
      <p id={`${id}-help`} class="help">
        {question.help}
      </p>
      <AnswerBox
        text={draft[question.id] ?? ''}
        id={`${id}-box`}
        helpId={`${id}-help`}
        coachId={`${id}-coach`}
        invalid={gap?.hollow === true && answered}
        box={box}
        onText={(text) => change({ [question.id]: text })}
        goOn={goOn}
      />
      <Coach id={`${id}-coach`} gap={answered ? gap : undefined} hints={hints} />
      {question.id === 'doNothing' && <DeadlineField draft={draft} change={change} today={props.today} />}
      {question.id === 'risk' && <CostFields draft={draft} change={change} problem={props.costProblem} />}
      {question.id === 'blocked' && (
        <BlockedFields draft={draft} change={change} learn={props.learn} about={about} support={props.support} />
      )}
      {example !== undefined && <ExampleLine text={example} />}
    </div>
  );
}

/** By when: a date that someone else set, or that there is none. */
function DeadlineField({ draft, change, today }: Pick<QuestionFieldProps, 'draft' | 'change' | 'today'>) {
  const id = useId();
  const setDay = (text: string) => change({ deadline: parseCalendarDay(text), noFixedDate: undefined });
  const setNone = (none: boolean) =>
    change(none ? { noFixedDate: true, deadline: undefined } : { noFixedDate: undefined });
  return (
    <div class="row">
      <DayField
        id={`${id}-day`}
        label={FORM_TEXTS.deadlineLabel}
        today={today}
        value={draft.deadline ?? ''}
        describedBy={`${id}-help`}
        choose={setDay}
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

type CoachProps = {
  readonly id: string;
  readonly gap: Gap | undefined;
  readonly hints: readonly Hint[];
};

/** What the coach says about one answer: the gap first, else the hints. Always on the page, so that screen readers hear it. */
function Coach({ id, gap, hints }: CoachProps) {
  const lines = gap ? [gap.text] : hints.map(({ text }) => text);
  return (
    <div id={id} role="status" class={`coach${gap?.hollow ? ' hollow' : ''}`}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

/** An answer in business language for work of this kind, shown when asked for. */
function ExampleLine({ text }: { readonly text: string }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <span class="help">
      <button type="button" class="link" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {FORM.example}
      </button>{' '}
      <span id={id}>{open && `“${text}”`}</span>
    </span>
  );
}

/** What a folded question holds, on one line. */
function saidOf(draft: Draft, { id, byItems }: Question): string {
  const keys = byItems ? (draft.blockedIssues ?? []) : [];
  return [...keys, draft[id]?.trim()].filter(Boolean).join(', ');
}

function QuestionNumber({ number }: Pick<QuestionFieldProps, 'number'>) {
  if (number === undefined) return null;
  return (
    <span class="number" aria-hidden="true">
      {number}
    </span>
  );
}

function Mark({ answered, weak }: { readonly answered: boolean; readonly weak: boolean }) {
  return (
    <span class={`mark${answered && !weak ? ' good' : ''}`}>
      {!answered ? <CircleIcon isFull={false} /> : weak ? <WeakIcon /> : <DoneIcon />}
      <span class="visually-hidden">{!answered ? FORM.open : weak ? FORM.weak : FORM.answered}</span>
    </span>
  );
}
