import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { framingGaps } from '../../../src/core/framing/framing-gaps';
import { FOUR_IDS } from '../../../src/core/framing/question';
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

test('the README tells how many of the others the coach catches, and how many it never saw', () => {
  const readme = readFileSync(join(__dirname, '../../../README.md'), 'utf8').replaceAll(/\s+/g, ' ');
  const told = `${caught(hollowOrThin)} of 150 answers that say nothing (${percent(hollowOrThin)} %), and ${caught(heldOut)} of the ${heldOut.length} (${percent(heldOut)} %)`;
  expect(readme).toContain(told);
});
