import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SETTINGS = join(__dirname, '../../../static/settings');
const files = readdirSync(SETTINGS, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/u.test(file));

/** What stands in quotes and is no comment, line by line. */
const textsIn = (file: string): readonly string[] =>
  readFileSync(join(SETTINGS, file), 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(?:\/?\*|\/\/|import )/u.test(line))
    .flatMap((line) => line.match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`?/gu) ?? []);

test('are found', () => expect(files.length).toBeGreaterThan(50));

test.each(files)('the texts of %s know one apostrophe', (file) => {
  expect(textsIn(file).filter((text) => /[a-z]'[a-z]/iu.test(text))).toEqual([]);
});

test.each(files)(
  'no text of %s says where on the page something is: the page scrolls, and is narrow for some',
  (file) => {
    const places =
      /\b(?:above|below) (?:matches|advises|stands)|(?:list|rule|limit|choice|status|switched on) (?:above|below)\b/iu;
    expect(textsIn(file).filter((text) => places.test(text))).toEqual([]);
  },
);
