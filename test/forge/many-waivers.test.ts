import { kvs as storage } from '@forge/kvs';
import { createClock } from '../../sandbox/clock';
import { aUser } from '../../sandbox/jira/site/people';
import type { Call } from '../../src/contract';
import { DEFAULT_POLICY } from '../../src/core/policy/default-policy';
import { kvsVersioned } from '../../src/forge/kvs-versioned';
import { kvsWaivers, storedWaiver } from '../../src/forge/kvs-waivers';
import { recentWrites } from '../../src/forge/recent-writes';
import { serve } from '../../src/functions/serve';
import { kvsInMemory, type KvsInMemory } from '../fakes/kvs-in-memory';
import { ISSUES, NOW, SHOP, shopBacklog } from '../fakes/shop-backlog';
import { storedPolicy } from '../fakes/stored-policy';
import { aBacklog } from '../functions/backlog';

const ADMIN = 'acc-mia';
const BOT = 'acc-bot';
const GRANT = { because: 'the vendor is late', until: '2026-10-05' };

/** Forge gives a function of a resolver 25 seconds; a page of storage is taken to last a tenth of one, until a site tells. */
const FUNCTION_MS = 25_000;
const PAGE_MS = 100;

let kvs: KvsInMemory;
afterEach(() => kvs.remove());

/** A project whose record holds so many entries, half of them grants of a pass and half their ends, the last one a grant. */
async function projectWith(entries: number) {
  const clock = createClock(NOW);
  kvs = kvsInMemory(clock);
  for (let at = 0; at < entries; at += 1) {
    const entry = storedWaiver({
      kind: 'pass',
      subject: BOT,
      projectId: SHOP,
      ...GRANT,
      by: ADMIN,
      atMs: NOW.getTime() - (entries - at) * 60_000,
      undone: (entries - at) % 2 === 0,
    });
    await storage.entity('waiver').set(`waiver:${SHOP}:${String(at).padStart(6, '0')}`, entry);
    if (at % 500 === 499) clock.advance(120_000);
  }
  clock.advance(3_600_000);
  const policy = storedPolicy({ ...DEFAULT_POLICY, enforcement: 'require' });
  const site = shopBacklog({ policy, administrators: [ADMIN] });
  site.users.push(aUser(ADMIN, 'Mia'), aUser(BOT, 'Bot', { accountType: 'app' }));
  site.projects[0]?.permissions.BROWSE_PROJECTS.push({ kind: 'user', accountId: ADMIN });
  const backlog = aBacklog(site);
  const asked = { requests: 0 };
  kvs.between = (ask, sendOn) => {
    asked.requests += 1;
    return sendOn(ask);
  };
  const call = async (name: Call, payload: unknown) => {
    asked.requests = 0;
    const turns = { sleep: async () => undefined, random: () => 0.5, newId: () => 'one' };
    const recent = recentWrites(storage, kvsVersioned(storage, turns), () => NOW.getTime());
    const ports = { ...backlog.portsAs(ADMIN), waivers: kvsWaivers(storage, recent, () => '999999') };
    const reply = await serve(name, ports, payload, ADMIN, (code) => void backlog.bugs.push(code));
    return { reply, tookMs: asked.requests * PAGE_MS };
  };
  return { call, bugs: backlog.bugs };
}

test('of ten thousand entries what holds is ended in time, and the record told', async () => {
  const { call, bugs } = await projectWith(10_000);
  const ended = await call('endGrant', { projectId: SHOP, kind: 'pass', subject: BOT });
  expect(ended.reply).toMatchObject({ ok: true, value: { held: [] } });
  expect(ended.reply).toHaveProperty('value.entries.length', 1_000);
  expect(ended.tookMs).toBeLessThan(FUNCTION_MS / 2);
  expect(bugs).toEqual([]);
});

test('two thousand entries within a year take no more grants, and say so; what holds can be ended', async () => {
  const { call } = await projectWith(2_000);
  const granted = await call('grantWaiver', { issueId: ISSUES.technical, ...GRANT });
  expect(granted.reply).toMatchObject({
    ok: false,
    refusal: { kind: 'conflict', sentence: expect.stringContaining('2,000 entries of the last year') },
  });
  const ended = await call('endGrant', { projectId: SHOP, kind: 'pass', subject: BOT });
  expect(ended.reply).toMatchObject({ ok: true, value: { held: [] } });
});

test.each([
  ['an item', '20004'],
  ['a number', '9'.repeat(129)],
  ['a name longer than a key', '@'.repeat(519)],
])('no pass is kept for %s', async (_, passFor) => {
  const { call } = await projectWith(0);
  const { reply } = await call('grantPass', { projectId: SHOP, passFor, ...GRANT });
  expect(reply).toMatchObject({ ok: false, refusal: { kind: 'invalid' } });
  expect([...(kvs.store.entities.get('waiver')?.records() ?? [])]).toEqual([]);
});
