import { useCallback, useId, useMemo, useRef, useState } from 'preact/hooks';
import { formatDayOfYear, weekdayOf } from '../../../src/core/time/calendar-day';
import type { Framing } from '../../../src/core/framing/framing';
import { FOUR_IDS, type QuestionId, FOUR_QUESTIONS, QUESTIONS } from '../../../src/core/framing/questions';
import { looksTechnical } from '../../../src/core/technical-rule/looks-technical';
import { mayAnswerLater } from '../../../src/core/policy/enforcement-of';
import { submit } from '../../shared/bridge/host';
import { OpenOnIcon } from '../../shared/icons/signs';
import { Skeleton } from '../../shared/parts/skeleton';
import type { ItemSupport } from '../form/blocked-fields';
import { dueDay, saysSomething, type Draft, type Suggested } from '../form/draft';
import { overStored } from '../form/kept-drafts';
import { KeptOffer } from '../form/kept-offer';
import { LaterField } from '../form/later-field';
import { Preview } from '../form/preview';
import { QuestionList } from '../form/question-list';
import { FORM } from '../form/texts';
import { useFramingForm } from '../form/use-framing-form';
import { useUnsaved } from '../form/use-unsaved';
import { ValueAndOrigin } from '../form/value-and-origin';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import type { FieldFormProps } from './field-form-props';
import { LooksTechnical, type Choice } from './looks-technical';
import { submittedValue } from './submitted-value';
import { TEXTS } from '../texts';
import { useKeptHere } from './use-kept-here';

/** The form inside one of Jira's dialogs; what was typed there before and never saved is offered first. */
export function CreateForm(props: FieldFormProps) {
  return props.place.moment === 'issue-bulk-edit' ? <DialogForm {...props} /> : <KeptForm {...props} />;
}

function KeptForm(props: FieldFormProps) {
  const { host, place, start, about, rules } = props;
  const { drafts, kept, putAway } = useKeptHere(host, place, start);
  const [begun, setBegun] = useState(start);
  const unsaved = useUnsaved(drafts, start, false);
  if (kept === 'asking') return <Skeleton lines={4} label={TEXTS.loadingForm} />;
  if (!kept) return <DialogForm {...props} start={begun} heard={(value) => unsaved.typed(value ?? {})} />;
  return (
    <KeptOffer
      kept={kept}
      about={about}
      today={rules.today}
      timeZone={host.timeZone}
      {...(place.issue ? {} : { say: FORM.keptHere })}
      goOn={() => {
        const draft = overStored(kept, start);
        void submit(draft);
        unsaved.typed(draft);
        setBegun(draft);
        putAway();
      }}
      discard={() => {
        unsaved.forget();
        putAway();
      }}
    />
  );
}

type DialogFormProps = FieldFormProps & {
  /** Hears every value that Jira is given. */
  readonly heard?: (value: Framing | null) => void;
};

/**
 * The form inside one of Jira's dialogs, which has its own buttons: every change is handed over at once, because Jira
 * waits ten seconds for a value and then creates without it (docs/platform.md#the-field-in-dialogs).
 */
function DialogForm({ place, start, about, rules, because, heard }: DialogFormProps) {
  const id = useId();
  const isRequired = rules.enforcement === 'require';
  const isBulk = place.moment === 'issue-bulk-edit';
  const isOnTheWay = place.moment === 'issue-transition';
  const key = place.issue?.key;
  const writtenFor = place.issue?.id;
  // Nothing can be linked from here: that is for the panel.
  const support = useMemo<ItemSupport>(
    () => ({ suggest: (typed) => jira.suggest(typed, key), linked: new Set() }),
    [key],
  );
  const captureUntil = place.moment === 'issue-create' && !isRequired ? dueDay(rules) : undefined;
  const [problem, setProblem] = useState<string>();
  const newestHeard = useRef(heard);
  newestHeard.current = heard;
  const handOver = useCallback(
    (draft: Draft, suggested: Suggested) => {
      const value = submittedValue(draft, suggested, { captureUntil, writtenFor });
      newestHeard.current?.(value);
      submit(value).then(
        () => setProblem(undefined),
        (error: unknown) => setProblem(sentenceOf(error)),
      );
    },
    [captureUntil, writtenFor],
  );
  const form = useFramingForm(start, about, rules, handOver);
  // What stands there already and convinces nobody comes before what is missing further down.
  const [open, setOpen] = useState<QuestionId | undefined>(() => FOUR_IDS.find(form.gapOf) ?? 'doNothing');
  const [wide, setWide] = useState(isRequired || isBulk || isOnTheWay || saysSomething(start ?? {}));
  const [focusTurn, setFocusTurn] = useState(0);
  const unfold = (question: QuestionId | undefined) => {
    setFocusTurn((turn) => turn + 1);
    setOpen(question);
  };
  // A type that the rule doesn't match: the form stays out of the way of ordinary work.
  const [asked, setAsked] = useState(
    because !== undefined || place.typeName === undefined || saysSomething(start ?? {}),
  );
  const looks = useMemo(
    () => (place.moment === 'issue-create' && rules.enforcement !== 'off' ? looksTechnical(about.summary) : []),
    [place.moment, rules.enforcement, about.summary],
  );
  const [choice, setChoice] = useState<Choice>();
  const mayPromise = !isBulk && mayAnswerLater(rules);
  const answerAnyway = (chosen: Choice) => {
    setChoice(chosen);
    if (chosen === 'not') return;
    setAsked(true);
    if (chosen === 'now') unfold(open);
  };
  const questions = useMemo(() => (wide ? QUESTIONS : FOUR_QUESTIONS.slice(0, 1)), [wide]);
  const due = dueDay(rules);
  if (!asked && looks.length > 0 && choice === undefined) {
    return <LooksTechnical words={looks} mayPromise={mayPromise} choose={answerAnyway} />;
  }
  if (!asked) {
    return (
      <div class="row">
        <span class="help">{FORM.askedOfTechnical}</span>
        <button type="button" class="link" aria-expanded="false" onClick={() => answerAnyway('now')}>
          {FORM.answerAnyway} <OpenOnIcon />
        </button>
      </div>
    );
  }
  return (
    <section class="form" aria-labelledby={id}>
      <p id={id} class="help">
        {because === undefined ? FORM.askedOfTechnical : FORM.technicalBecause(because)}{' '}
        {mayPromise && choice !== 'later' && !form.draft.laterReason && (
          <button type="button" class="link" onClick={() => setChoice('later')}>
            {FORM.answerLater}
          </button>
        )}
      </p>
      <Preview draft={form.draft} about={form.about} rules={rules} />
      <QuestionList
        questions={questions}
        form={form}
        support={support}
        open={open}
        focusTurn={focusTurn}
        unfold={unfold}
      />
      {wide ? (
        <ValueAndOrigin draft={form.draft} change={form.change} suggested={form.suggested} />
      ) : (
        <div class="row">
          <button type="button" class="link" aria-expanded="false" onClick={() => (setWide(true), unfold('risk'))}>
            {FORM.moreQuestions(FOUR_QUESTIONS.length - 1)} <OpenOnIcon />
          </button>
          <span class="help">{FORM.nowOrBy(`${weekdayOf(due)} ${formatDayOfYear(due)}`)}</span>
        </div>
      )}
      {mayPromise && (wide || choice === 'later') && (
        <LaterField
          key={choice}
          draft={form.draft}
          change={form.change}
          rules={rules}
          isJustOpened={choice === 'later'}
        />
      )}
      <p class="coach hollow" role="alert">
        {problem}
      </p>
    </section>
  );
}
