import fc from 'fast-check';
import { Refused } from '../../src/jira/refused';
import { PORT_CALLS } from './port-calls';
import { FIELDS, rawIssue, scriptedJira } from './scripted-jira';

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

/** Any JSON; JSON with Jira's own names in it; and sound answers with one part replaced by something else. */
const anyJson = fc.jsonValue({ maxDepth: 5 });
const jiraish = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, '', 0, -1, 1e300, true, '1', '10001', 'SHOP-1', '2026-10-01T09:00:00.000+0000', ...NAMES),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        'issues',
        'fields',
        'id',
        'key',
        'values',
        'comments',
        'total',
        'issueChangeLogs',
        'issueId',
        'changeHistories',
        'created',
        'items',
        'field',
        'author',
        'accountId',
        'queries',
        'errors',
        'structure',
        'nextPageToken',
        'isLast',
        'status',
        'result',
        'sections',
        'projectPermissions',
        ...NAMES,
      ),
      tie('value'),
      { maxKeys: 5 },
    ),
  ),
})).value;
const brokenIssue = fc
  .tuple(
    fc.constantFrom('summary', 'issuetype', 'status', 'project', 'created', 'comment', 'customfield_10050'),
    anyJson,
  )
  .map(([field, value]) => rawIssue({ [field]: value }))
  .chain((issue) => fc.constantFrom(issue, { issues: [issue] }));
const answers = fc.oneof(anyJson, jiraish, brokenIssue);

describe('whatever Jira answers', () => {
  test.each(Object.entries(PORT_CALLS))('%s gives a value or a refusal in a sentence, and ends', async (_, ask) => {
    await fc.assert(
      fc.asyncProperty(
        answers,
        fc.constantFrom(200, 200, 200, 303, 400, 404),
        fc.boolean(),
        async (body, status, sound) => {
          const { jira, sent } = scriptedJira((one) =>
            sound && one.path === '/rest/api/3/field' ? { body: FIELDS } : { status, body },
          );
          await ask(jira).catch((error: unknown) => {
            if (!(error instanceof Refused)) throw error;
            expect(error.message).toMatch(/\S/);
          });
          expect(sent.length).toBeLessThan(60);
        },
      ),
      { numRuns: 150 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each(['', '<html>Service unavailable</html>', '{"issues":', '\u0000', '['.repeat(100_000)])(
    'a text that is no JSON is refused: %#',
    async (text) => {
      await expect(scriptedJira(() => ({ text })).jira.fields()).rejects.toMatchObject({ kind: 'unavailable' });
    },
  );
});
