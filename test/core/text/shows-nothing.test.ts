import { framingGaps } from '../../../src/core/framing/framing-gaps';
import { answerText } from '../../../src/core/framing/answer';
import { showsNothing, withoutInvisible } from '../../../src/core/text/shows-nothing';

/** By name, because none of them can be seen here either. */
const BLANKS: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['a no-break space', '\u00A0'],
  ['an ideographic space', '\u3000'],
  ['a Hangul filler', '\u3164'],
  ['Hangul choseong and jungseong fillers', '\u115F\u1160'],
  ['a half-width Hangul filler', '\uFFA0'],
  ['a zero-width space', '\u200B'],
  ['zero-width joiners', '\u200C\u200D'],
  ['a word joiner', '\u2060'],
  ['a soft hyphen', '\u00AD'],
  ['a combining grapheme joiner', '\u034F'],
  ['a Mongolian vowel separator', '\u180E'],
  ['a variation selector', '\uFE0F'],
  ['a byte order mark', '\uFEFF'],
  ['marks of direction', '\u202E\u2066\u200F'],
  ['a tag', '\u{E0041}'],
  ['a Braille blank', '\u2800'],
  ['hieroglyph blanks', '\u{13441}\u{13442}'],
  ['a control character', '\u0007'],
];

test.each(BLANKS)('%s shows nothing, and is no answer', (_, blank) => {
  expect(showsNothing(blank)).toBe(true);
  expect(showsNothing(` ${blank}\n`)).toBe(true);
  expect(answerText({ risk: blank }, 'risk')).toBe('');
  expect(framingGaps({ risk: blank }, { summary: '' }).find(({ question }) => question === 'risk')?.code).toBe(
    'missing',
  );
});

test.each(['.', 'Outage', '障害', '🙂', '한글', '\u{13000}'])('“%s” shows something', (text) => {
  expect(showsNothing(text)).toBe(false);
  expect(withoutInvisible(`\u200B${text}\u3164`)).toBe(text);
});
