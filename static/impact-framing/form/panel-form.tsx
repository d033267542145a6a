import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isAnswered } from '../../../src/core/framing/answer';
import type { Framing } from '../../../src/core/framing/framing';
import { FOUR_IDS, FOUR_QUESTIONS, type QuestionId, QUESTIONS } from '../../../src/core/framing/questions';
import { mayAnswerLater } from '../../../src/core/policy/enforcement-of';
import { useEscape } from '../../shared/parts/use-escape';
import type { About, FormRules } from './about';
import type { ItemSupport } from './blocked-fields';
import { countAnswered, type Draft, finished, firstOpen, saysSomething } from './draft';
import { FormFooter } from './form-footer';
import { LaterField } from './later-field';
import { Preview } from './preview';
import { QuestionList } from './question-list';
import { refusalOf } from './refusal-of';
import { sameFraming } from './same-framing';
import { useFramingForm } from './use-framing-form';
import { ValueAndOrigin } from './value-and-origin';

type PanelFormProps = {
  readonly start: Framing | undefined;
  /** What is stored, where the form starts with something else: as long as nobody changed it, Escape puts the form away. */
  readonly stored?: Framing | undefined;
  readonly about: About;
  readonly rules: FormRules;
  readonly support: ItemSupport;
  readonly from: QuestionId | undefined;
  readonly stepwise: boolean;
  /** Answers why it couldn't be saved. */
  readonly save: (framing: Framing) => Promise<string | undefined>;
  /** The person changed something. */
  readonly touched?: (draft: Draft) => void;
  readonly discard: () => void;
};

/** The whole form: preview, questions, choices, and its own buttons. */
export function PanelForm({
  start,
  about,
  rules,
  support,
  from,
  stepwise,
  save,
  touched,
  discard,
  ...more
}: PanelFormProps) {
  const form = useFramingForm(start, about, rules, touched);
  const { draft, change } = form;
  const stored = 'stored' in more ? more.stored : start;
  const [open, setOpen] = useState<QuestionId | undefined>(from ?? firstOpen(draft));
  const [later, setLater] = useState(Boolean(draft.laterReason));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [focusTurn, setFocusTurn] = useState(from !== undefined || !stepwise ? 1 : 0);
  const unfold = (question: QuestionId | undefined) => {
    setFocusTurn((turn) => turn + 1);
    setOpen(question);
  };
  const submit = async () => {
    if (busy) return;
    const whole = finished(draft, form.suggested);
    const refusal = refusalOf(whole, form.about, rules);
    if ('problem' in whole || refusal) {
      setProblem(refusal?.text);
      unfold(refusal?.question ?? 'risk');
      return;
    }
    setBusy(true);
    setProblem(await save(whole.framing));
    setBusy(false);
  };
  const element = useCtrlEnter(() => void submit());
  useEscape(element, stepwise || busy || !sameFraming(draft, stored) ? undefined : discard);
  const marks = FOUR_IDS.map((id) => isAnswered(draft, id) && !form.gapOf(id)?.hollow);
  const steps = stepwise ? FOUR_QUESTIONS.filter(({ id }) => id === open || isAnswered(draft, id)) : FOUR_QUESTIONS;
  const next = FOUR_IDS[FOUR_IDS.findIndex((id) => id === open) + 1];
  return (
    <form
      class="form"
      ref={element}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Preview draft={draft} about={form.about} rules={rules} />
      <QuestionList
        questions={stepwise ? steps : QUESTIONS}
        form={form}
        support={support}
        open={open}
        focusTurn={focusTurn}
        unfold={unfold}
      />
      {!stepwise && <ValueAndOrigin draft={draft} change={change} suggested={form.suggested} />}
      {later && <LaterField draft={draft} change={change} rules={rules} isJustOpened={!draft.laterReason} />}
      <FormFooter
        answered={marks.filter(Boolean).length}
        marks={marks}
        goTo={(at) => unfold(FOUR_IDS[at])}
        next={stepwise && next ? () => unfold(next) : undefined}
        later={
          mayAnswerLater(rules) && !later && countAnswered(draft) < FOUR_IDS.length ? () => setLater(true) : undefined
        }
        canSave={saysSomething(draft)}
        busy={busy}
        discard={stepwise ? undefined : discard}
        problem={problem}
        labels={FOUR_QUESTIONS.map(({ label }) => label)}
      />
    </form>
  );
}

/** Runs something on Ctrl+Enter, or Cmd+Enter, anywhere in a form. */
function useCtrlEnter(run: () => void): RefObject<HTMLFormElement> {
  const form = useRef<HTMLFormElement>(null);
  const newest = useRef(run);
  newest.current = run;
  useEffect(() => {
    const element = form.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      newest.current();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, []);
  return form;
}
