import { kvs as storage } from '@forge/kvs';
import * as fc from 'fast-check';
import { createClock, type Clock } from '../../sandbox/clock';
import type { Reply } from '../../src/contract';
import { DEFAULT_POLICY } from '../../src/core/policy/default-policy';
import { storedPolicy } from '../fakes/stored-policy';
import { waiverMirror, type WaiverRecord } from '../../src/core/policy/waivers';
import { WAIVERS_PROPERTY } from '../../src/core/installation/property-keys';
import { kvsVersioned } from '../../src/forge/kvs-versioned';
import { kvsWaivers, waiverFrom } from '../../src/forge/kvs-waivers';
import { recentWrites } from '../../src/forge/recent-writes';
import { mirrorWaivers } from '../../src/functions/mirror-waivers';
import { serve } from '../../src/functions/serve';
import { aUser } from '../../sandbox/jira/site/people';
import { kvsInMemory, type KvsInMemory } from '../fakes/kvs-in-memory';
import { ISSUES, NOW, SHOP, shopBacklog } from '../fakes/shop-backlog';
import { aBacklog, type Backlog } from '../functions/backlog';

const ADMINS = ['acc-mia', 'acc-noa'];
const BOT = 'acc-bot';
const DAY_MS = 86_400_000;

const because = fc.constant('the vendor is late');
const PASS = {
  grantPass: { projectId: SHOP, passFor: BOT },
  endGrant: { projectId: SHOP, kind: 'pass', subject: BOT },
} as const;
const by = fc.constantFrom(...ADMINS);
const issueId = fc.constantFrom(ISSUES.technical, ISSUES.done);
const until = fc.constantFrom('2026-10-01', '2026-10-03', '2026-10-20');

/** Grants and, said a second time of the same subject, edits; takes back; and lets days pass, so that some are over. */
const anyDeed = fc.oneof(
  { weight: 4, arbitrary: fc.record({ call: fc.constant('grantWaiver' as const), by, issueId, until, because }) },
  { weight: 2, arbitrary: fc.record({ call: fc.constant('endWaiver' as const), by, issueId }) },
  { weight: 2, arbitrary: fc.record({ call: fc.constant('grantPass' as const), by, until, because }) },
  { weight: 1, arbitrary: fc.record({ call: fc.constant('endGrant' as const), by }) },
  { weight: 1, arbitrary: fc.record({ call: fc.constant('days pass' as const), by }) },
);
type Deed = typeof anyDeed extends fc.Arbitrary<infer D> ? D : never;

let kvs: KvsInMemory;
let clock: Clock;
afterEach(() => kvs.remove());

function shop(): Backlog {
  clock = createClock(NOW);
  kvs = kvsInMemory(clock);
  const policy = storedPolicy({ ...DEFAULT_POLICY, enforcement: 'require' });
  const site = shopBacklog({ policy, administrators: ADMINS });
  site.users.push(...ADMINS.map((id) => aUser(id, id)), aUser(BOT, 'Bot', { accountType: 'app' }));
  for (const accountId of ADMINS) site.projects[0]?.permissions.BROWSE_PROJECTS.push({ kind: 'user', accountId });
  return aBacklog(site);
}

/** The port as one more invocation has it: nothing is remembered between two of them. */
function waiversOf(newId: () => string, nowMs: () => number) {
  const turns = { sleep: async () => undefined, random: () => 0.5, newId: () => `w${(writes += 1)}` };
  return kvsWaivers(storage, recentWrites(storage, kvsVersioned(storage, turns), nowMs), newId);
}
let writes = 0;

/** Everything that is recorded, whatever a query would show. */
const recorded = (): readonly WaiverRecord[] =>
  [...(kvs.store.entities.get('waiver')?.records() ?? [])]
    .map(({ key, value }) => waiverFrom(key, value))
    .filter((record) => record !== undefined)
    .toSorted((a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1));

const propertyOf = ({ double }: Backlog) => double.store.projects.get(SHOP)?.properties[WAIVERS_PROPERTY] ?? {};

/** Each deed in an invocation of its own, so that nothing is remembered between them; steps of all come in any order. */
async function atOnce(backlog: Backlog, deeds: readonly Deed[], scheduler: fc.Scheduler) {
  let ids = 0;
  kvs.between = async (ask, sendOn) => {
    await scheduler.schedule(Promise.resolve());
    return sendOn(ask);
  };
  const portsOf = (accountId: string) => {
    const ports = backlog.portsAs(accountId);
    const { jiraAsApp } = ports;
    const projectProperty = scheduler.scheduleFunction(jiraAsApp.projectProperty);
    const saveProjectProperty = scheduler.scheduleFunction(jiraAsApp.saveProjectProperty);
    const waivers = waiversOf(
      () => String((ids += 1)).padStart(6, '0'),
      () => backlog.nowMs,
    );
    return { ...ports, waivers, jiraAsApp: { ...jiraAsApp, projectProperty, saveProjectProperty } };
  };
  const replies = deeds.map(async ({ call, by: who, ...payload }): Promise<Reply<unknown>> => {
    if (call === 'days pass') {
      await scheduler.schedule(Promise.resolve());
      backlog.nowMs += 3 * DAY_MS;
      clock.advance(3 * DAY_MS);
      return { ok: true, value: undefined };
    }
    const of = { grantWaiver: {}, endWaiver: {}, ...PASS };
    return serve(call, portsOf(who), { ...payload, ...of[call] }, who, (code) => void backlog.bugs.push(code));
  });
  await scheduler.waitFor(Promise.all(replies));
  kvs.between = (ask, sendOn) => sendOn(ask);
  return Promise.all(replies);
}

test.each([
  ['at once', false],
  ['late', true],
])(
  'people who grant, edit, end and outlive waivers at once lose nothing, where queries show it %s',
  async (_, queriesLag) => {
    let overlapped = 0;
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(anyDeed, { minLength: 2, maxLength: 5 }), async (scheduler, deeds) => {
        const backlog = shop();
        kvs.store.levers['kvs-query-lag'] = queriesLag ? '60s' : 'none';
        const replies = await atOnce(backlog, deeds, scheduler);
        expect(backlog.bugs).toEqual([]);
        const granted = deeds.filter(({ call }, at) => call.startsWith('grant') && replies[at]?.ok);
        const named = granted.map((deed) => {
          const subject = 'issueId' in deed ? deed.issueId : BOT;
          return `${subject} ${'until' in deed ? deed.until : ''} ${deed.by}`;
        });
        const kept = recorded().filter(({ undone }) => !undone);
        expect(kept.map((one) => `${one.subject} ${one.until} ${one.by}`).toSorted()).toEqual(named.toSorted());
        const refused = replies.filter((reply) => !reply.ok);
        for (const reply of refused) expect(reply).toMatchObject({ refusal: { kind: 'invalid' } });

        const inForce = waiverMirror(recorded(), backlog.nowMs).mirror;
        const noTimePassed = deeds.every(({ call }) => call !== 'days pass');
        if (noTimePassed) expect(propertyOf(backlog)).toEqual(inForce);
        expect(propertyOf(backlog)).toMatchObject(inForce);
        overlapped += granted.length > 1 ? 1 : 0;

        const ports = {
          ...backlog.portsAs(),
          waivers: waiversOf(
            () => 'none',
            () => backlog.nowMs,
          ),
        };
        expect(await mirrorWaivers(ports, SHOP)).toMatchObject({ seen: true, leftOut: [] });
        expect(propertyOf(backlog)).toEqual(inForce);
      }),
      { numRuns: 150 },
    );
    expect(overlapped).toBeGreaterThan(20);
  },
);
