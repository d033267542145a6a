import { REMINDER_OPERATIONS } from '../../src/jira/reminder-comments';
import { ROUTES } from '../../sandbox/jira/routes';
import { jiraContract } from '../contract/jira-contract';

const contract = jiraContract();
const COMMENT = '/rest/api/3/issue/{issueIdOrKey}/comment';
const SENT = '/rest/api/3/issue/10001/comment';

test('a comment is never sent twice, and changed as often as needed', () => {
  expect(REMINDER_OPERATIONS.addComment.repeatable).toBe(false);
  expect(REMINDER_OPERATIONS.changeComment.repeatable).toBe(true);
});

test('the double knows both operations, with the scopes we say', () => {
  for (const [method, template, operation] of [
    ['POST', COMMENT, REMINDER_OPERATIONS.addComment],
    ['PUT', `${COMMENT}/{id}`, REMINDER_OPERATIONS.changeComment],
  ] as const) {
    const route = ROUTES.find((one) => one.method === method && one.template === template);
    expect(route?.scopes).toEqual(operation.scopes);
  }
});

test('what is added is sound by Jira’s own OpenAPI file', () => {
  const body = {
    body: { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }] },
    properties: [{ key: 'stakes.reminder', value: { v: 1 } }],
  };
  expect(contract.faultsOfRequest('POST', SENT, body)).toEqual([]);
  expect(contract.scopesOf('POST', COMMENT)).toEqual(REMINDER_OPERATIONS.addComment.scopes);
  const asked = `${SENT}?startAt=0&maxResults=100&orderBy=created&expand=properties`;
  expect(contract.faultsOfRequest('GET', asked, undefined)).toEqual([]);
});
