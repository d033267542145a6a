import * as fc from 'fast-check';
import type { Call } from '../../src/contract';
import { ISSUES, PEOPLE } from '../fakes/shop-backlog';
import { aBacklog, sentTo, type Backlog } from './backlog';

const { editor, outsideLevel, viewer, outsider } = PEOPLE;
const { technical, looksTechnical, secret, done, absent } = ISSUES;

type Role = { readonly role: string; readonly accountId: string | undefined };
const ROLES: readonly (Role & { readonly sees: readonly string[]; readonly edits: readonly string[] })[] = [
  { role: 'nobody signed in', accountId: undefined, sees: [], edits: [] },
  { role: 'an account that Jira does not know', accountId: 'acc-nobody', sees: [], edits: [] },
  { role: 'an outsider', accountId: outsider, sees: [], edits: [] },
  { role: 'a viewer', accountId: viewer, sees: [technical, looksTechnical, done], edits: [] },
  {
    role: 'an editor outside the security level',
    accountId: outsideLevel,
    sees: [technical, looksTechnical, done],
    edits: [technical, looksTechnical, done],
  },
  {
    role: 'an editor',
    accountId: editor,
    sees: [technical, looksTechnical, secret, done],
    edits: [technical, looksTechnical, secret, done],
  },
];
const EVERY_ISSUE = [technical, looksTechnical, secret, done, absent];

/** Whatever changes something, or reads as the app: all of these need permission to edit. */
const CHANGING: readonly { readonly call: Call; payload(issueId: string): unknown }[] = [
  { call: 'recordMark', payload: (issueId) => ({ issueId, technical: false }) },
  { call: 'recordDiscussed', payload: (issueId) => ({ issueId, outcome: 'keep' }) },
  {
    call: 'recordDiscussed',
    payload: (issueId) => ({ issueId, outcome: 'notNow', until: '2026-12-01', note: 'the vendor is late' }),
  },
  { call: 'recordDiscussed', payload: (issueId) => ({ issueId, outcome: 'never', note: 'it is retired' }) },
  { call: 'undoRecord', payload: (issueId) => ({ issueId, recordId: `mark:${issueId}:1` }) },
  { call: 'reassess', payload: (issueId) => ({ issueId }) },
];

/** A backlog where every issue has a mark and a discussion, whoever may see it. */
async function remembering(): Promise<Backlog> {
  const backlog = aBacklog();
  const { records } = backlog;
  for (const issueId of EVERY_ISSUE) {
    const common = { issueId, projectId: '30000', by: editor, atMs: backlog.nowMs };
    await records.addMark({ ...common, technical: true, because: 'canary reason' });
    await records.addDiscussed({ ...common, outcome: 'keep', note: 'canary note' });
  }
  records.reads.length = 0;
  records.writes.length = 0;
  return backlog;
}

const asTheApp = (backlog: Backlog) => sentTo(backlog).filter((sent) => sent.startsWith('app'));

describe.each(ROLES)('$role', ({ accountId, sees, edits }) => {
  test.each(CHANGING)('may $call exactly what they may edit', async ({ call, payload }) => {
    const refusalOfAbsent = await (await remembering()).call(call, payload(absent), accountId);
    for (const issueId of EVERY_ISSUE) {
      const backlog = await remembering();
      const reply = await backlog.call(call, payload(issueId), accountId);
      if (edits.includes(issueId)) {
        expect(reply).toMatchObject({ ok: true });
        if (call !== 'reassess') expect(backlog.records.writes).toEqual([issueId]);
        continue;
      }
      expect(JSON.stringify(reply)).toBe(JSON.stringify(refusalOfAbsent));
      expect(reply).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } });
      expect([backlog.records.reads, backlog.records.writes, asTheApp(backlog)]).toEqual([[], [], []]);
      expect(backlog.stakes(issueId)).toBeUndefined();
    }
  });

  test('reads the records of what they see, and of nothing else', async () => {
    const backlog = await remembering();
    const reply = await backlog.call('readRecords', { issueIds: EVERY_ISSUE }, accountId);
    const counts = reply.ok ? reply.value.map(({ issueId, marks, discussed }) => [issueId, marks, discussed]) : [];
    expect(counts).toEqual(
      EVERY_ISSUE.map((issueId) =>
        sees.includes(issueId)
          ? [issueId, [expect.objectContaining({ issueId })], [expect.objectContaining({ issueId })]]
          : [issueId, [], []],
      ),
    );
    expect([...backlog.records.reads].sort()).toEqual([...sees].sort());
    expect(asTheApp(backlog)).toEqual([]);
  });
});

const THOUSAND_FORGED = fc.record({
  role: fc.constantFrom(...ROLES),
  issueId: fc.constantFrom(...EVERY_ISSUE, '0', '30000', '2147483648', '9007199254740993'),
  ask: fc.constantFrom(...CHANGING),
  forged: fc.dictionary(
    fc.constantFrom('accountId', 'by', 'projectId', 'context', 'extension', 'role'),
    fc.anything(),
    {
      maxKeys: 2,
    },
  ),
});

test('no forged request reads or writes what its sender may not edit', async () => {
  const backlog = await remembering();
  await fc.assert(
    fc.asyncProperty(THOUSAND_FORGED, async ({ role, issueId, ask, forged }) => {
      fc.pre(!role.edits.includes(issueId));
      backlog.double.ledger.clear();
      const payload = { ...Object(ask.payload(issueId)), ...forged };
      expect(await backlog.call(ask.call, payload, role.accountId)).toMatchObject({ ok: false });
      expect([backlog.records.reads, backlog.records.writes, asTheApp(backlog)]).toEqual([[], [], []]);
    }),
    { numRuns: 1_000 },
  );
  expect(backlog.bugs).toEqual([]);
});
