/** A text that fits a limit, and what didn't fit; cut between words where there is a blank to cut at. */
export type Cut = { readonly head: string; readonly rest: string };

/** Cuts a text to at most `limit` characters; the head ends without a mark. */
export function cutAtWord(text: string, limit: number): Cut {
  const letters = Array.from(text);
  if (letters.length <= limit) return { head: text, rest: '' };
  const fitting = letters.slice(0, limit + 1).join('');
  const blank = fitting.lastIndexOf(' ');
  const end = blank > fitting.length / 2 ? blank : letters.slice(0, limit).join('').length;
  return { head: text.slice(0, end).replace(/[\s.,:;!…]+$/u, ''), rest: text.slice(end).trim() };
}
