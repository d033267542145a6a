import * as fc from 'fast-check';
import type { LedgerRow } from '../../../src/core/refinement/bulk-edit-ledger';
import { lookAgain } from '../../../src/functions/sweep/wake';
import { ISSUES, PEOPLE, SHOP } from '../../fakes/shop-backlog';
import { aBacklog, sentTo, type Backlog } from '../backlog';
import { drained, fullBacklog, withBulkEdit } from './full-backlog';

const { editor, outsideLevel, viewer, outsider } = PEOPLE;

/** SHOP, administered by the editor alone, with a bulk edit on 22 issues, swept once. */
async function administered(): Promise<Backlog> {
  const site = withBulkEdit(fullBacklog());
  const [shop] = site.projects;
  if (shop) shop.permissions.ADMINISTER_PROJECTS = [{ kind: 'user', accountId: editor }];
  const backlog = aBacklog(site);
  backlog.double.levers['approximate-count'] = 'exact';
  return backlog;
}

describe('how a project’s sweeps are doing', () => {
  test('is told to who administers it, before, while and after', async () => {
    const backlog = await administered();
    const ask = () => backlog.call('readSweep', { projectId: SHOP }, editor);
    expect(await ask()).toEqual({
      ok: true,
      value: { phase: 'never', notWritten: 0, points: { spent: 0, of: 16_250 }, appLacks: [] },
    });
    await backlog.call('startSweep', { projectId: SHOP }, editor);
    backlog.sweeps.spent = { hour: Math.floor(backlog.nowMs / 3_600_000), points: 16_100, pausedUntilMs: 0 };
    await drained(backlog, 1);
    expect(await ask()).toMatchObject({
      value: {
        phase: 'waiting',
        run: { kind: 'first', total: 134, startedAt: '2026-10-01T09:00:00.000Z', secondsLeft: expect.any(Number) },
        problem: { because: 'share', until: expect.stringMatching(/^2026-10-01T10:(?:0|1[0-4])/) },
      },
    });
    await drained(backlog);
    expect(await ask()).toMatchObject({
      value: { phase: 'resting', last: { kind: 'changes', endedAt: expect.stringMatching(/^2026-10-01T10:/) } },
    });
  });

  test('says neither an end nor a count that it has passed, where Jira counted too few', async () => {
    const backlog = await administered();
    backlog.double.levers['approximate-count'] = 'too-low';
    backlog.sweeps.spent = { hour: Math.floor(backlog.nowMs / 3_600_000), points: 16_100, pausedUntilMs: 0 };
    await backlog.call('startSweep', { projectId: SHOP }, editor);
    await drained(backlog, 1);
    const state = await backlog.sweeps.state(SHOP);
    if (!state?.run) throw new Error('No sweep runs.');
    await backlog.sweeps.replaceState(SHOP, state, { ...state, run: { ...state.run, checked: 130 } });
    const reply = await backlog.call('readSweep', { projectId: SHOP }, editor);
    expect(reply.ok && reply.value.run).toMatchObject({ checked: 130, total: 130, secondsLeft: undefined });
  });

  test('says how long it will take, as long as it takes now', async () => {
    const backlog = await administered();
    backlog.sweeps.spent = { hour: Math.floor(backlog.nowMs / 3_600_000), points: 16_100, pausedUntilMs: 0 };
    await backlog.call('startSweep', { projectId: SHOP }, editor);
    await drained(backlog, 1);
    backlog.nowMs += 10 * 60_000;
    const reply = await backlog.call('readSweep', { projectId: SHOP }, editor);
    const run = reply.ok ? reply.value.run : undefined;
    const checked = run?.checked ?? 0;
    expect(run?.secondsLeft).toBe(Math.round((600 / checked) * (134 - checked)));
  });

  test.each([
    ['an editor of another kind', outsideLevel],
    ['a viewer', viewer],
    ['an outsider', outsider],
    ['nobody', undefined],
  ])('is told to nobody else: %s', async (_, accountId) => {
    const backlog = await administered();
    for (const call of ['readSweep', 'startSweep'] as const) {
      const refused = await backlog.call(call, { projectId: SHOP }, accountId);
      expect(refused).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } });
      expect(await backlog.call(call, { projectId: '49999' }, accountId)).toEqual(refused);
    }
    expect(backlog.queue.waiting).toEqual([]);
    expect(sentTo(backlog).filter((sent) => sent.startsWith('app'))).toEqual([]);
  });
});

describe('the bulk edits that an issue’s changes were part of', () => {
  const rowsIn = (reply: Awaited<ReturnType<Backlog['call']>>): readonly LedgerRow[] =>
    reply.ok ? (reply.value as readonly LedgerRow[]) : [];

  async function swept(): Promise<Backlog> {
    const backlog = await administered();
    await backlog.queue.push([{ projectId: SHOP }], 0);
    await drained(backlog);
    // Of the same person, elsewhere: nobody may learn of it by asking about an issue here.
    const [row] = backlog.bulkEdits.rows.values();
    if (row) backlog.bulkEdits.rows.set('elsewhere', { ...row, id: 'elsewhere', fromMs: 1, toMs: 2 });
    return backlog;
  }

  test('are told to who can see the issue, and no others of the same people', async () => {
    const backlog = await swept();
    for (const accountId of [editor, viewer]) {
      const rows = rowsIn(await backlog.call('readBulkEdits', { issueIds: ['20101', '20102'] }, accountId));
      expect(rows).toMatchObject([{ author: outsideLevel, issues: 22 }]);
    }
    expect(rowsIn(await backlog.call('readBulkEdits', { issueIds: ['20102'] }, editor))).toEqual([]);
  });

  test('are told although somebody declared one a session', async () => {
    const backlog = await swept();
    for (const [id, row] of backlog.bulkEdits.rows) {
      backlog.bulkEdits.rows.set(id, { ...row, declared: { session: true, by: editor, atMs: 1_000 } });
    }
    const rows = rowsIn(await backlog.call('readBulkEdits', { issueIds: ['20101'] }, editor));
    expect(rows).toMatchObject([{ issues: 22, declared: { session: true } }]);
  });

  test('are told of nothing that the caller can’t see', async () => {
    const backlog = await swept();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(outsider, undefined, 'acc-nobody'),
        fc.uniqueArray(fc.constantFrom('20101', '20107', ISSUES.secret, ISSUES.absent, ISSUES.stakesOff), {
          minLength: 1,
        }),
        async (accountId, issueIds) => {
          const reply = await backlog.call('readBulkEdits', { issueIds }, accountId);
          expect(rowsIn(reply)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
    expect(backlog.bugs).toEqual([]);
  });
});

test('an issue judged by itself knows the bulk edits of the ledger', async () => {
  const backlog = await administered();
  await backlog.queue.push([{ projectId: SHOP }], 0);
  await drained(backlog);
  const judged = backlog.stakes('20101');
  const issue = backlog.double.store.issues.get('20101');
  if (issue) issue.properties = {};
  await backlog.call('reassess', { issueId: '20101' }, editor);
  expect(backlog.stakes('20101')).toEqual(judged);
  expect(judged).toMatchObject({ signal: 'summary' });
  backlog.bulkEdits.rows.clear();
  await backlog.call('reassess', { issueId: '20107' }, editor);
  expect(backlog.stakes('20107')).toMatchObject({ signal: 'labels' });
});

test('a bulk edit that was declared a session refines, as far back as it reaches', async () => {
  const backlog = await administered();
  await backlog.queue.push([{ projectId: SHOP }], 0);
  await drained(backlog);
  const [[id, row] = []] = backlog.bulkEdits.rows;
  if (!id || !row) throw new Error('There is no bulk edit.');
  backlog.bulkEdits.rows.set(id, { ...row, declared: { session: true, by: editor, atMs: backlog.nowMs } });
  await lookAgain(backlog.portsAs(), SHOP, row.fromMs);
  await drained(backlog);
  expect(backlog.stakes('20107')).toMatchObject({ signal: 'labels' });
  expect(backlog.sweeps.again.size).toBe(0);
});
