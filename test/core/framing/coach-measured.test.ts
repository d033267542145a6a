import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { framingGaps } from '../../../src/core/framing/framing-gaps';
import { framingHints } from '../../../src/core/framing/hints';
import { FOUR_IDS, type QuestionId } from '../../../src/core/framing/questions';
import { KINDS_OF_WORK } from './answers';

/** The questions under which an answer, alone, has a gap. */
function flaggedUnder(text: string, summary: string): readonly string[] {
  return FOUR_IDS.filter((id) => framingGaps({ [id]: text }, { summary }).some((gap) => gap.question === id));
}

/** Every second answer stands in the half that was looked at while the rules were mended; the others never were. */
const isHeldOut = (at: number) => at % 2 === 1;

const hollowOrThin = KINDS_OF_WORK.flatMap(({ summary, saysNothing }) =>
  saysNothing.map((text, at) => ({ heldOut: isHeldOut(at), flagged: flaggedUnder(text, summary).length === 4 })),
);
const heldOut = hollowOrThin.filter((one) => one.heldOut);
const caught = (answers: typeof hollowOrThin) => answers.filter(({ flagged }) => flagged).length;
const percent = (answers: typeof hollowOrThin) => Math.floor((100 * caught(answers)) / answers.length);

test('there are 150 answers of each sort, about ten kinds of work, all different', () => {
  expect(KINDS_OF_WORK).toHaveLength(10);
  for (const list of [KINDS_OF_WORK.flatMap(({ says }) => says), KINDS_OF_WORK.flatMap((kind) => kind.saysNothing)]) {
    expect(list).toHaveLength(150);
  }
});

test.each(KINDS_OF_WORK)('$kind: no answer that says something is flagged under any question', ({ summary, says }) => {
  expect(says.filter((text) => flaggedUnder(text, summary).length > 0)).toEqual([]);
});

const COACH = join(__dirname, 'coach');

type Row = { readonly kind: string; readonly question: QuestionId; readonly summary: string; readonly text: string };

/** The rows of a table beside `coach/how-made.md`. */
function table(name: string): readonly Row[] {
  const [, ...rows] = readFileSync(join(COACH, `${name}.tsv`), 'utf8')
    .trim()
    .split('\n');
  return rows.map((row) => {
    const [, kind = '', question = '', summary = '', text = ''] = row.split('\t');
    const id = FOUR_IDS.find((known) => known === question);
    if (!id) throw new Error(`No question: ${row}`);
    return { kind, question: id, summary, text };
  });
}

const gapOf = ({ question, summary, text }: Row) =>
  framingGaps({ [question]: text }, { summary }).find((gap) => gap.question === question);

const unseen = table('unseen-says-nothing');
const caughtUnseen = unseen.filter((row) => gapOf(row));

test.each(['seen-says-something', 'unseen-says-something'])('%s: nothing is flagged', (name) => {
  expect(table(name).length).toBeGreaterThan(100);
  expect(table(name).filter((row) => gapOf(row))).toEqual([]);
});

test('at least four in five of the answers that say nothing are caught, in each kind', () => {
  for (const rows of [table('seen-says-nothing'), unseen]) {
    for (const kind of new Set(rows.map((row) => row.kind))) {
      const ofKind = rows.filter((row) => row.kind === kind);
      expect([kind, ofKind.filter((row) => gapOf(row)).length / ofKind.length >= 0.8]).toEqual([kind, true]);
    }
  }
});

test('only what fills the box, says none, or repeats is hollow: to point elsewhere, put off or wish never blocks', () => {
  const thin = table('seen-says-nothing').filter(({ kind }) =>
    ['wish', 'virtue', 'bare level', 'urgency'].includes(kind),
  );
  expect(thin.filter((row) => gapOf(row)?.hollow)).toEqual([]);
});

test('docs/framing.md tells what the coach catches of answers that its rules were not made with', () => {
  const page = readFileSync(join(__dirname, '../../../docs/framing.md'), 'utf8').replaceAll(/\s+/g, ' ');
  const share = Math.floor((100 * caughtUnseen.length) / unseen.length);
  expect(page).toContain(
    `it catches ${caughtUnseen.length} of ${unseen.length} that say nothing (${share} %) and flags none of ${table('unseen-says-something').length} that say something`,
  );
  expect(page).toContain(`${caught(heldOut)} of the ${heldOut.length} (${percent(heldOut)} %)`);
});

const isHintedAsJargon = ({ question, text }: Row) =>
  framingHints({ [question]: text }, { today: '2026-10-01' }).some(
    (hint) => hint.code === 'jargon' && hint.question === question,
  );

test.each(['seen-jargon-and-effect', 'unseen-jargon-and-effect', 'seen-says-something', 'unseen-says-something'])(
  '%s: what names an effect is never called jargon',
  (name) => {
    expect(table(name).filter(isHintedAsJargon)).toEqual([]);
  },
);

test('jargon alone is a hint, never a gap, and docs/framing.md tells how often it is found', () => {
  for (const name of ['seen-only-jargon', 'unseen-only-jargon']) {
    const rows = table(name);
    expect(rows.filter((row) => gapOf(row)).map(({ text }) => text)).toEqual([]);
    expect(rows.filter(isHintedAsJargon).length / rows.length).toBeGreaterThan(0.8);
  }
  const rows = table('unseen-only-jargon');
  const page = readFileSync(join(__dirname, '../../../docs/framing.md'), 'utf8').replaceAll(/\s+/g, ' ');
  expect(page).toContain(
    `of ${rows.length} answers in engineers' words alone it asks “What would a user notice?” of ${rows.filter(isHintedAsJargon).length}, and of none of ${table('unseen-jargon-and-effect').length} that use such words and name an effect`,
  );
});
