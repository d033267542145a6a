/**
 * A piece of a summary, in reading order; the texts of all pieces, put together, are the summary's text. A piece with
 * `issueKey` names an issue (a link for the reader). A piece with `rest` is where an answer was cut: it holds what
 * was left out.
 */
export type SummaryPart =
  | { readonly text: string }
  | { readonly text: string; readonly issueKey: string }
  | { readonly text: string; readonly rest: string };

/** Words on their way into a summary. */
export type Words = readonly SummaryPart[];

/** Puts words one after the other; plain neighbours become one piece, empty ones vanish. */
export function say(...pieces: readonly (string | Words)[]): Words {
  const said: SummaryPart[] = [];
  for (const part of pieces.flatMap((piece) => (typeof piece === 'string' ? [{ text: piece }] : piece))) {
    const last = said.at(-1);
    if (part.text === '') continue;
    if (last !== undefined && isPlain(last) && isPlain(part)) said[said.length - 1] = { text: last.text + part.text };
    else said.push(part);
  }
  return said;
}

export function textOf(words: Words): string {
  return words.map((part) => part.text).join('');
}

function isPlain(part: SummaryPart): boolean {
  return !('issueKey' in part) && !('rest' in part);
}
