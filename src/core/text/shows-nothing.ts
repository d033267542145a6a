/**
 * Characters that leave the page blank: white space, controls, what Unicode says may be ignored (zero-width marks, Hangul
 * fillers, which count as letters), and the few that are drawn as an empty cell (Braille and hieroglyph blanks). Source:
 * Default_Ignorable_Code_Point in https://www.unicode.org/reports/tr44/.
 */
const BLANK = String.raw`\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\u{13441}\u{13442}`;
const SHOWN = new RegExp(`[^${BLANK}]`, 'u');
const INVISIBLE = new RegExp(`(?!\\s)[${BLANK}]`, 'gu');

/** Whether a reader would see nothing at all, whatever characters the text holds. */
export function showsNothing(text: string): boolean {
  return !SHOWN.test(text);
}

/** The text without what can't be seen; white space stays. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}
