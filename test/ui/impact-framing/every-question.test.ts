import Ajv from 'ajv';
import * as fc from 'fast-check';
import { FRAMING_FIELD_SCHEMA } from '../../../src/core/framing/field-schema';
import type { Framing } from '../../../src/core/framing/framing';
import { parseFraming } from '../../../src/core/framing/parse-framing';
import { byQuestion, QUESTION, QUESTIONS, type QuestionId } from '../../../src/core/framing/questions';
import { framingChangeText } from '../../../src/core/refinement/framing-change-text';
import { riskSummary } from '../../../src/core/risk-summary/risk-summary';
import { submittedValue } from '../../../static/impact-framing/field/submitted-value';
import { finished, saysSomething, type Draft } from '../../../static/impact-framing/form/draft';
import { differences } from '../../../static/impact-framing/panel/differences';

const fieldAccepts = new Ajv({ strict: false }).compile(FRAMING_FIELD_SCHEMA);

/** Every choice of questions but none, "only this one" among them. */
const CHOICES: readonly (readonly QuestionId[])[] = Array.from({ length: 2 ** QUESTIONS.length - 1 }, (_, at) =>
  QUESTIONS.map(({ id }) => id).filter((_id, bit) => ((at + 1) >> bit) % 2 === 1),
);

/** What makes one answer of a question unlike all others, wherever it is quoted. */
const MARKS = byQuestion((id) => `Nordbank ${QUESTIONS.findIndex((question) => question.id === id) + 1}`);

const WORDINGS: readonly ((mark: string) => string)[] = [
  (mark) => `${mark} stops all payments`,
  (mark) => ` Payments of ${mark}. `,
  (mark) => `Nothing, because ${mark} pays for it`,
  (mark) => `${mark} stops. Then nobody can pay by card: this takes a day.`,
  (mark) => `${mark} ${'stops all payments of those who pay by card and '.repeat(8)}waits`,
];

const TODAY = '2026-10-01';
const FACTS: readonly Framing[] = [{}, { deadline: '2026-11-12' }, { deadline: '2026-09-01', value: 'adds' }];

/** What the field holds of a value that Jira took, read as the app reads it. */
function readBack(value: unknown): Framing {
  expect([value, fieldAccepts(value)]).toEqual([value, true]);
  const read = parseFraming(JSON.parse(JSON.stringify(value)));
  if ('problem' in read) throw new Error(read.problem);
  return read.framing;
}

test.each(CHOICES.map((choice) => [choice.join(', '), choice] as const))(
  'answers to %s are submitted, stored, read back and told',
  (_title, choice) => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDINGS), { minLength: choice.length, maxLength: choice.length }),
        fc.constantFrom(...FACTS),
        (wordings, facts) => {
          const answers: Framing = Object.fromEntries(choice.map((id, at) => [id, wordings[at]?.(MARKS[id])]));
          const draft: Draft = { ...facts, ...answers };
          const inDialog = submittedValue(draft, {}, { captureUntil: undefined, writtenFor: undefined });
          const inPanel = finished(draft, {});
          expect([saysSomething(draft), inPanel]).toEqual([true, { framing: inDialog }]);

          const framing = readBack(inDialog);
          const { text, details } = riskSummary({ framing, today: TODAY, summary: 'Replace the store' });
          const inHistory = framingChangeText(
            { field: '', fieldId: '', to: '', toText: JSON.stringify(framing) },
            TODAY,
          );
          const besideNone = differences(framing, facts).map(({ mine }) => mine);
          for (const id of choice) {
            expect(framing[id]).toContain(MARKS[id]);
            expect([text, ...details].join(' ')).toContain(MARKS[id]);
            expect(inHistory).toContain(`${QUESTION[id].shortName} answered`);
            expect(besideNone).toContain(framing[id]);
          }
        },
      ),
      { numRuns: 60 },
    );
  },
);
