import * as fc from 'fast-check';
import { parseExpression } from '../../../sandbox/jira/expressions/parser/parse-expression';
import { failureOf, valueOf } from './outcome';

const STARTS = '!, -, typeof, (, IDENTIFIER, null, true, false, NUMBER, STRING, TEMPLATE_LITERAL, new, [ or {';

function faultOf(source: string) {
  const parsed = parseExpression(source);
  return 'errors' in parsed ? parsed.errors[0] : undefined;
}

// docs/platform.md#syntax
describe('programs', () => {
  it.each([
    ['let a = 1; let b = a + 1; return b * 2;', 4],
    ['a = 1; b = 2; a + b', 3],
    ["if (1 > 2) { 'a' } else if (2 > 1) { let x = 'b'; return x; } else { 'c' }", 'b'],
    ['let x = 2; if (x > 1) { return true; } else { return false; }', true],
    ['try { return null.x; } catch { return 1; }', 1],
    ["try { throw 'no'; } catch (e) { return [e.message, e.location]; }", ['no', null]],
    ['try { 1 + null.x } catch (e) { e.location.column }', 11],
    ["try { if (true) { throw 'a' } else { 1 } } catch (e) { 2 }", 2],
    ['let f = (a, b) => { let c = a + b; return c * 2; }; f(1, 2)', 6],
    ['let f = () => 7; f()', 7],
    ['[1, 2].map(n => { id: n })', [{ id: 1 }, { id: 2 }]],
    ['[1, 2].map(n => { n + 1 })', [2, 3]],
    ["{ key: 1, 'quoted key': [2] }", { key: 1, 'quoted key': [2] }],
    ["(1 > 2 ? 1 : throw 'no') == 1 ? 1 : 2", 'throws'],
    ['let n = 1; [5].map(n => n)[0] + n', 6],
    ['{}', {}],
  ])('%s', (source, expected) => {
    if (expected === 'throws') expect(failureOf(source)).toBe('no');
    else expect(valueOf(source)).toEqual(expected);
  });

  it.each([
    ['1 +', 1, 4, `${STARTS} expected, end of the expression encountered.`],
    ['1 > >', 1, 5, `${STARTS} expected, > encountered.`],
    ['a === b', 1, 5, `${STARTS} expected, = encountered.`],
    ['+1', 1, 1, `${STARTS} expected, + encountered.`],
    ['[...a]', 1, 2, `${STARTS} expected, . encountered.`],
    ['/a/', 1, 1, `${STARTS} expected, / encountered.`],
    ['1 // one', 1, 4, `${STARTS} expected, / encountered.`],
    ['[1, ]', 1, 5, `${STARTS} expected, ] encountered.`],
    ['if (true) { 1 }', 1, 16, 'else expected, end of the expression encountered.'],
    ['a ?? throw 1', 1, 6, `${STARTS} expected, throw encountered.`],
    ['let a = 1;\nlet a = 2; a', 2, 1, 'a new name expected, let encountered.'],
    ['1 2', 1, 3, 'end of the expression expected, 2 encountered.'],
    ['a.if', 1, 3, 'IDENTIFIER expected, if encountered.'],
    ['a?.(1)', 1, 4, 'IDENTIFIER expected, ( encountered.'],
    ['(a, a) => 1', 1, 5, 'a new parameter name expected, a encountered.'],
    ["'open", 1, 1, "' expected, end of the line encountered."],
    ['`open ${1}', 1, 1, '` expected, end of the expression encountered.'],
    ["'\\q'", 1, 2, 'Unknown escape \\q; write the backslash twice.'],
    ['1e3', 1, 2, 'Unexpected character e.'],
    ['a # b', 1, 3, 'Unexpected character #.'],
    [
      'if (a) { if (b) { 1 } else { 2 } } else { 3 }',
      1,
      10,
      'An if inside an if is not supported: use && and ? : instead.',
    ],
    ['', 1, 1, `${STARTS} expected, end of the expression encountered.`],
  ])('%j is no expression', (source, line, column, message) => {
    expect(faultOf(source)).toEqual({ line, column, message });
  });

  it.each([
    ['parentheses', '('.repeat(5_000) + '1' + ')'.repeat(5_000)],
    ['lists', '['.repeat(5_000) + ']'.repeat(5_000)],
    ['negations', '!'.repeat(5_000) + '1'],
    ['functions', 'x => '.repeat(5_000) + '1'],
    ['a long sum', '1' + ' + 1'.repeat(5_000)],
    ['a long chain of members', 'a' + '.b'.repeat(5_000)],
    ['choices', '1 ? '.repeat(5_000) + '1' + ' : 1'.repeat(5_000)],
    ['else if', 'if (1) { 1 } else '.repeat(5_000) + '{ 1 }'],
  ])('refuses %s without end', (_what, source) => {
    expect(faultOf(source)?.message).toBe('The expression is nested too deeply.');
  });

  it('refuses templates inside templates without end', () => {
    expect(faultOf('`${'.repeat(500))?.message).toBe('Templates are nested too deeply.');
  });
});

const PIECES = (
  "a issue b . ?. ?.[ [ ] ( ) { } => , ; : ? == != < > <= >= + - * / % && || ?? ! = 1 20 'x' '\\d' ` ${ } let return " +
  'if else try catch throw new Map Date typeof null true false length map filter reduce repeat replace match x \\ # @'
).split(' ');
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));

describe('any text', () => {
  it('parses, or says where it does not', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ maxLength: 200 })), (source) => {
        const parsed = parseExpression(source);
        if ('program' in parsed) return;
        expect(parsed.errors).toEqual([
          { line: expect.any(Number), column: expect.any(Number), message: expect.stringMatching(/./) },
        ]);
      }),
      { numRuns: 2_000 },
    );
  });
});
