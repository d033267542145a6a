import { fromJson } from '../../../sandbox/jira/expressions/values/make-value';
import { failureOf, valueOf } from './outcome';

const context = { map: fromJson({ a: 1 }), words: fromJson(['b', 'a', 'c']) };
const options = { timeZone: 'Europe/Lisbon' };

// docs/platform.md#members
describe('String', () => {
  it.each([
    ["'abc'.length", 3],
    ["' a '.trim()", 'a'],
    ["'aB'.toLowerCase() + 'aB'.toUpperCase()", 'abAB'],
    ["'abc'.includes('bc')", true],
    ["'abc'.indexOf('z')", -1],
    ["'abcd'.slice(1, -1)", 'bc'],
    ["'abcd'.slice(-2)", 'cd'],
    ["'a,b'.split(',')", ['a', 'b']],
    ["'a,b'.split()", ['a,b']],
    ["'a1b22'.replace('[0-9]+', n => '<' + n + '>')", 'a<1>b<22>'],
    ["'aaa'.replace('a', 'b')", 'bbb'],
    ["'k-12'.match('([a-z])-(\\d+)|(x)')", ['k-12', 'k', '12', null]],
    ["'k'.match('\\d')", null],
    [
      "'a1b2'.matchAll('[a-z](\\d)')",
      [
        ['a1', '1'],
        ['b2', '2'],
      ],
    ],
    ["'ab'.repeat(2)", 'abab'],
    ["'7'.padStart(3, '0') + '7'.padEnd(2)", '0077 '],
  ])('%s', (expression, expected) => {
    expect(valueOf(expression)).toEqual(expected);
  });

  it.each([
    ["'a'.repeat(101)", 'repeat takes 0 to 100, not 101.'],
    ["'a'.padEnd(101)", 'Padding is limited to 100 characters, not 101.'],
    ["'a'.includes(1)", 'Argument 1 must be String, but is Number.'],
    ["'a'.trim(1)", 'The function takes 0 arguments, but got 1.'],
    ["'a'.replace('(?=a)', 'b')", 'uses what Jira does not document'],
    ["'a'.replace('a', '$1')", 'A replacement with $'],
    ["'a'.match('(')", 'Invalid regular expression: ('],
    ["'a'.slice('1')", 'Argument 1 must be Number, but is String.'],
    ["('a'.repeat(60) + 'b').match('(a|a)*c|(a*)*$')", 'limit of time for a regular expression'],
  ])('%s fails', (expression, detail) => {
    expect(failureOf(expression)).toContain(detail);
  });

  it.each(['startsWith', 'endsWith', 'substring', 'charAt', 'replaceAll', 'at', 'concat', 'test'])(
    'has no %s, and says what it has',
    (name) => {
      expect(failureOf(`'abc'.${name}('a')`)).toBe(
        `Evaluation failed: "'abc'.${name}('a')" - Unrecognized property of \`'abc'\`: "${name}" ('${name}'). ` +
          "Available properties of type 'String' are: 'includes', 'indexOf', 'length', 'match', 'matchAll', 'padEnd', " +
          "'padStart', 'repeat', 'replace', 'slice', 'split', 'toLowerCase', 'toUpperCase', 'trim'",
      );
    },
  );
});

describe('List', () => {
  it.each([
    ['words.length', 3],
    ['words[2]', 'c'],
    ["words.map(w => w + '!')", ['b!', 'a!', 'c!']],
    ['[1, 2].flatMap(n => [n, n * 2])', [1, 2, 2, 4]],
    ["words.filter(w => w == 'a' ? 'yes' : '')", ['a']],
    ['[1, 2].every(n => n) && ![1, 0].every(n => n)', true],
    ['[0, 2].some(n => n)', true],
    ["words.includes('c') && !['10001'].includes(10001)", true],
    ["words.indexOf('c') - words.indexOf('z')", 3],
    ['words.slice(-2)', ['a', 'c']],
    ["words.concat('d').concat(['e']).length", 5],
    ['[[1], 2, [[3]]].flatten()', [1, 2, [3]]],
    ['[1, 2, 3].reduce((a, b) => a + b)', 6],
    ['[].reduce((a, b) => a + b, 5)', 5],
    ["words.join('-') + words.join()", 'b-a-cb,a,c'],
    ['words.sort((a, b) => a < b ? -1 : a > b ? 1 : 0)', ['a', 'b', 'c']],
  ])('%s', (expression, expected) => {
    expect(valueOf(expression, context)).toEqual(expected);
  });

  it('cuts a joined text after 10,000 characters', () => {
    const long = { parts: fromJson(Array.from({ length: 200 }, () => 'x'.repeat(100))) };
    expect(valueOf("parts.join('')", long)).toBe(`${'x'.repeat(10_000)}…`);
  });

  it.each([
    ['[].reduce((a, b) => a + b)', 'reduce of an empty List needs an initial value.'],
    ['[].map(1)', 'Argument 1 must be Function, but is Number.'],
    ['[].map((a, b) => a)', 'Argument 1 must be a Function of 1 arguments, but is Function.'],
    ['[1, 2].sort((a, b) => a - b > 0)', 'The function of sort must return -1, 0 or 1.'],
    ['[1].flatMap(n => n)', 'The function of flatMap must return a List.'],
    ['[null].join()', "Can't convert null to String."],
    ['[{ a: 1 }].includes({ a: 1 })', "Can't compare Map to Map."],
    ...['find', 'forEach', 'reverse', 'at', 'push', 'findIndex'].map((name) => [`[1].${name}(x => x)`, `"${name}"`]),
  ])('%s fails', (expression, detail) => {
    expect(failureOf(expression, context)).toContain(detail);
  });
});

describe('Map, JSON and RichText', () => {
  it.each([
    ["new Map().set('a', 1).get('a')", 1],
    [
      "map.set('b', 2).entries()",
      [
        ['a', 1],
        ['b', 2],
      ],
    ],
    ["let other = map.set('a', 2); map.a", 1],
    ['JSON.stringify({ a: [1, null, true] })', '{"a":[1,null,true]}'],
    ['JSON.parse(\'{"a": [1]}\').a[0]', 1],
    [
      'new RichText(JSON.parse(\'{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]},{"type":"paragraph","content":[{"type":"text","text":"c"}]}]}\')).plainText',
      'ab\nc',
    ],
  ])('%s', (expression, expected) => {
    expect(valueOf(expression, context)).toEqual(expected);
  });

  it.each([
    ['Object.keys(map)', 'Unrecognized variable: "Object".'],
    ['Math.max(1, 2)', 'Unrecognized variable: "Math".'],
    ['map.keys()', '"keys"'],
    ["JSON.parse('{')", 'The text is not JSON.'],
    ['JSON.stringify(x => x)', "Can't convert Function to JSON."],
    ['new Set()', 'There is no type Set to create'],
    ["new RichText('a')", 'Argument 1 must be Map, but is String.'],
    ["new Issue('SHOP-1')", 'an issue you can see'],
    ['(1.5).toFixed(1)', '"toFixed"'],
  ])('%s fails', (expression, detail) => {
    expect(failureOf(expression, context)).toContain(detail);
  });
});

describe('Date and CalendarDate', () => {
  it.each([
    ['new Date()', '2026-10-01T22:30:00.000Z'],
    ['new Date(0).toISOString()', '1970-01-01T00:00:00.000Z'],
    ["new Date('2008-09-15T15:53:00+05:00')", '2008-09-15T10:53:00.000Z'],
    ["new Date('2026-01-31T10:00:00Z').plusMonths(1)", '2026-02-28T10:00:00.000Z'],
    [
      "new Date('2026-03-31T10:00:00Z').minusMonths(1).plusDays(1).minusHours(2).plusMinutes(5)",
      '2026-03-01T08:05:00.000Z',
    ],
    ['new Date().getHours() + new Date().getUTCHours() * 100', 2223],
    ['new Date().getFullYear() + new Date().getMonth() + new Date().getDate()', 2036],
    ['new Date().plusHours(1).toCalendarDate()', '2026-10-02'],
    ['new Date().plusHours(1).toCalendarDateUTC()', '2026-10-01'],
    ['new CalendarDate()', '2026-10-01'],
    ["new CalendarDate('2026-10-01').plusDays(42).toISOString()", '2026-11-12'],
    ["new CalendarDate('2024-02-29').plusMonths(12)", '2025-02-28'],
    ["new CalendarDate('2026-11-12').getDay()", 4],
    ["new CalendarDate('2026-11-12') > new CalendarDate()", true],
  ])('%s', (expression, expected) => {
    expect(valueOf(expression, {}, options)).toBe(expected);
  });

  it.each([
    ["new Date('2008-09-15')", 'Not a date with time and zone: "2008-09-15".'],
    ["new CalendarDate('x')", 'Not a calendar date: "x".'],
    ["new CalendarDate('2026-02-30')", 'Not a calendar date: "2026-02-30".'],
    ['new Date(0).plusDays(9999999999)', 'The date is outside the years 1 to 9999.'],
    ["new CalendarDate('2026-02-01').plusHours(1)", '"plusHours"'],
  ])('%s fails', (expression, detail) => {
    expect(failureOf(expression, {}, options)).toContain(detail);
  });
});
