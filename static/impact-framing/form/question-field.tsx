import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { exampleFor } from '../../../src/core/framing/example-for';
import type { Gap, NamedItem } from '../../../src/core/framing/gap';
import type { Hint } from '../../../src/core/framing/hints';
import type { Question } from '../../../src/core/framing/question';
import { CircleIcon, DoneIcon, WeakIcon } from '../../shared/icons/signs';
import type { About } from './about';
import { AnswerBox } from './answer-box';
import { BlockedFields, type ItemSupport } from './blocked-fields';
import { Coach } from './coach';
import { CostFields } from './cost-fields';
import { DeadlineField } from './deadline-field';
import { isAnswered, type Change, type Draft } from './draft';
import { ExampleLine } from './example-line';
import { FORM } from './texts';

export type QuestionFieldProps = {
  readonly question: Question;
  /** Its place in the form, from 1; none for an optional one. */
  readonly number: number | undefined;
  readonly draft: Draft;
  readonly change: Change;
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
          <Place number={number} /> {question.label} {question.optional && <span class="help">{FORM.optional}</span>}
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
  return (
    <div class="question">
      <div class="row head">
        <Place number={number} />
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
      {question.id === 'doNothing' && <DeadlineField draft={draft} change={change} />}
      {question.id === 'risk' && <CostFields draft={draft} change={change} problem={props.costProblem} />}
      {question.id === 'blocked' && (
        <BlockedFields draft={draft} change={change} learn={props.learn} about={about} support={props.support} />
      )}
      {question.id !== 'gain' && <ExampleLine text={exampleFor(about.summary)[question.id]} />}
    </div>
  );
}

/** What a folded question holds, on one line. */
function saidOf(draft: Draft, { id }: Question): string {
  const keys = id === 'blocked' ? (draft.blockedIssues ?? []) : [];
  return [...keys, draft[id]?.trim()].filter(Boolean).join(', ');
}

function Place({ number }: Pick<QuestionFieldProps, 'number'>) {
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
