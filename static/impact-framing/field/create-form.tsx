import { useCallback, useId, useMemo, useState } from 'preact/hooks';
import { formatDayOfYear, weekdayOf } from '../../../src/core/calendar-day';
import type { QuestionId } from '../../../src/core/framing/question';
import { mayAnswerLater } from '../../../src/core/policy/enforcement-of';
import { FOUR_QUESTIONS, QUESTIONS } from '../../../src/core/framing/questions';
import { submit } from '../../shared/bridge/host';
import type { ItemSupport } from '../form/blocked-fields';
import { dueDay, firstOpen, saysSomething, type Draft, type Suggested } from '../form/draft';
import { LaterField } from '../form/later-field';
import { Preview } from '../form/preview';
import { QuestionList } from '../form/question-list';
import { FORM } from '../form/texts';
import { useFramingForm } from '../form/use-framing-form';
import { ValueAndOrigin } from '../form/value-and-origin';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import type { FieldFormProps } from './field-form-props';
import { submittedValue } from './submitted-value';

/**
 * The form inside one of Jira's dialogs, which has its own buttons: every change is handed over at once, because Jira
 * waits ten seconds for a value and then creates without it (facts/forge-platform, 3.7).
 */
export function CreateForm({ place, start, about, rules, because }: FieldFormProps) {
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
  const handOver = useCallback(
    (draft: Draft, suggested: Suggested) => {
      submit(submittedValue(draft, suggested, { captureUntil, writtenFor })).then(
        () => setProblem(undefined),
        (error: unknown) => setProblem(sentenceOf(error)),
      );
    },
    [captureUntil, writtenFor],
  );
  const form = useFramingForm(start, about, rules, handOver);
  const [open, setOpen] = useState<QuestionId | undefined>(firstOpen(start ?? {}));
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
  const questions = useMemo(() => (wide ? QUESTIONS : FOUR_QUESTIONS.slice(0, 1)), [wide]);
  const due = dueDay(rules);
  if (!asked) {
    return (
      <div class="row">
        <span class="help">{FORM.askedOfTechnical}</span>
        <button type="button" class="link" aria-expanded="false" onClick={() => (setAsked(true), unfold(open))}>
          {FORM.answerAnyway} ▸
        </button>
      </div>
    );
  }
  return (
    <section class="form" aria-labelledby={id}>
      <p id={id} class="help">
        {because === undefined ? FORM.askedOfTechnical : FORM.technicalBecause(because)}
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
            {FORM.moreQuestions(FOUR_QUESTIONS.length - 1)} ▸
          </button>
          <span class="help">{FORM.nowOrBy(`${weekdayOf(due)} ${formatDayOfYear(due)}`)}</span>
        </div>
      )}
      {wide && !isBulk && mayAnswerLater(rules) && <LaterField draft={form.draft} change={form.change} rules={rules} />}
      <p class="coach hollow" role="alert">
        {problem}
      </p>
    </section>
  );
}
