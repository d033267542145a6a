import { DEFAULT_POLICY } from '../../src/core/policy/default-policy';
import { storedPolicy } from '../fakes/stored-policy';
import { isAboveCap } from '../../src/core/policy/site-policy';
import { sitePolicyInForce } from '../../src/core/policy/parse-site-policy';
import { onFailedExpression } from '../../src/functions/guard-failures';
import { PEOPLE, shopBacklog } from '../fakes/shop-backlog';
import { aBacklog, type Backlog } from './backlog';

const { editor, viewer, outsider } = PEOPLE;
const ADVISE = { ...DEFAULT_POLICY, enforcement: 'advise' } as const;
const GATED = { cap: 'gate', start: { ...ADVISE, staleAfterDays: 60 } } as const;

/** Ana administers the site. */
function shop(): Backlog {
  const site = shopBacklog();
  site.administrators.push({ kind: 'user', accountId: editor });
  return aBacklog(site);
}

describe('what holds on the site', () => {
  test('until an administrator says otherwise, any mode may be chosen, and projects start by advising', async () => {
    expect(await shop().call('readSitePolicy', {}, viewer)).toEqual({
      ok: true,
      value: { cap: 'require', start: ADVISE, stored: null },
    });
  });

  test('what an administrator saved, everybody reads; saving over what somebody else saved is a conflict', async () => {
    const backlog = shop();
    const saved = await backlog.call('saveSitePolicy', { ...GATED, over: null }, editor);
    expect(saved).toMatchObject({ ok: true, value: GATED });
    expect(await backlog.call('readSitePolicy', {}, outsider)).toEqual(saved);
    expect(await backlog.call('saveSitePolicy', { cap: 'require', start: ADVISE, over: null }, editor)).toMatchObject({
      ok: false,
      refusal: { kind: 'conflict' },
    });
    const over = saved.ok ? saved.value.stored : undefined;
    expect(await backlog.call('saveSitePolicy', { cap: 'require', start: ADVISE, over }, editor)).toMatchObject({
      ok: true,
    });
  });

  test('the currency of numbers is the site’s, and what is none is refused', async () => {
    const backlog = shop();
    const saved = await backlog.call('saveSitePolicy', { ...GATED, currency: 'EUR', over: null }, editor);
    expect(saved).toMatchObject({ ok: true, value: { ...GATED, currency: 'EUR' } });
    expect(await backlog.call('readSitePolicy', {}, viewer)).toEqual(saved);
    const over = saved.ok ? saved.value.stored : undefined;
    for (const currency of ['eur', 'EURO', '€', '']) {
      expect(await backlog.call('saveSitePolicy', { ...GATED, currency, over }, editor)).toMatchObject({ ok: false });
    }
    const without = await backlog.call('saveSitePolicy', { ...GATED, over }, editor);
    expect(without.ok && 'currency' in without.value).toBe(false);
  });

  test('a start above the cap is refused, and so is a guard that somebody slips in', async () => {
    const backlog = shop();
    const start = { ...ADVISE, enforcement: 'require' };
    expect(await backlog.call('saveSitePolicy', { cap: 'gate', start, over: null }, editor)).toMatchObject({
      ok: false,
    });
    await backlog.call('saveSitePolicy', { cap: 'gate', start: storedPolicy(ADVISE), over: null }, editor);
    expect(await backlog.siteStorage.read('site-policy')).toEqual({ version: 1, cap: 'gate', start: ADVISE });
  });

  test.each([
    [],
    'all',
    { version: 2 },
    { version: 1, cap: 'off', start: ADVISE },
    { version: 1, cap: 'gate', start: {} },
  ])('stored as %j it lets nobody block, and says so', (stored) => {
    expect(sitePolicyInForce(stored)).toEqual({
      sitePolicy: { version: 1, cap: 'advise', start: ADVISE },
      problem: expect.stringContaining('can’t be read'),
    });
  });
});

test.each([undefined, 'acc-nobody', outsider, viewer, PEOPLE.outsideLevel])(
  '%s changes and learns nothing',
  async (accountId) => {
    const backlog = shop();
    for (const [call, payload] of [
      ['saveSitePolicy', { ...GATED, over: null }],
      ['guardFailures', {}],
      ['forgetGuardFailure', { workflowId: 'w1' }],
    ] as const) {
      expect(await backlog.call(call, payload, accountId)).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } });
    }
    expect([backlog.siteStorage.reads, backlog.siteStorage.writes]).toEqual([[], []]);
  },
);

test('a mode of one type may be above the cap as well', () => {
  const policy = {
    ...ADVISE,
    enforcementByType: [{ id: '10002', name: 'Technical task', enforcement: 'require' }],
  } as const;
  expect([isAboveCap(policy, 'gate'), isAboveCap(policy, 'require'), isAboveCap(ADVISE, 'advise')]).toEqual([
    true,
    false,
    false,
  ]);
});

describe('a guard that Jira could not evaluate', () => {
  const failed = (workflowId: string, more: object = {}) => ({
    eventType: 'avi:jira:failed:expression',
    workflowId,
    workflowName: 'Payments workflow',
    errorMessages: ['Too many expensive operations'],
    ...more,
  });

  test('is remembered by its workflow, the newest first, for administrators of the site', async () => {
    const backlog = shop();
    for (const id of ['w1', 'w2', 'w1']) {
      backlog.nowMs += 1000;
      expect(await onFailedExpression(backlog.portsAs(), failed(id))).toBe(true);
    }
    expect(await backlog.call('guardFailures', {}, editor)).toEqual({
      ok: true,
      value: [
        expect.objectContaining({
          workflowId: 'w1',
          times: 2,
          lastAtMs: backlog.nowMs,
          says: 'Too many expensive operations',
        }),
        expect.objectContaining({ workflowId: 'w2', times: 1 }),
      ],
    });
  });

  test('is forgotten by its workflow, once an administrator took the rule from there', async () => {
    const backlog = shop();
    for (const id of ['w1', 'w2']) await onFailedExpression(backlog.portsAs(), failed(id));
    const left = { ok: true, value: [expect.objectContaining({ workflowId: 'w2' })] };
    expect(await backlog.call('forgetGuardFailure', { workflowId: 'w1' }, editor)).toEqual(left);
    expect(await backlog.call('forgetGuardFailure', { workflowId: 'w1' }, editor)).toEqual(left);
    expect(await backlog.call('guardFailures', {}, editor)).toEqual(left);
    expect(backlog.siteStorage.writes).toHaveLength(3);
  });

  test('keeps twenty workflows and 300 characters at most', async () => {
    const backlog = shop();
    for (let at = 0; at < 25; at += 1) {
      await onFailedExpression(backlog.portsAs(), failed(`w${at}`, { errorMessages: ['x'.repeat(5_000)] }));
    }
    const reply = await backlog.call('guardFailures', {}, editor);
    expect(reply.ok && [reply.value.length, reply.value[0]?.says.length]).toEqual([20, 300]);
  });

  test.each([null, 'failed', {}, { workflowId: 7 }])('%j names no workflow', async (event) => {
    const backlog = shop();
    expect(await onFailedExpression(backlog.portsAs(), event)).toBe(false);
    expect(backlog.siteStorage.writes).toEqual([]);
  });
});
