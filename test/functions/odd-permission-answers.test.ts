import type { Call } from '../../src/contract';
import { DEFAULT_POLICY } from '../../src/core/policy/default-policy';
import { storedPolicy } from '../fakes/stored-policy';
import { ISSUES, PEOPLE, SHOP } from '../fakes/shop-backlog';
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
  ...[400, 401, 403, 404, 418].map(refusing),
];

/** Answers that say nothing about it: Jira was busy, broken, elsewhere or out of reach. */
const SILENT: typeof ODD = [...[301, 409, 410, 429, 500, 502, 503, 504].map(refusing), { answer: 'no answer' }];

function refusing(status: number): (typeof ODD)[number] {
  const body = grants({ permission: EDIT, issues: [id] }, { permission: BROWSE, issues: [id] });
  return { answer: `a ${status}`, status, body };
}

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

/** Every call that asks Jira what its caller may do, and changes or tells something by the answer. */
const BY_PERMISSION: readonly (readonly [Call, unknown])[] = [
  ...CHANGING,
  ['readRecords', { issueIds: [issueId] }],
  ['recordDiscussedTogether', { issueIds: [issueId], outcome: 'keep' }],
  ['undoTogether', { records: [{ issueId, recordId: `mark:${issueId}:1` }] }],
  ['issueWaiver', { issueId }],
  ['grantWaiver', { issueId, because: 'the vendor is late', until: '2026-10-20' }],
  ['endWaiver', { issueId }],
  ['projectWaivers', { projectId: SHOP }],
  ['grantPass', { projectId: SHOP, passFor: 'acc-bot', because: 'the vendor is late', until: '2026-10-20' }],
  ['endGrant', { projectId: SHOP, kind: 'pass', subject: 'acc-bot' }],
  ['readSweep', { projectId: SHOP }],
  ['startSweep', { projectId: SHOP }],
  ['guardFailures', {}],
  ['siteSweeps', {}],
  ['saveSitePolicy', { cap: 'advise', start: storedPolicy(DEFAULT_POLICY), over: null }],
];

test.each(SILENT)(
  '$answer is no answer: nothing is written, nothing is read as none, nobody is called unentitled',
  async (odd) => {
    for (const [call, payload] of BY_PERMISSION) {
      const backlog = oddly(odd);
      const reply = await backlog.call(call, payload, PEOPLE.editor);
      expect([call, reply]).toMatchObject([
        call,
        { ok: false, refusal: { kind: expect.stringMatching(/^(unavailable|conflict)$/) } },
      ]);
      expect(JSON.stringify(reply)).not.toMatch(/permission|administer/i);
      expect([backlog.records.reads, backlog.records.writes, sentTo(backlog), backlog.bugs]).toEqual([[], [], [], []]);
    }
  },
);

test('what stops before it is recorded says so, and what to do', async () => {
  const backlog = oddly({ answer: 'a 503', status: 503, body: '' });
  expect(await backlog.call('recordMark', { issueId, technical: false }, PEOPLE.editor)).toEqual({
    ok: false,
    refusal: {
      kind: 'unavailable',
      sentence: "Nothing was recorded. Jira can't answer now. Try again in a few minutes.",
    },
  });
});

test('a clear yes is a yes, so the table above refuses for what is odd', async () => {
  const backlog = oddly({ answer: 'yes', body: grants({ permission: EDIT, issues: [id], projects: [] }) });
  expect(await backlog.call('recordMark', { issueId, technical: false }, PEOPLE.editor)).toMatchObject({ ok: true });
});
