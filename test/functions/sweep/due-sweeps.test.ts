import { aProject } from '../../../sandbox/jira/site';
import { sweepReport } from '../../../src/core/sweep/sweep-report';
import { NEVER_SWEPT, type SweepState } from '../../../src/core/sweep/sweep-state';
import { reassessTogether } from '../../../src/functions/reassess';
import { pushDueSweeps } from '../../../src/functions/sweep/due-sweeps';
import { sweepProject } from '../../../src/functions/sweep/sweep-project';
import { ISSUES, NOW, policyOf, SHOP, shopBacklog } from '../../fakes/shop-backlog';
import { aBacklog, type Backlog } from '../backlog';
import { DAY_MS, fullBacklog, swept } from './full-backlog';

const HOUR_MS = 3_600_000;

/** A project that rests, looked at so many hours ago, with everything else of it due in a month. */
function rested(hoursAgo: number, more: Partial<SweepState> = {}): SweepState {
  const endedAtMs = NOW.getTime() - hoursAgo * HOUR_MS;
  return {
    ...NEVER_SWEPT,
    policy: 'p',
    savedAtMs: endedAtMs,
    cursorMs: endedAtMs,
    last: { kind: 'changes', startedAtMs: endedAtMs, endedAtMs, checked: 0, written: 0 },
    repair: { dueAtMs: NOW.getTime() + 30 * DAY_MS },
    ...more,
  };
}

async function pushed(state: SweepState | undefined): Promise<readonly string[]> {
  const backlog = aBacklog();
  if (state) await backlog.sweeps.replaceState(SHOP, undefined, state);
  await pushDueSweeps(backlog.portsAs());
  return backlog.queue.waiting.map(({ job }) => job.projectId);
}

test.each<[string, SweepState | undefined, boolean]>([
  ['was never swept', undefined, true],
  ['waits for its turn after a new version', rested(1, { policyDueAtMs: NOW.getTime() + 1 }), false],
  ['has its turn after a new version', rested(1, { policyDueAtMs: NOW.getTime() }), true],
  ['was looked at a day ago, though nothing else is due', rested(24), true],
  ['was looked at less than a day ago', rested(23), false],
  ['is to be repaired', rested(1, { repair: { dueAtMs: NOW.getTime() } }), true],
  ['has items that Jira did not write', rested(1, { again: ['20101'] }), true],
])('a project that %s is pushed where it is due', async (_, state, isDue) => {
  expect((await pushed(state)).includes(SHOP)).toBe(isDue);
});

test('a sweep that Jira refuses for good is told, handed on by nobody, and goes on once Jira lets it', async () => {
  const backlog = aBacklog(fullBacklog());
  backlog.between = async (request, sendOn) =>
    request.path.includes('/search/') ? { status: 403, headers: {}, body: '{}' } : sendOn(request);
  const { trouble } = await sweepProject(backlog.portsAs(), { projectId: SHOP, id: 'job' });
  expect(trouble).toMatchObject({ kind: 'forbidden' });
  const told = () => sweepReport(backlog.sweeps.states.get(SHOP), backlog.nowMs);
  expect(told()).toMatchObject({ phase: 'never', problem: { because: 'refused', at: NOW.toISOString() } });
  expect(backlog.queue.waiting).toEqual([]);
  backlog.between = (request, sendOn) => sendOn(request);
  await swept(backlog);
  expect(told()).toMatchObject({ phase: 'resting' });
  expect(told().problem).toBeUndefined();
});

test('items judged together are seen as they are, however far search lags behind', async () => {
  const site = shopBacklog();
  site.projects.push(aProject('47000', 'NEW', 'New', { properties: { 'stakes.policy': policyOf('advise') } }));
  const backlog: Backlog = aBacklog(site);
  backlog.double.faults.searchLagMs = DAY_MS;
  backlog.nowMs += HOUR_MS;
  const [template] = site.issues;
  const project = site.projects[0];
  if (!template || !project) throw new Error('The backlog is empty.');
  project.permissions.CREATE_ISSUES = [{ kind: 'anyone' }];
  const { status, body } = await backlog.double.handle({
    method: 'POST',
    path: '/rest/api/3/issue',
    headers: {},
    body: JSON.stringify({
      fields: { project: { id: project.id }, issuetype: { id: template.issueTypeId }, summary: 'Upgrade the queue' },
    }),
    as: { kind: 'user', accountId: 'acc-ana' },
    via: 'page',
  });
  expect(status).toBe(201);
  const { id } = JSON.parse(body) as { id: string };
  await reassessTogether(backlog.portsAs(), [id, ISSUES.technical]);
  expect([backlog.stakes(id), backlog.stakes(ISSUES.technical)]).toMatchObject([{ v: 1 }, { v: 1 }]);
});
