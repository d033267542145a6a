import * as fc from 'fast-check';
import type { IssueAnswer } from '../../src/contract';
import { ISSUES, PEOPLE, shopBacklog, shopIssue } from '../fakes/shop-backlog';
import { aBacklog, sentTo, writesTo, type Backlog } from './backlog';

const { editor, outsideLevel, viewer, outsider } = PEOPLE;
const { technical, looksTechnical, secret, done, stakesOff, absent } = ISSUES;
const EVERY_ISSUE = [technical, looksTechnical, secret, done, absent];
const NEVER = { outcome: 'never', note: 'the importer is retired' } as const;

const ROLES: readonly (readonly [string, string | undefined, readonly string[]])[] = [
  ['nobody signed in', undefined, []],
  ['an account that Jira does not know', 'acc-nobody', []],
  ['an outsider', outsider, []],
  ['a viewer', viewer, []],
  ['an editor outside the security level', outsideLevel, [technical, looksTechnical, done]],
  ['an editor', editor, [technical, looksTechnical, secret, done]],
];

/** Asks for several issues at once, and gives each issue's answer. */
async function answersOf(
  backlog: Backlog,
  ask: { issueIds: readonly string[]; outcome: string; note?: string },
  accountId: string | undefined,
): Promise<readonly IssueAnswer[]> {
  const reply = await backlog.call('recordDiscussedTogether', ask, accountId);
  if (!reply.ok) throw new Error(reply.refusal.sentence);
  return reply.value;
}

const recordedIn = (answers: readonly IssueAnswer[]) =>
  answers.flatMap((answer) => ('records' in answer ? [answer.issueId] : []));

test.each(ROLES)('%s records for exactly the issues that they may edit', async (_, accountId, edits) => {
  const backlog = aBacklog();
  const answers = await answersOf(backlog, { issueIds: EVERY_ISSUE, ...NEVER }, accountId);
  expect(answers.map(({ issueId }) => issueId)).toEqual(EVERY_ISSUE);
  expect(recordedIn(answers)).toEqual(edits);
  expect([...backlog.records.writes].sort()).toEqual([...edits].sort());
  const refusals = answers.flatMap((answer) => ('refusal' in answer ? [answer.refusal] : []));
  for (const refusal of refusals) {
    expect(refusal).toEqual({
      kind: 'forbidden',
      sentence: 'Nothing was recorded. This needs permission to edit the work item.',
    });
  }
  if (edits.length === 0) expect(sentTo(backlog).filter((sent) => sent.startsWith('app'))).toEqual([]);
});

test('no forged request records for an issue that its sender may not edit', async () => {
  const forged = fc.record({
    role: fc.constantFrom(...ROLES),
    issueIds: fc.array(fc.constantFrom(...EVERY_ISSUE, '0', '9007199254740993'), { minLength: 1, maxLength: 8 }),
    undoes: fc.boolean(),
    more: fc.dictionary(fc.constantFrom('by', 'accountId', 'projectId', 'context'), fc.anything(), { maxKeys: 1 }),
  });
  const backlog = aBacklog();
  await fc.assert(
    fc.asyncProperty(forged, async ({ role: [, accountId, edits], issueIds, undoes, more }) => {
      backlog.records.writes.length = 0;
      const records = issueIds.map((issueId) => ({ issueId, recordId: `discussed:${issueId}:1` }));
      if (undoes) await backlog.call('undoTogether', { records, ...more }, accountId);
      else await backlog.call('recordDiscussedTogether', { issueIds, outcome: 'keep', ...more }, accountId);
      expect(backlog.records.writes.filter((issueId) => !edits.includes(issueId))).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(backlog.bugs).toEqual([]);
});

test('what was recorded is in the properties after one write for all, and taken back in another', async () => {
  const issues = Array.from({ length: 30 }, (_, at) => shopIssue(100 + at, `Remove flag ${at}`));
  const issueIds = [...issues.map(({ id }) => id), stakesOff];
  const backlog = aBacklog(shopBacklog({ issues }));
  const answers = await answersOf(backlog, { issueIds, ...NEVER }, editor);
  expect(recordedIn(answers)).toEqual(issueIds);
  for (const { id } of issues) expect(backlog.stakes(id)).toMatchObject({ outcome: 'never', signal: 'discussed' });
  expect(backlog.stakes(stakesOff)).toBeUndefined();
  expect(writesTo(backlog)).toHaveLength(1);
  expect(sentTo(backlog).length).toBeLessThan(15);

  const records = answers.flatMap((answer) =>
    'records' in answer ? [{ issueId: answer.issueId, recordId: answer.records.discussed[0]?.id ?? '' }] : [],
  );
  await backlog.call('undoTogether', { records }, editor);
  for (const { id } of issues) expect(backlog.stakes(id)).toMatchObject({ outcome: 'none', signal: 'created' });
});

test('a record that storage could not take is told with its issue, and takes nothing from the others', async () => {
  const backlog = aBacklog();
  const { addDiscussed } = backlog.records;
  backlog.records.addDiscussed = (said) =>
    said.issueId === looksTechnical ? Promise.reject(new Error('canary of storage')) : addDiscussed(said);
  const answers = await answersOf(backlog, { issueIds: [technical, looksTechnical, done], ...NEVER }, editor);
  expect(answers).toMatchObject([
    { issueId: technical, records: { discussed: [{ outcome: 'never' }] } },
    { issueId: looksTechnical, refusal: { kind: 'unavailable', sentence: 'Stakes could not store this. Try again.' } },
    { issueId: done, records: { discussed: [{ outcome: 'never' }] } },
  ]);
  expect(backlog.stakes(technical)).toMatchObject({ outcome: 'never' });
  expect(backlog.bugs).toEqual(['call.together']);
});

test('what two people record at once is there twice, and each takes back their own', async () => {
  const backlog = aBacklog();
  const issueIds = [technical, looksTechnical];
  const [anas] = await Promise.all([
    answersOf(backlog, { issueIds, ...NEVER }, editor),
    answersOf(backlog, { issueIds, outcome: 'keep' }, outsideLevel),
  ]);
  const own = anas.flatMap((answer) => ('records' in answer ? answer.records.discussed : []));
  const records = own.filter(({ by }) => by === editor).map(({ issueId, id }) => ({ issueId, recordId: id }));
  await backlog.call('undoTogether', { records }, editor);
  const read = await backlog.call('readRecords', { issueIds }, editor);
  for (const { discussed } of read.ok ? read.value : []) {
    expect(discussed.filter(({ undone }) => !undone)).toMatchObject([{ by: outsideLevel, outcome: 'keep' }]);
    expect(discussed).toHaveLength(2);
  }
});

test('undoing a record that is not there is told with its issue', async () => {
  const backlog = aBacklog();
  const [answer] = await answersOf(backlog, { issueIds: [technical], ...NEVER }, editor);
  const recordId = answer && 'records' in answer ? (answer.records.discussed[0]?.id ?? '') : '';
  const records = [
    { issueId: technical, recordId },
    { issueId: looksTechnical, recordId },
  ];
  expect(await backlog.call('undoTogether', { records }, editor)).toMatchObject({
    ok: true,
    value: [
      { issueId: technical, records: { discussed: [{ undone: true }] } },
      { issueId: looksTechnical, refusal: { kind: 'not-found' } },
    ],
  });
});
