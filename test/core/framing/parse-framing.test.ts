import Ajv from 'ajv';
import fc from 'fast-check';
import { FRAMING_FIELD_SCHEMA } from '../../../src/core/framing/field-schema';
import { byQuestion } from '../../../src/core/framing/questions';
import { parseFraming } from '../../../src/core/framing/parse-framing';

const whole = {
  ...byQuestion((id) => `what is said of ${id}`),
  deadline: '2026-11-12',
  noFixedDate: false,
  costLow: 1000,
  costLikely: 2000,
  costHigh: 2000,
  costUnit: 'money',
  costCurrency: 'EUR',
  costFrom: 'deadline',
  costInAYear: 3000.5,
  onceLow: 20_000,
  onceHigh: 50_000,
  onceOdds: 12.5,
  blockedIssues: ['SHOP-61'],
  who: ['customers', 'support'],
  value: 'safeguards',
  valueClass: 'stability',
  origin: 'external-change',
  laterReason: 'incident',
  laterUntil: '2026-10-05',
  writtenFor: '10041',
};

const fieldAccepts = new Ajv({ strict: false }).compile(FRAMING_FIELD_SCHEMA);

describe('reading the value of the field', () => {
  test('a whole framing comes back as it is', () => {
    expect(parseFraming(whole)).toEqual({ framing: whole });
    expect(fieldAccepts(whole)).toBe(true);
  });

  test.each([[null], [undefined], [{}], [{ risk: null, who: null }], [{ risk: '   ', who: [], blockedIssues: [] }]])(
    '%j is an empty framing',
    (value) => {
      expect(parseFraming(value)).toEqual({ framing: {} });
    },
  );

  test('texts are trimmed and repeated members kept once', () => {
    expect(parseFraming({ risk: '  Fines \n', who: ['support', 'support'], blockedIssues: ['A-1', ' A-1'] })).toEqual({
      framing: { risk: 'Fines', who: ['support'], blockedIssues: ['A-1'] },
    });
  });

  test.each<[string, unknown]>([
    ['The impact framing must be an object. Correct it and save again.', 'Fines'],
    ['The impact framing must be an object. Correct it and save again.', [whole]],
    ['The impact framing must be an object. Correct it and save again.', Object.create({ risk: 'inherited' })],
    ['“colour” in the impact framing is not known here. Correct it and save again.', { colour: 'red' }],
    ['“constructor” in the impact framing is not known here. Correct it and save again.', { constructor: 'x' }],
    [
      '“__proto__” in the impact framing is not known here. Correct it and save again.',
      JSON.parse('{"__proto__":{"risk":"x"}}'),
    ],
    ['“risk” in the impact framing must be text. Correct it and save again.', { risk: 5 }],
    [
      '“risk” in the impact framing has more than 2000 characters. Correct it and save again.',
      { risk: 'x'.repeat(2001) },
    ],
    [
      '“deadline” in the impact framing must be a day like 2026-10-01. Correct it and save again.',
      { deadline: '2026-02-30' },
    ],
    ['“costLow” in the impact framing must be a number of 0 or more. Correct it and save again.', { costLow: -1 }],
    [
      '“costLow” in the impact framing must be a number of 0 or more. Correct it and save again.',
      { costLow: Infinity },
    ],
    ['“costLow” in the impact framing must be a number of 0 or more. Correct it and save again.', { costLow: NaN }],
    [
      '“onceOdds” in the impact framing must be a number of percent from 0 to 100. Correct it and save again.',
      { onceOdds: 101 },
    ],
    [
      '“costFrom” in the impact framing must be one of now, deadline. Correct it and save again.',
      { costFrom: '2026-11-12' },
    ],
    [
      'The impact framing’s costs must rise from low over likely to high. Correct the three numbers.',
      { costLow: 5, costHigh: 4 },
    ],
    [
      '“who” in the impact framing must have at most 20 entries. Correct it and save again.',
      { who: Array(21).fill('support') },
    ],
    [
      '“blockedIssues.0” in the impact framing must hold keys of work items such as SHOP-61. Correct it and save again.',
      { blockedIssues: ['<b>'] },
    ],
    ['“noFixedDate” in the impact framing must be true or false. Correct it and save again.', { noFixedDate: 'yes' }],
    ['“value” in the impact framing must be one of safeguards, adds. Correct it and save again.', { value: 'both' }],
  ])('%s', (problem, value) => {
    expect(parseFraming(value)).toEqual({ problem });
  });

  test('no value makes it throw, and none reaches the prototype of objects', () => {
    const keys = fc.constantFrom(...Object.keys(whole), 'constructor', '__proto__', 'toString', 'x');
    const values = fc.oneof(
      fc.anything({ withNullPrototype: true, withMap: true, withDate: true }),
      fc.dictionary(keys, fc.jsonValue()),
    );
    const before = Object.getOwnPropertyNames(Object.prototype).toSorted();
    fc.assert(
      fc.property(values, (value) => {
        const parsed = parseFraming(value);
        expect('framing' in parsed || parsed.problem.endsWith('.')).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(before);
  });

  test('whatever is read, the field’s own schema accepts, and reading it again changes nothing', () => {
    const some = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
    const values = fc.record(
      {
        doNothing: some(fc.string()),
        deadline: some(fc.constantFrom('2026-11-12', '2026-13-01', '2024-02-29', '2026-2-1')),
        costLow: some(fc.double()),
        costHigh: some(fc.integer()),
        costFrom: some(fc.constantFrom('now', 'deadline', 'later')),
        costInAYear: some(fc.double()),
        onceLow: some(fc.double()),
        onceHigh: some(fc.integer()),
        onceOdds: some(fc.double({ min: -10, max: 110 })),
        blockedIssues: some(fc.array(fc.constantFrom('A-1', 'SHOP-61', 'shop-1'))),
        who: some(fc.array(fc.constantFrom('customers', 'support'))),
        noFixedDate: some(fc.boolean()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(values, (value) => {
        const parsed = parseFraming(value);
        if ('problem' in parsed) return;
        expect(fieldAccepts(parsed.framing)).toBe(true);
        expect(parseFraming(parsed.framing)).toEqual(parsed);
      }),
    );
  });
});

describe('the schema of the field', () => {
  const properties = Object.entries(FRAMING_FIELD_SCHEMA.properties);

  test('every key of a framing has a search alias of its own, in Pascal case', () => {
    expect(properties.map(([key]) => key).toSorted()).toEqual(Object.keys(whole).toSorted());
    expect(properties.map(([key, { searchAlias }]) => [key, searchAlias])).toEqual(
      properties.map(([key]) => [key, `${key.slice(0, 1).toUpperCase()}${key.slice(1)}`]),
    );
  });

  test('dates can be compared in JQL, answers searched by their words', () => {
    const searchTypes = properties.map(([key, property]) => [key, property.searchType]);
    expect(Object.fromEntries(searchTypes)).toMatchObject({ deadline: 'date', laterUntil: 'date', risk: 'text' });
  });

  test('no key is required, and none is unknown', () => {
    expect(FRAMING_FIELD_SCHEMA).not.toHaveProperty('required');
    expect(fieldAccepts({})).toBe(true);
    expect(fieldAccepts({ colour: 'red' })).toBe(false);
  });
});
