const LONGEST = 40;

/** A person's words short enough to be quoted in a line of the coach: on one line, cut with … at 40 characters. */
export function shortened(text: string): string {
  const characters = [...text.replace(/\s+/gu, ' ').trim()];
  return characters.length <= LONGEST
    ? characters.join('')
    : `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}
