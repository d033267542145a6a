import './form.css';
import { type Question, type QuestionId, FOUR_QUESTIONS } from '../../../src/core/framing/questions';
import type { ItemSupport } from './blocked-fields';
import { QuestionField } from './question-field';
import type { FramingForm } from './use-framing-form';

type QuestionListProps = {
  readonly questions: readonly Question[];
  readonly form: FramingForm;
  readonly support: ItemSupport;
  readonly open: QuestionId | undefined;
  readonly focusTurn: number;
  readonly unfold: (question: QuestionId | undefined) => void;
};

/** Questions in form order: one open at a time, the others folded to a line each. Enter goes to the next. */
export function QuestionList({ questions, form, support, open, focusTurn, unfold }: QuestionListProps) {
  return (
    <>
      {questions.map((question) => {
        const place = FOUR_QUESTIONS.findIndex(({ id }) => id === question.id);
        return (
          <QuestionField
            key={question.id}
            question={question}
            number={place < 0 ? undefined : place + 1}
            draft={form.draft}
            change={form.change}
            today={form.today}
            learn={form.learn}
            about={form.about}
            support={support}
            gap={form.gapOf(question.id)}
            hints={form.hintsOf(question.id)}
            costProblem={question.id === 'risk' ? form.costProblem : undefined}
            open={question.id === open}
            focusTurn={focusTurn}
            unfold={() => unfold(question.id)}
            goOn={() => unfold(FOUR_QUESTIONS[place + 1]?.id ?? question.id)}
          />
        );
      })}
    </>
  );
}
