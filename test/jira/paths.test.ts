import fc from 'fast-check';
import { OPERATIONS } from '../../src/jira/operations';
import { isIssueKey, pathOf } from '../../src/jira/paths';
import { Refused } from '../../src/jira/refused';

/** Where a request would really go, after a browser or server made the address normal. */
const destination = (path: string) => new URL(path, 'https://jira.invalid').pathname;

/** An operation's template as a pattern in which each part is one segment. */
const shapeOf = (template: string) => new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/?#%]+')}$`);

describe('the address of a call', () => {
  test.each([
    ['10001', '/rest/api/3/issue/10001'],
    ['SHOP-61', '/rest/api/3/issue/SHOP-61'],
    ['A_1-9', '/rest/api/3/issue/A_1-9'],
  ])('holds an issue by %s', (issue, path) => {
    expect(pathOf(OPERATIONS.issue, { issue })).toBe(path);
  });

  test.each([
    '',
    '..',
    '%2E%2E',
    '%2e%2e',
    '1/../2',
    '1%2F..%2F2',
    '․․',
    'SHOP-1\n',
    'SHOP-1\u0000',
    'shop-1',
    'SHOP-',
    'SHOP',
    '1?x=1',
    '1#',
    ' 1',
    '12345678901234567890',
    '１２',
  ])('refuses %j for an issue, in a sentence', (issue) => {
    expect(() => pathOf(OPERATIONS.issue, { issue })).toThrow(Refused);
    expect(() => pathOf(OPERATIONS.issue, { issue })).toThrow(/work item/);
  });

  test('refuses a part that is missing', () => {
    expect(() => pathOf(OPERATIONS.issue)).toThrow(Refused);
  });

  test('repeats the name of a list and encodes every value', () => {
    expect(pathOf(OPERATIONS.people, {}, { accountId: ['a&b', 'c d'], maxResults: 50, none: undefined })).toBe(
      '/rest/api/3/user/bulk?accountId=a%26b&accountId=c%20d&maxResults=50',
    );
  });

  test('takes half a character from a keyboard for an unknown one', () => {
    expect(pathOf(OPERATIONS.suggestions, {}, { query: 'a\ud83d' })).toBe('/rest/api/3/issue/picker?query=a%EF%BF%BD');
  });

  test('never leads anywhere else, whatever the parts hold', () => {
    const tricky = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc
        .array(
          fc.constantFrom('.', '..', '/', '\\', '%2E', '%2e', '%2f', '․', '\u0000', '1', 'SHOP-1', '?', '#', ';'),
          {
            maxLength: 6,
          },
        )
        .map((parts) => parts.join('')),
    );
    const parts = fc.record({ issue: tricky, project: tricky, property: tricky, filter: tricky, task: tricky });
    const operations = fc.constantFrom(...Object.values(OPERATIONS));
    fc.assert(
      fc.property(operations, parts, fc.string({ unit: 'binary' }), (operation, given, asked) => {
        try {
          expect(destination(pathOf(operation, given, { asked }))).toMatch(shapeOf(operation.path));
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
        }
      }),
      { numRuns: 20_000 },
    );
  });
});

test('a key of an issue is a project key, a dash and a number', () => {
  expect(['SHOP-61', 'A1-2'].filter(isIssueKey)).toEqual(['SHOP-61', 'A1-2']);
  expect(['10001', 'S-1', 'SHOP-61 ', 'SHOP-x', '-1', 'shop-1'].filter(isIssueKey)).toEqual([]);
});
