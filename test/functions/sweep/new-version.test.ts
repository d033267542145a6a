import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { momentOf } from '../../../src/core/sweep/points-share';
import { pushDueSweeps } from '../../../src/functions/sweep/due-sweeps';
import { SHOP, shopBacklog } from '../../fakes/shop-backlog';
import { storedPolicy } from '../../fakes/stored-policy';
import { aBacklog, type Backlog } from '../backlog';
import { DAY_MS, drained, swept } from './full-backlog';

const HOUR_MS = 3_600_000;
const stateOf = ({ sweeps }: Backlog) => sweeps.states.get(SHOP);

/** A project that was swept by a version of the app whose policies had another fingerprint, a day later. */
async function afterAnUpdate() {
  const backlog = aBacklog(shopBacklog());
  await swept(backlog);
  const state = stateOf(backlog);
  if (!state) throw new Error('The project was not swept.');
  backlog.sweeps.states.set(SHOP, { ...state, policy: 'as the older version hashed it' });
  backlog.nowMs += DAY_MS;
  return { backlog, fingerprint: state.policy };
}

async function hourly(backlog: Backlog): Promise<void> {
  await pushDueSweeps(backlog.portsAs());
  await drained(backlog);
}

test('a new version goes through a project at a moment of its own, within 12 hours, and looks at changes until then', async () => {
  const { backlog, fingerprint } = await afterAnUpdate();
  await hourly(backlog);
  const { policyDueAtMs = 0, ...waiting } = stateOf(backlog) ?? {};
  expect(waiting).toMatchObject({ policy: 'as the older version hashed it', last: { startedAtMs: backlog.nowMs } });
  expect(policyDueAtMs - backlog.nowMs).toBeGreaterThanOrEqual(0);
  expect(policyDueAtMs - backlog.nowMs).toBeLessThan(12 * HOUR_MS);
  backlog.nowMs = policyDueAtMs - 1;
  await hourly(backlog);
  expect(stateOf(backlog)).toMatchObject({ policy: 'as the older version hashed it', policyDueAtMs });
  backlog.nowMs = policyDueAtMs;
  await hourly(backlog);
  expect(stateOf(backlog)).toMatchObject({ policy: fingerprint, policyDueAtMs: undefined });
});

test('settings that somebody saves meanwhile are gone by at once', async () => {
  const { backlog, fingerprint } = await afterAnUpdate();
  await hourly(backlog);
  const project = backlog.double.store.projects.get(SHOP);
  const saved = storedPolicy({ ...DEFAULT_POLICY, enforcement: 'advise', staleAfterDays: 30 });
  if (project) project.properties['stakes.policy'] = saved;
  backlog.nowMs += DAY_MS / 12;
  await backlog.portsAs().pushSweeps([{ projectId: SHOP }], 0);
  await drained(backlog);
  const state = stateOf(backlog);
  expect(state?.policyDueAtMs).toBeUndefined();
  expect([fingerprint, 'as the older version hashed it']).not.toContain(state?.policy);
});

test('the moments of many sites are spread over the whole time', () => {
  const hours = Array.from({ length: 1_200 }, (_, at) => Math.floor(momentOf(`job-${at}`, 12 * HOUR_MS) / HOUR_MS));
  const inEach = Array.from({ length: 12 }, (_, hour) => hours.filter((one) => one === hour).length);
  expect(Math.max(...inEach)).toBeLessThan(150);
  expect(Math.min(...inEach)).toBeGreaterThan(60);
});
