import * as fc from 'fast-check';
import { csvOf } from '../../../src/core/text/csv';

const UNSEEN = [' ', '\u00A0', '\u200B', '\uFEFF', '\u3164', '\u115F', '\u1160', '\uFFA0', '\u0000', '\u202E', '"'];
const OPENINGS = ['=', '+', '-', '@', '|', '%', '＝', '＋', '－', '＠'];
const SEPARATORS = [';', ',', '\t', '\r', '\n'];

/** What a spreadsheet that splits at any of these, in quotes or not, takes for the beginning of each cell. */
function beginnings(csv: string): readonly string[] {
  return csv.split(/[;,\t\r\n]/).map((cell) => [...cell].find((letter) => !UNSEEN.includes(letter)) ?? '');
}

test.each(['x;=cmd|calc;y', 'x;"=cmd"', '＝1+1', '\u200B=1', '\u3164\u115F=1', 'a,\t @SUM(A1)', 'a\n-1', '\r=1'])(
  '%j opens as text, wherever a spreadsheet splits it',
  (text) => {
    for (const letter of beginnings(csvOf([[text]]))) expect(OPENINGS).not.toContain(letter);
  },
);

test('every field is in quotes, and no text of anybody begins a formula', () => {
  const part = fc.oneof(fc.constantFrom(...UNSEEN, ...OPENINGS, ...SEPARATORS, "'", 'a'), fc.string({ maxLength: 3 }));
  const texts = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 3 }), (row) => {
      const csv = csvOf([row]);
      for (const letter of beginnings(csv)) expect(OPENINGS).not.toContain(letter);
      expect(csv).toMatch(/^"[^]*"\r\n$/);
    }),
    { numRuns: 2_000 },
  );
  expect(csvOf([['a', -1, 'b "c"']])).toBe('"a","-1","b ""c"""\r\n');
});

test('a text of a million equal letters is guarded all the same', () => {
  for (const letter of [' ', '\t', ';', '"', '='])
    expect(csvOf([[letter.repeat(1_000_000)]]).length).toBeGreaterThan(1_000_000);
});
