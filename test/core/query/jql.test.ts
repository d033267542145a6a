import * as fc from 'fast-check';
import {
  allOf,
  anyOf,
  comparesDay,
  comparesAge,
  comparesMinutesAgo,
  comparesMoment,
  IN_NO_OPEN_SPRINT,
  isAnyOf,
  isEmptyField,
  isNotText,
  isText,
  NO_ISSUE,
  OPEN,
  orderedBy,
} from '../../../src/core/query/jql';
import { operandTexts, parseJql } from '../jql-over-facts';

const HOSTILE = [
  '"',
  '\\',
  '\\"',
  '") OR project = "X',
  '\n',
  '\u0000',
  '\ud800',
  '\ue000',
  "'",
  ' AND ',
  '😀',
  'ORDER BY',
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 5 })), { maxLength: 6 })
    .map((parts) => parts.join('')),
);

describe('text in JQL', () => {
  test('any text stays one operand of one clause, with its letters as they are', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const where = parseJql(isAnyOf('labels', [one, other])).query?.where;
        if (where?.clauseType !== 'terminal') throw new Error('the shape of the query changed');
        const wanted = [one, other].map((text) => text.replace(/[\p{Cc}\p{Cs}\p{Cn}\p{Co}]/gu, ' '));
        expect(operandTexts(where.operand)).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });

  test('ids go without quotes, and only digits are ids', () => {
    expect(isAnyOf('project', [{ id: '10001' }])).toBe('project IN (10001)');
    expect(() => isAnyOf('project', [{ id: '1) OR (1' }])).toThrow('is not an id');
  });
});

describe('joining clauses', () => {
  test('an alternative stays in its parentheses', () => {
    const either = anyOf([isText('stakesTechnical', 'yes'), isText('stakesTechnical', 'looks')]);
    expect(orderedBy(allOf(OPEN, undefined, either, IN_NO_OPEN_SPRINT), 'stakesStaleOn', 'ASC')).toBe(
      'statusCategory != Done AND (stakesTechnical = "yes" OR stakesTechnical = "looks")' +
        ' AND (sprint IS EMPTY OR sprint NOT IN openSprints()) ORDER BY stakesStaleOn ASC',
    );
  });

  test('no alternative at all matches nothing, in valid JQL', () => {
    expect([anyOf([]), isAnyOf('issuetype', [])]).toEqual([NO_ISSUE, NO_ISSUE]);
    expect(parseJql(NO_ISSUE).errors).toEqual([]);
    expect(parseJql(comparesDay('updated', '>=', '2026-07-03')).errors).toEqual([]);
  });
});

describe('comparing', () => {
  const AT_MS = Date.parse('2026-10-01T09:00:00.900Z');

  test.each([
    [
      'an indexed date with a moment, in UTC',
      comparesMoment('stakesRefinedAt', '<=', AT_MS),
      'stakesRefinedAt <= "2026-10-01T09:00:00Z"',
    ],
    ["an age, by Jira's own clock", comparesAge('updated', '<=', 90), 'updated <= "-90d"'],
    ['a moment, by the same clock', comparesMinutesAgo('updated', '>=', 5), 'updated >= "-5m"'],
    ['an indexed text with another', isNotText('stakesOutcome', 'none'), 'stakesOutcome != "none"'],
    ['a custom field with nothing', isEmptyField('customfield_10016'), 'cf[10016] IS EMPTY'],
  ])('%s', (_, clause, text) => {
    expect(clause).toBe(text);
    expect(parseJql(clause).errors).toEqual([]);
  });

  test.each(['Story Points', 'customfield_1] IS EMPTY OR cf[2', 'cf[1]', ''])('takes %j for no custom field', (id) => {
    expect(() => isEmptyField(id)).toThrow('is not the id of a custom field');
  });

  test('ties go by a second field', () => {
    expect(orderedBy(OPEN, 'stakesStaleOn', 'DESC', 'key')).toBe(
      'statusCategory != Done ORDER BY stakesStaleOn DESC, key ASC',
    );
  });
});
