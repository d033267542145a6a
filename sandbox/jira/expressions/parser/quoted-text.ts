import { ExpressionError, locationOf } from '../expression-error';

const ESCAPES = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['`', '`'],
  ['$', '$'],
]);

/** The character classes of regular expressions keep their backslash: patterns are written as strings (5.5). */
const KEPT = new Set('dDsSwW'.split(''));

/** The meaning of the escape whose backslash stands at `offset`, and the offset behind it. */
export function readEscape(source: string, offset: number): { readonly text: string; readonly end: number } {
  const letter = source.charAt(offset + 1);
  const plain = ESCAPES.get(letter);
  if (plain !== undefined) return { text: plain, end: offset + 2 };
  if (KEPT.has(letter)) return { text: `\\${letter}`, end: offset + 2 };
  const digits = /^u([0-9a-fA-F]{4})/.exec(source.slice(offset + 1, offset + 6))?.[1];
  if (digits !== undefined) return { text: String.fromCharCode(Number.parseInt(digits, 16)), end: offset + 6 };
  throw new ExpressionError(
    'syntax',
    `Unknown escape \\${letter}; write the backslash twice.`,
    locationOf(source, offset),
  );
}

/** The value of the string literal whose quote stands at `start`, and the offset behind its closing quote. */
export function readString(source: string, start: number): { readonly value: string; readonly end: number } {
  const quote = source.charAt(start);
  let value = '';
  let offset = start + 1;
  while (offset < source.length && source.charAt(offset) !== quote) {
    const character = source.charAt(offset);
    if (character === '\n' || character === '\r') break;
    const piece = character === '\\' ? readEscape(source, offset) : { text: character, end: offset + 1 };
    value += piece.text;
    offset = piece.end;
  }
  if (source.charAt(offset) !== quote) {
    throw new ExpressionError('syntax', `${quote} expected, end of the line encountered.`, locationOf(source, start));
  }
  return { value, end: offset + 1 };
}
