/** Shortened words whose dot ends no sentence. */
const SHORTENED =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|approx|ca|vs|no|nr|incl|resp|max|min|est|z\.\s?b|bzw|u\.\s?a|d\.\s?h|p|\p{L})\.$/iu;

/** More than the longest of them, with what stands before it. */
const SHORTENED_LENGTH = 16;

/** Whether the text holds more than one sentence: a closing mark with more text behind it that starts anew. */
export function hasSeveralSentences(text: string): boolean {
  const whole = text.trim();
  for (const { index, 0: mark } of whole.matchAll(
    /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s+["'“‘(]?[\p{Lu}\p{Lo}\p{N}])|[。！？](?=.)/gu,
  )) {
    const end = index + mark.length;
    if (!SHORTENED.test(whole.slice(Math.max(0, end - SHORTENED_LENGTH), end))) return true;
  }
  return false;
}

/** Whether the text brings its own closing mark, so that no other may follow it. */
export function endsWithMark(text: string): boolean {
  return /[.!?…。！？]$/u.test(text);
}

/** How many times a colon followed by a blank appears. */
export function countColons(text: string): number {
  return text.split(/:\s/).length - 1;
}

/** Whether the text pauses at a colon or semicolon, after which no colon of the sentence can follow. */
export function hasColonOrSemicolon(text: string): boolean {
  return /[:;](?=\s|$)/.test(text);
}
