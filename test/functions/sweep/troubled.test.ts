import { sweepReport } from '../../../src/core/sweep/sweep-report';
import { parseSweepState } from '../../../src/core/sweep/sweep-state';
import { sweepProject } from '../../../src/functions/sweep/sweep-project';
import { PEOPLE, SHOP } from '../../fakes/shop-backlog';
import { aBacklog, sentTo, writesTo, type Backlog } from '../backlog';
import { DAY_MS, drained, everyStakes, fullBacklog, MINUTE_MS, swept, withBulkEdit } from './full-backlog';

const HOUR_MS = 60 * MINUTE_MS;

/** Properties without the moment at which they were derived. */
const judgedIn = (backlog: Backlog) =>
  [...everyStakes(backlog)].map(([key, stakes]) => [key, stakes ? { ...Object(stakes), asOf: '' } : undefined]);

async function undisturbed() {
  const backlog = aBacklog(withBulkEdit(fullBacklog()));
  await swept(backlog);
  return judgedIn(backlog);
}

const reportOf = ({ sweeps, nowMs }: Backlog) => sweepReport(sweeps.states.get(SHOP), nowMs);

const TEMPLATES = [
  '/rest/api/3/search/jql',
  '/rest/api/3/search/approximate-count',
  '/rest/api/3/changelog/bulkfetch',
  '/rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}',
  '/rest/api/3/issue/properties/multi',
  '/rest/api/3/field',
];

/** Answers every call of functions to this operation with a 429, until it is told to stop. */
function storm(backlog: Backlog, template: string, answer: object) {
  const fault = { template, via: 'function' as const, times: 10_000, answer: { status: 429 as const, ...answer } };
  backlog.double.faults.pending.push(fault);
  return { end: () => void (fault.times = 0) };
}

describe('while Jira answers 429', () => {
  test.each(TEMPLATES)('a burst on %s is waited out within the job', async (template) => {
    const backlog = aBacklog(withBulkEdit(fullBacklog()));
    const answer = { status: 429, reason: 'jira-burst-based', retryAfterSeconds: 2 } as const;
    backlog.double.faults.pending.push({ template, times: 2, answer });
    expect(await swept(backlog)).toBe(1);
    expect(judgedIn(backlog)).toEqual(await undisturbed());
  });

  test.each([
    ['jira-quota-global-based', { retryAfterSeconds: 1_500 }, 1_500],
    ['jira-quota-tenant-based', { retryAfterSeconds: 600 }, 600],
    ['jira-cost-based', { retryAfterSeconds: 90 }, 90],
  ] as const)('a used up quota (%s) stops every sweep of the site until its reset', async (reason, more, seconds) => {
    const backlog = aBacklog(withBulkEdit(fullBacklog()));
    const { end } = storm(backlog, '/rest/api/3/changelog/bulkfetch', { reason, ...more });
    const beganMs = backlog.nowMs;
    await backlog.queue.push([{ projectId: SHOP }], 0);
    await drained(backlog, 1);
    expect(reportOf(backlog)).toMatchObject({
      phase: 'waiting',
      problem: { because: 'quota', until: new Date(beganMs + seconds * 1000).toISOString() },
    });
    backlog.double.ledger.clear();
    await backlog.queue.push([{ projectId: '30001' }], 0);
    while ((backlog.queue.waiting[0]?.dueAtMs ?? Infinity) < beganMs + seconds * 1000) await drained(backlog, 1);
    expect(sentTo(backlog)).toEqual([]);
    end();
    await drained(backlog);
    expect(backlog.nowMs).toBeGreaterThanOrEqual(beganMs + seconds * 1000);
    expect(judgedIn(backlog)).toEqual(await undisturbed());
    expect(reportOf(backlog)).toMatchObject({ phase: 'resting', last: { kind: 'first' } });
    expect(reportOf(backlog).problem).toBeUndefined();
  });

  test.each([
    ['of the gateway, without a reason or a time', {}],
    [
      'that names one that nobody documented',
      { reason: 'jira-max-concurrent-threads-across-all-instances-per-tenant-per-user', retryAfterSeconds: 5 },
    ],
    ['of one issue’s writes', { reason: 'jira-per-issue-on-write', retryAfterSeconds: 30 }],
  ])('a storm %s is left alone, ever longer, and then everything is done', async (_, answer) => {
    for (const template of TEMPLATES) {
      const backlog = aBacklog(withBulkEdit(fullBacklog()));
      const { end } = storm(backlog, template, answer);
      const waits: number[] = [];
      await backlog.queue.push([{ projectId: SHOP }], 0);
      for (let round = 0; round < 6; round += 1) {
        await drained(backlog, 1);
        expect(backlog.queue.waiting).toHaveLength(1);
        waits.push((backlog.queue.waiting[0]?.dueAtMs ?? 0) - backlog.nowMs);
      }
      expect(waits).toEqual([1, 2, 4, 8, 15, 15].map((minutes) => minutes * MINUTE_MS));
      expect(reportOf(backlog)).toMatchObject({ phase: 'waiting', problem: { because: 'busy' } });
      end();
      await drained(backlog);
      expect(judgedIn(backlog)).toEqual(await undisturbed());
    }
  });

  test('events that come meanwhile start no second chain of jobs', async () => {
    const backlog = aBacklog(fullBacklog());
    await swept(backlog);
    storm(backlog, '/rest/api/3/search/jql', {});
    for (let round = 0; round < 5; round += 1) {
      await backlog.queue.push([{ projectId: SHOP }], 0);
      await drained(backlog, 1);
    }
    expect(backlog.queue.waiting).toHaveLength(1);
  });
});

describe('the share of points', () => {
  test('is kept: what is over waits for the next hour, and is told', async () => {
    const backlog = aBacklog(withBulkEdit(fullBacklog()));
    backlog.double.levers['approximate-count'] = 'exact';
    const hour = Math.floor(backlog.nowMs / HOUR_MS);
    backlog.sweeps.spent = { hour, points: 16_100, pausedUntilMs: 0 };
    await backlog.queue.push([{ projectId: SHOP }], 0);
    await drained(backlog, 1);
    const { run, problem } = reportOf(backlog);
    expect(run).toMatchObject({ kind: 'first', total: 134 });
    expect(run?.checked).toBeGreaterThan(100);
    expect(run?.checked).toBeLessThan(134);
    // In the next hour, at a moment of its own: all other sites go on in it, too.
    const lateMs = Date.parse(problem?.until ?? '') - (hour + 1) * HOUR_MS;
    expect([problem?.because, lateMs > 0, lateMs < HOUR_MS / 4]).toEqual(['share', true, true]);
    const spent = backlog.double.ledger.entries.reduce((sum, { points }) => sum + points, 0);
    expect(spent).toBeLessThan(16_250);
    backlog.double.ledger.clear();
    await drained(backlog);
    // The last page of the first sweep, and what changed meanwhile; nothing that was read before.
    expect(sentTo(backlog).filter((sent) => sent.includes('/changelog/bulkfetch')).length).toBeLessThan(4);
    expect(judgedIn(backlog)).toEqual(await undisturbed());
  });

  test.each([
    ['by-entry', 'by-item'],
    ['by-entry', 'by-entry'],
    ['by-item', 'by-item'],
    ['by-item', 'by-entry'],
  ] as const)(
    'is counted as Jira counts, or dearer, where changelogs count in bulk %s and in a search %s',
    async (bulk, searched) => {
      const backlog = aBacklog(withBulkEdit(fullBacklog()));
      Object.assign(backlog.double.levers, { 'bulk-changelog-cost': bulk, 'searched-changelog-cost': searched });
      await swept(backlog);
      const spent = backlog.double.ledger.entries.reduce((sum, { points }) => sum + points, 0);
      expect(backlog.sweeps.spent.points).toBeGreaterThanOrEqual(spent);
      expect(backlog.sweeps.spent.points).toBeLessThan(1.2 * spent);
    },
  );

  test('is counted at the dearest where Jira doesn’t say what is left', async () => {
    const backlog = aBacklog(withBulkEdit(fullBacklog()));
    backlog.double.levers['searched-changelog-cost'] = 'by-entry';
    backlog.between = async (request, sendOn) => {
      const answer = await sendOn(request);
      const { 'x-ratelimit-remaining': _, ...headers } = answer.headers;
      return { ...answer, headers };
    };
    await swept(backlog);
    const spent = backlog.double.ledger.entries.reduce((sum, { points }) => sum + points, 0);
    expect(backlog.sweeps.spent.points).toBeGreaterThanOrEqual(spent);
  });

  test('is not taken where Jira says that little is left for anybody', async () => {
    const backlog = aBacklog(fullBacklog());
    backlog.double.faults.pointsPerHour = 450;
    await backlog.queue.push([{ projectId: SHOP }], 0);
    await drained(backlog, 1);
    expect(reportOf(backlog)).toMatchObject({ phase: 'waiting', problem: { because: 'quota' } });
    backlog.double.faults.pointsPerHour = 65_000;
    await drained(backlog);
    expect(reportOf(backlog)).toMatchObject({ phase: 'resting' });
  });
});

describe('what Jira does not write', () => {
  /** Jira's tasks fail for these issues, as their result tells. */
  function unlucky(backlog: Backlog, ids: readonly number[]) {
    // No other issue than these is left out.
    backlog.double.levers['task-end'] = 'whole';
    backlog.between = async (request, sendOn) => {
      if (request.path.endsWith('/issue/properties/multi')) {
        const { issues } = JSON.parse(request.body ?? '') as { issues: readonly { issueID: number }[] };
        const lucky = issues.filter(({ issueID }) => !ids.includes(issueID));
        if (lucky.length < issues.length) return sendOn({ ...request, body: JSON.stringify({ issues: lucky }) });
      }
      if (request.method === 'PUT' && ids.some((id) => request.path.includes(`/issue/${id}/`))) {
        return { status: 400, headers: {}, body: '{"errorMessages":["No."]}' };
      }
      const answer = await sendOn(request);
      if (!request.path.includes('/task/')) return answer;
      const failed = { ...Object(JSON.parse(answer.body)), result: { failedIssues: ids } };
      return { ...answer, body: JSON.stringify(failed) };
    };
  }

  test('is written one by one, or the next time, and the others at once', async () => {
    const backlog = aBacklog(withBulkEdit(fullBacklog()));
    unlucky(backlog, [20_101, 20_102]);
    await backlog.queue.push([{ projectId: SHOP }], 0);
    await drained(backlog, 1);
    expect(reportOf(backlog)).toMatchObject({ notWritten: 2 });
    expect([backlog.stakes('20101'), backlog.stakes('20103')]).toEqual([undefined, expect.anything()]);
    backlog.between = (request, sendOn) => sendOn(request);
    await drained(backlog);
    expect(judgedIn(backlog)).toEqual(await undisturbed());
    expect(reportOf(backlog)).toMatchObject({ notWritten: 0 });
  });

  test('again and again is left to the repair, and told', async () => {
    const backlog = aBacklog(fullBacklog());
    unlucky(backlog, [20_101]);
    expect(await swept(backlog)).toBe(3);
    expect(reportOf(backlog)).toMatchObject({ phase: 'resting', notWritten: 1 });
    backlog.between = (request, sendOn) => sendOn(request);
    for (let day = 0; day < 7; day += 1) {
      backlog.nowMs += DAY_MS;
      await swept(backlog);
    }
    expect(backlog.stakes('20101')).toMatchObject({ v: 1 });
  });

  test('is waited for where Jira’s tasks take their time', async () => {
    const backlog = aBacklog(withBulkEdit(fullBacklog()));
    backlog.double.faults.taskPolls = 3;
    await swept(backlog);
    expect(judgedIn(backlog)).toEqual(await undisturbed());
  });
});

test('nobody is called stale whose history was not readable, and the others are judged', async () => {
  const backlog = aBacklog(fullBacklog());
  const spoil = { on: true };
  backlog.between = async (request, sendOn) => {
    const answer = await sendOn(request);
    if (!spoil.on || !request.path.endsWith('/changelog/bulkfetch')) return answer;
    return { ...answer, body: answer.body.replace('"issueId":"20101","changeHistories":[', '$&7,') };
  };
  await backlog.queue.push([{ projectId: SHOP }], 0);
  await drained(backlog, 1);
  expect(backlog.stakes('20101')).toBeUndefined();
  expect(backlog.stakes('20102')).toMatchObject({ v: 1 });
  spoil.on = false;
  await drained(backlog);
  expect(backlog.stakes('20101')).toMatchObject({ v: 1 });
});

describe('a state that only half was written', () => {
  test.each([
    ['of no known shape', 'canary'],
    ['of a later version', { v: 2, cursorMs: 1 }],
    ['without a beginning', { v: 1, cursorMs: 7 }],
    [
      'whose cursor is no moment',
      { v: 1, savedAtMs: 0, hop: 0, cursorMs: 'soon', again: [], tries: 0, notWritten: 0, repair: { dueAtMs: 0 } },
    ],
  ])('%s starts the sweep from the beginning', async (_, state) => {
    const backlog = aBacklog(withBulkEdit(fullBacklog()));
    backlog.sweeps.states.set(SHOP, parseSweepState(state));
    await swept(backlog);
    expect(judgedIn(backlog)).toEqual(await undisturbed());
  });

  test('whose evidence is gone goes through everything again', async () => {
    const backlog = aBacklog(withBulkEdit(fullBacklog()));
    backlog.sweeps.spent = { hour: Math.floor(backlog.nowMs / HOUR_MS), points: 16_100, pausedUntilMs: 0 };
    await backlog.queue.push([{ projectId: SHOP }], 0);
    await drained(backlog, 1);
    backlog.sweeps.pages.clear();
    await drained(backlog);
    expect(judgedIn(backlog)).toEqual(await undisturbed());
    expect([...backlog.bulkEdits.rows.values()]).toMatchObject([{ issues: 22 }]);
  });
});

test('jobs that come twice and out of order end the same, and in the end there is none', async () => {
  const backlog = aBacklog(withBulkEdit(fullBacklog()));
  backlog.sweeps.spent = { hour: Math.floor(backlog.nowMs / HOUR_MS), points: 16_100, pausedUntilMs: 0 };
  await backlog.queue.push([{ projectId: SHOP }], 0);
  let jobs = 0;
  for (let [next] = backlog.queue.waiting; next && jobs < 50; [next] = backlog.queue.waiting) {
    backlog.nowMs = Math.max(backlog.nowMs, next.dueAtMs);
    const job = backlog.queue.take(backlog.nowMs);
    if (!job) throw new Error('The queue gave no job that was due.');
    for (let copy = 0; copy < 3; copy += 1) await sweepProject(backlog.portsAs(PEOPLE.editor), job);
    jobs += 1;
  }
  expect(jobs).toBeLessThan(20);
  expect(judgedIn(backlog)).toEqual(await undisturbed());
  expect(writesTo(backlog).length).toBeGreaterThan(0);
});
