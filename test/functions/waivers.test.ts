import * as fc from 'fast-check';
import type { Call } from '../../src/contract';
import { DEFAULT_POLICY } from '../../src/core/policy/default-policy';
import { storedPolicy } from '../fakes/stored-policy';
import { waiverMirror } from '../../src/core/policy/waivers';
import { POLICY_PROPERTY, WAIVERS_PROPERTY } from '../../src/core/installation/property-keys';
import { serve } from '../../src/functions/serve';
import { sweepProject } from '../../src/functions/sweep/sweep-project';
import { aUser } from '../../sandbox/jira/site/people';
import { ISSUES, PEOPLE, SHOP, shopBacklog } from '../fakes/shop-backlog';
import { aBacklog, sentTo, type Backlog } from './backlog';

const { editor, viewer, outsider, outsideLevel } = PEOPLE;
const ADMIN = 'acc-mia';
const NAMED = viewer;
const { technical, secret, absent } = ISSUES;
const DAY_MS = 86_400_000;

/** Mia administers SHOP, and its policy names Leo, who may only look. */
function shop(): Backlog {
  const policy = storedPolicy({ ...DEFAULT_POLICY, enforcement: 'require', granterAccountIds: [NAMED, outsider] });
  const site = shopBacklog({ policy, administrators: [ADMIN] });
  const [project] = site.projects;
  if (!project) throw new Error('The backlog has no project.');
  site.users.push(aUser(ADMIN, 'Mia Canary'));
  project.permissions.BROWSE_PROJECTS.push({ kind: 'user', accountId: ADMIN });
  return aBacklog(site);
}

const propertyOf = ({ double }: Backlog, key = WAIVERS_PROPERTY) => double.store.projects.get(SHOP)?.properties[key];
const granting = { because: 'the vendor is late', until: '2026-10-05' };
const END_OF_5_OCT = Date.parse('2026-10-06T00:00:00Z');

describe('a waiver', () => {
  test.each([
    ['an administrator', ADMIN],
    ['somebody whom the policy names', NAMED],
  ])('granted by %s is recorded, and the guard sees it', async (_, accountId) => {
    const backlog = shop();
    const reply = await backlog.call('grantWaiver', { issueId: technical, ...granting }, accountId);
    expect(reply).toMatchObject({
      ok: true,
      value: {
        mayWaive: true,
        seen: true,
        waiver: { kind: 'waiver', subject: technical, projectId: SHOP, ...granting, by: accountId, undone: false },
      },
    });
    expect(propertyOf(backlog)).toEqual({ [technical]: END_OF_5_OCT });
  });

  test('is neither offered nor granted in an archived project, where nothing can be moved on', async () => {
    const backlog = shop();
    const project = backlog.double.store.projects.get(SHOP);
    if (project) project.archived = true;
    expect(await backlog.call('issueWaiver', { issueId: technical }, NAMED)).toEqual({
      ok: true,
      value: { mayWaive: false },
    });
    expect(await backlog.call('grantWaiver', { issueId: technical, ...granting }, NAMED)).toMatchObject({
      refusal: { kind: 'forbidden' },
    });
  });

  test('can be taken back by another than who granted it; both stay in the record', async () => {
    const backlog = shop();
    await backlog.call('grantWaiver', { issueId: technical, ...granting }, NAMED);
    expect(await backlog.call('endWaiver', { issueId: technical }, ADMIN)).toEqual({
      ok: true,
      value: { mayWaive: true },
    });
    expect(propertyOf(backlog)).toEqual({});
    expect(await backlog.call('projectWaivers', { projectId: SHOP }, ADMIN)).toMatchObject({
      value: {
        held: [],
        entries: [
          { by: NAMED, undone: false },
          { by: ADMIN, undone: true },
        ],
      },
    });
  });

  test('ended twice is ended once', async () => {
    const backlog = shop();
    await backlog.call('endWaiver', { issueId: technical }, ADMIN);
    expect(backlog.waivers.writes).toEqual([]);
  });

  test('that is over leaves the property with the next sweep; the expression needs no job to bite again', async () => {
    const backlog = shop();
    await backlog.call('grantWaiver', { issueId: technical, ...granting }, ADMIN);
    backlog.nowMs += 10 * DAY_MS;
    await sweepProject(backlog.portsAs(), { projectId: SHOP, id: 'job' });
    expect(propertyOf(backlog)).toEqual({});
  });

  test('is seen by whoever sees the issue, with the reason', async () => {
    const backlog = shop();
    await backlog.call('grantWaiver', { issueId: technical, ...granting }, ADMIN);
    const read = (accountId?: string) => backlog.call('issueWaiver', { issueId: technical }, accountId);
    expect(await read(outsideLevel)).toMatchObject({ value: { mayWaive: false, waiver: granting } });
    expect(await read(NAMED)).toMatchObject({ value: { mayWaive: true, waiver: granting } });
    for (const nobody of [outsider, undefined])
      expect(await read(nobody)).toEqual({ ok: true, value: { mayWaive: false } });
  });

  test('is recorded although Jira does not take the property, says so, and the sweep makes good', async () => {
    const backlog = shop();
    backlog.between = async (request, sendOn) =>
      request.method === 'PUT' ? { status: 403, headers: {}, body: '{"errorMessages":["no"]}' } : sendOn(request);
    const reply = await backlog.call('grantWaiver', { issueId: technical, ...granting }, ADMIN);
    expect(reply).toMatchObject({ ok: true, value: { seen: false, waiver: granting } });
    backlog.between = (request, sendOn) => sendOn(request);
    await sweepProject(backlog.portsAs(), { projectId: SHOP, id: 'job' });
    expect(propertyOf(backlog)).toEqual({ [technical]: END_OF_5_OCT });
  });

  test('is refused once Jira has no room, and nothing is recorded', async () => {
    const backlog = shop();
    const entry = {
      kind: 'waiver',
      projectId: SHOP,
      ...granting,
      by: ADMIN,
      atMs: backlog.nowMs,
      undone: false,
    } as const;
    for (let at = 0; at < 1_400; at += 1) await backlog.waivers.add({ ...entry, subject: String(10_000_000 + at) });
    backlog.waivers.writes.length = 0;
    expect(await backlog.call('grantWaiver', { issueId: technical, ...granting }, ADMIN)).toMatchObject({
      ok: false,
      refusal: { kind: 'conflict', sentence: expect.stringContaining('no room') },
    });
    expect(backlog.waivers.writes).toEqual([]);
    expect(await backlog.call('projectWaivers', { projectId: SHOP }, ADMIN)).toMatchObject({
      value: { leftOut: expect.arrayContaining([`waiver:${SHOP}:001399`]) },
    });
  });
});

test('a pass is granted and taken back by administrators alone', async () => {
  const backlog = shop();
  const pass = { projectId: SHOP, passFor: 'acc-bot', ...granting };
  expect(await backlog.call('grantPass', pass, NAMED)).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } });
  expect(await backlog.call('grantPass', pass, ADMIN)).toMatchObject({
    value: { held: [{ kind: 'pass', subject: 'acc-bot', ...granting, by: ADMIN }], leftOut: [], seen: true },
  });
  expect(propertyOf(backlog)).toEqual({ 'acc-bot': END_OF_5_OCT });
  await backlog.call('endGrant', { projectId: SHOP, kind: 'pass', subject: 'acc-bot' }, ADMIN);
  expect(propertyOf(backlog)).toEqual({});
});

const FORGED: readonly { readonly call: Call; readonly payload: object; readonly may: readonly string[] }[] = [
  { call: 'grantWaiver', payload: { issueId: technical, ...granting }, may: [ADMIN, NAMED] },
  { call: 'grantWaiver', payload: { issueId: secret, ...granting }, may: [] },
  { call: 'grantWaiver', payload: { issueId: absent, ...granting }, may: [] },
  { call: 'endWaiver', payload: { issueId: technical }, may: [ADMIN, NAMED] },
  { call: 'endWaiver', payload: { issueId: secret }, may: [] },
  { call: 'projectWaivers', payload: { projectId: SHOP }, may: [ADMIN] },
  { call: 'projectWaivers', payload: { projectId: '39999' }, may: [] },
  { call: 'grantPass', payload: { projectId: SHOP, passFor: editor, ...granting }, may: [ADMIN] },
  { call: 'endGrant', payload: { projectId: SHOP, kind: 'waiver', subject: technical }, may: [ADMIN] },
];

describe.each(FORGED)('$call with $payload', ({ call, payload, may }) => {
  test.each([undefined, 'acc-nobody', outsider, viewer, outsideLevel, editor, ADMIN])('by %s', async (accountId) => {
    const backlog = shop();
    const reply = await backlog.call(call, payload, accountId);
    if (accountId !== undefined && may.includes(accountId)) {
      expect(reply).toMatchObject({ ok: true });
      return;
    }
    expect(reply).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } });
    expect([backlog.waivers.reads, backlog.waivers.writes]).toEqual([[], []]);
    expect(sentTo(backlog).filter((sent) => sent.startsWith('app'))).toEqual([]);
  });
});

test.each<[string, number, string, string]>([
  ['an empty answer means no', 200, '{}', 'forbidden'],
  ['half an answer means no', 200, '{"projectPermissions":[{"permission":"ADMINISTER_PROJECTS"}]}', 'forbidden'],
  ['no answer means neither', 500, '', 'unavailable'],
])('about permissions %s', async (_, status, body, kind) => {
  const backlog = shop();
  backlog.between = async (request, sendOn) =>
    request.path.includes('/permissions/check') ? { status, headers: {}, body } : sendOn(request);
  for (const { call, payload } of FORGED) {
    expect(await backlog.call(call, payload, ADMIN)).toMatchObject({ ok: false, refusal: { kind } });
  }
  expect([backlog.waivers.reads, backlog.waivers.writes]).toEqual([[], []]);
});

test.each([undefined, { version: 9 }, 'all'])('a policy of %j names nobody', async (policy) => {
  const backlog = shop();
  const project = backlog.double.store.projects.get(SHOP);
  if (project) project.properties = policy === undefined ? {} : { [POLICY_PROPERTY]: policy };
  expect(await backlog.call('grantWaiver', { issueId: technical, ...granting }, NAMED)).toMatchObject({ ok: false });
});

test('people who grant, change and take back at once lose nothing, whatever comes first', async () => {
  const deed = fc.oneof(
    fc.record({
      call: fc.constant('grantWaiver' as const),
      issueId: fc.constantFrom(technical, ISSUES.done),
      until: fc.constantFrom('2026-10-05', '2026-10-01'),
    }),
    fc.record({ call: fc.constant('endWaiver' as const), issueId: fc.constantFrom(technical, ISSUES.done) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(deed, { minLength: 2, maxLength: 4 }), async (scheduler, deeds) => {
      const backlog = shop();
      await backlog.call('grantWaiver', { issueId: technical, ...granting }, ADMIN);
      backlog.waivers.writes.length = 0;
      const ports = backlog.portsAs(ADMIN);
      const slow = {
        ...ports,
        jiraAsApp: {
          ...ports.jiraAsApp,
          projectProperty: scheduler.scheduleFunction(ports.jiraAsApp.projectProperty),
          saveProjectProperty: scheduler.scheduleFunction(ports.jiraAsApp.saveProjectProperty),
        },
        waivers: {
          ofProject: scheduler.scheduleFunction(ports.waivers.ofProject),
          add: scheduler.scheduleFunction(ports.waivers.add),
        },
      };
      const replies = Promise.all(
        deeds.map(({ call, ...payload }) =>
          serve(call, slow, call === 'endWaiver' ? payload : { ...granting, ...payload }, ADMIN, () => undefined),
        ),
      );
      await scheduler.waitFor(replies);
      for (const reply of await replies) expect(reply).toMatchObject({ ok: true });
      const grants = deeds.filter(({ call }) => call === 'grantWaiver').length;
      expect(backlog.waivers.writes.length).toBeGreaterThanOrEqual(grants);
      const records = await backlog.waivers.ofProject(SHOP, backlog.nowMs);
      expect(propertyOf(backlog)).toEqual(waiverMirror(records, backlog.nowMs).mirror);
    }),
    { numRuns: 120 },
  );
});

test.each(['20004', '1', '1234567890123456789'])(
  'a pass for %s, which the guard could take for an item, is refused',
  async (passFor) => {
    const backlog = shop();
    const reply = await backlog.call('grantPass', { projectId: SHOP, passFor, ...granting }, ADMIN);
    expect(reply).toMatchObject({ ok: false, refusal: { kind: 'invalid' } });
    expect(backlog.waivers.writes).toEqual([]);
  },
);

test('why an item was waived is told to who can see the item; that it is waived, to whoever administers the project', async () => {
  const backlog = shop();
  await backlog.call('grantWaiver', { issueId: ISSUES.technical, ...granting }, ADMIN);
  const read = async () => (await backlog.call('projectWaivers', { projectId: SHOP }, ADMIN)) as unknown;
  expect(await read()).toMatchObject({ value: { held: [{ because: granting.because }], hidden: [] } });
  const issue = backlog.double.store.issues.get(ISSUES.technical);
  if (issue) issue.securityLevelId = '701';
  const hidden = await read();
  expect(hidden).toMatchObject({
    value: {
      held: [{ subject: ISSUES.technical, because: '' }],
      entries: [{ because: '' }],
      hidden: [expect.any(String)],
    },
  });
  expect(JSON.stringify(hidden)).not.toContain(granting.because);
});

test('of ten thousand entries the newest thousand are told', async () => {
  const backlog = shop();
  const { because, until } = granting;
  for (let at = 0; at < 10_000; at += 1) {
    const atMs = backlog.nowMs - 20_000 + at;
    const of = { kind: 'pass', subject: 'acc-bot', projectId: SHOP, because, until, by: ADMIN, atMs } as const;
    await backlog.waivers.add({ ...of, undone: at % 2 === 1 });
  }
  const reply = await backlog.call('projectWaivers', { projectId: SHOP }, ADMIN);
  const entries = reply.ok ? reply.value.entries : [];
  expect(entries).toHaveLength(1_000);
  expect(entries.at(-1)?.atMs).toBe(backlog.nowMs - 10_001);
});
