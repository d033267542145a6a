import type { Call } from '../../src/contract';
import { ISSUES, PEOPLE } from '../fakes/shop-backlog';
import { aBacklog, sentTo } from './backlog';

const issueId = ISSUES.technical;
const id = Number(issueId);
const grants = (...projectPermissions: unknown[]) => JSON.stringify({ globalPermissions: [], projectPermissions });
const EDIT = 'EDIT_ISSUES';
const BROWSE = 'BROWSE_PROJECTS';

/** Answers to "may they?" that are no clear yes for this issue, given to somebody who really may. */
const ODD: readonly { readonly answer: string; readonly status?: number; readonly body?: string }[] = [
  { answer: 'nothing at all', body: '' },
  { answer: 'an empty object', body: '{}' },
  { answer: 'null', body: 'null' },
  { answer: 'a list', body: `[{"permission":"${EDIT}","issues":[${id}]}]` },
  { answer: 'a bare yes', body: 'true' },
  { answer: 'no grants', body: grants() },
  { answer: 'grants without issues', body: grants({ permission: EDIT }, { permission: BROWSE }) },
  { answer: 'empty grants', body: grants({ permission: EDIT, issues: [], projects: [] }) },
  { answer: 'a grant of something else', body: grants({ permission: 'ADD_COMMENTS', issues: [id] }) },
  { answer: 'grants for the project', body: grants({ permission: EDIT, issues: [], projects: [id] }) },
  {
    answer: 'grants for another issue',
    body: grants(...[EDIT, BROWSE].map((permission) => ({ permission, issues: [1] }))),
  },
  {
    answer: 'issues that are no list',
    body: grants({ permission: EDIT, issues: id }, { permission: BROWSE, issues: { id } }),
  },
  { answer: 'a grant under a wrong name', body: JSON.stringify({ permissions: { [EDIT]: { havePermission: true } } }) },
  { answer: 'an answer cut off', body: grants({ permission: EDIT, issues: [id] }).slice(0, -3) },
  { answer: 'a gateway’s page', body: '<html>OK</html>' },
  ...[301, 400, 401, 403, 404, 409, 410, 418, 429, 500, 502, 503, 504].map((status) => ({
    answer: `a ${status}`,
    status,
    body: grants({ permission: EDIT, issues: [id] }, { permission: BROWSE, issues: [id] }),
  })),
  { answer: 'no answer' },
];

const CHANGING: readonly (readonly [Call, unknown])[] = [
  ['recordMark', { issueId, technical: false }],
  ['recordDiscussed', { issueId, outcome: 'keep' }],
  ['undoRecord', { issueId, recordId: `mark:${issueId}:1` }],
  ['reassess', { issueId }],
];

/** A backlog whose Jira answers permission checks oddly, and everything else as ever. */
function oddly(odd: (typeof ODD)[number]) {
  const backlog = aBacklog();
  backlog.between = async (request, sendOn) => {
    if (!request.path.includes('/permissions/check')) return sendOn(request);
    if (odd.body === undefined) throw new Error('The connection was closed.');
    return { status: odd.status ?? 200, headers: {}, body: odd.body };
  };
  return backlog;
}

test.each(ODD)('$answer is no permission', async (odd) => {
  for (const [call, payload] of CHANGING) {
    const backlog = oddly(odd);
    expect(await backlog.call(call, payload, PEOPLE.editor)).toEqual({
      ok: false,
      refusal: {
        kind: 'forbidden',
        sentence: 'Nothing was recorded. This needs permission to edit the work item.',
      },
    });
    expect([backlog.records.reads, backlog.records.writes, sentTo(backlog), backlog.bugs]).toEqual([[], [], [], []]);
  }
  const backlog = oddly(odd);
  expect(await backlog.call('readRecords', { issueIds: [issueId] }, PEOPLE.editor)).toEqual({
    ok: true,
    value: [{ issueId, marks: [], discussed: [] }],
  });
  expect(backlog.records.reads).toEqual([]);
});

test('a clear yes is a yes, so the table above refuses for what is odd', async () => {
  const backlog = oddly({ answer: 'yes', body: grants({ permission: EDIT, issues: [id], projects: [] }) });
  expect(await backlog.call('recordMark', { issueId, technical: false }, PEOPLE.editor)).toMatchObject({ ok: true });
});
