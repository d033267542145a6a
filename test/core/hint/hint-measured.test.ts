import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROWS, type Row } from './labels';

const share = (rows: readonly Row[], holds: (row: Row) => boolean) => rows.filter(holds).length / rows.length;
const figuresOf = (half: string) => {
  const rows = ROWS.filter((row) => row.half === half);
  return {
    titles: rows.length,
    technical: rows.filter(({ technical }) => technical).length,
    recall: share(
      rows.filter(({ technical }) => technical),
      ({ found }) => found,
    ),
    precision: share(
      rows.filter(({ found }) => found),
      ({ technical }) => technical,
    ),
  };
};

test.each(['seen', 'unseen'])('on the %s titles, recall is at least .6 and precision at least .9', (half) => {
  const { recall, precision } = figuresOf(half);
  expect(recall).toBeGreaterThanOrEqual(0.6);
  expect(precision).toBeGreaterThanOrEqual(0.9);
});

test('docs/framing.md tells both figures of the titles that the rules were not made with', () => {
  const page = readFileSync(join(__dirname, '../../../docs/framing.md'), 'utf8').replaceAll(/\s+/g, ' ');
  const { titles, technical, recall, precision } = figuresOf('unseen');
  const percent = (part: number) => Math.floor(100 * part);
  expect(page).toContain(
    `Of ${titles} real titles, ${technical} of them technical, it finds ${percent(recall)} % of those, and ${percent(precision)} % of what it finds is`,
  );
});

test('the two passes of labels agree as how-made.md tells', () => {
  const agreed = share(ROWS, ({ passes: [first, second] }) => first === second);
  const [first, second] = [share(ROWS, ({ passes }) => passes[0]), share(ROWS, ({ passes }) => passes[1])];
  const byChance = first * second + (1 - first) * (1 - second);
  expect(((agreed - byChance) / (1 - byChance)).toFixed(2)).toBe('0.97');
});
