import { ExpressionError, locationOf } from '../expression-error';
import { KEYWORDS, SYMBOLS, type Token } from './tokens';

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

/** The character classes of regular expressions keep their backslash: patterns are written as strings. */
const KEPT = new Set('dDsSwW'.split(''));

const DEEPEST_TEMPLATE = 20;

/** The tokens of an expression, the last one of type `end`. Throws a syntax error for text that is no token. */
export function tokensOf(source: string): readonly Token[] {
  return readTokens(source, 0, 0);
}

/** Tokens from `start` to the end of the text or, inside a template, to the brace that closes its `${`. */
function readTokens(source: string, start: number, depth: number): readonly Token[] {
  if (depth > DEEPEST_TEMPLATE) {
    throw new ExpressionError('syntax', 'Templates are nested too deeply.', locationOf(source, start));
  }
  const tokens: Token[] = [];
  let openBraces = 0;
  let offset = afterSpace(source, start);
  while (offset < source.length) {
    const token = readToken(source, offset, depth);
    if (token.text === '{' && token.type === 'symbol') openBraces += 1;
    if (token.text === '}' && token.type === 'symbol') openBraces -= 1;
    if (openBraces < 0 && depth > 0) break;
    tokens.push(token);
    offset = afterSpace(source, token.end);
  }
  tokens.push({ type: 'end', text: '', start: offset, end: offset });
  return tokens;
}

function afterSpace(source: string, offset: number): number {
  let end = offset;
  while (end < source.length && ' \t\r\n'.includes(source.charAt(end))) end += 1;
  return end;
}

function readToken(source: string, start: number, depth: number): Token {
  const rest = source.slice(start);
  const first = rest.charAt(0);
  if (first === '`') return readTemplate(source, start, depth);
  if (first === "'" || first === '"') {
    const { value, end } = readString(source, start);
    return { type: 'string', value, text: source.slice(start, end), start, end };
  }
  const digits = /^\d+(\.\d+)?/.exec(rest)?.[0];
  if (digits !== undefined) {
    const end = start + digits.length;
    if (/[\w$]/.test(source.charAt(end))) throw unexpected(source, end);
    return { type: 'number', value: Number(digits), text: digits, start, end };
  }
  const word = /^[A-Za-z_$][\w$]*/.exec(rest)?.[0];
  if (word !== undefined) {
    return { type: KEYWORDS.has(word) ? 'keyword' : 'name', text: word, start, end: start + word.length };
  }
  const symbol = SYMBOLS.find((candidate) => rest.startsWith(candidate));
  if (symbol === undefined) throw unexpected(source, start);
  return { type: 'symbol', text: symbol, start, end: start + symbol.length };
}

/** The meaning of the escape whose backslash stands at `offset`, and the offset behind it. */
function readEscape(source: string, offset: number): { readonly text: string; readonly end: number } {
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
function readString(source: string, start: number): { readonly value: string; readonly end: number } {
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

function readTemplate(source: string, start: number, depth: number): Token {
  const texts: string[] = [];
  const parts: (readonly Token[])[] = [];
  let text = '';
  let offset = start + 1;
  while (offset < source.length && source.charAt(offset) !== '`') {
    if (source.startsWith('${', offset)) {
      const part = readTokens(source, offset + 2, depth + 1);
      texts.push(text);
      parts.push(part);
      text = '';
      offset = (part.at(-1)?.end ?? source.length) + 1;
    } else if (source.charAt(offset) === '\\') {
      const escape = readEscape(source, offset);
      text += escape.text;
      offset = escape.end;
    } else {
      text += source.charAt(offset);
      offset += 1;
    }
  }
  if (offset >= source.length) {
    throw new ExpressionError('syntax', '` expected, end of the expression encountered.', locationOf(source, start));
  }
  const end = offset + 1;
  return { type: 'template', texts: [...texts, text], parts, text: source.slice(start, end), start, end };
}

function unexpected(source: string, offset: number): ExpressionError {
  return new ExpressionError('syntax', `Unexpected character ${source.charAt(offset)}.`, locationOf(source, offset));
}
