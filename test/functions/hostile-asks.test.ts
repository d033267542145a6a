import * as fc from 'fast-check';
import { DEFAULT_POLICY } from '../../src/core/policy/default-policy';
import { HANDLERS } from '../../src/functions/handlers';
import type { Call } from '../../src/contract';
import { ISSUES, PEOPLE, SHOP, shopBacklog } from '../fakes/shop-backlog';
import { aBacklog, sentTo } from './backlog';

const issueId = ISSUES.technical;

/** One sound request of each kind; what is refused below is never refused for something else. */
const SOUND: { readonly [C in Call]: Readonly<Record<string, unknown>> } = {
  readRecords: { issueIds: [issueId] },
  recordMark: { issueId, technical: true, because: 'Agreed in refinement' },
  recordDiscussed: { issueId, outcome: 'notNow', until: '2026-12-01', note: 'Still needed' },
  recordDiscussedTogether: { issueIds: [issueId], outcome: 'never', note: 'It is retired' },
  undoTogether: { records: [{ issueId, recordId: `mark:${issueId}:4b1d0c1e-3c55-4f0e-9a4e-0f8f0c4d8a11` }] },
  undoRecord: { issueId, recordId: `mark:${issueId}:4b1d0c1e-3c55-4f0e-9a4e-0f8f0c4d8a11` },
  reassess: { issueId },
  declareBulkEdit: { issueId, entryId: '40001', session: true },
  issueWaiver: { issueId },
  grantWaiver: { issueId, because: 'The vendor is late', until: '2026-10-31' },
  endWaiver: { issueId },
  projectWaivers: { projectId: SHOP },
  grantPass: { projectId: SHOP, passFor: 'acc-bot', because: 'Alerts come from it', until: '2026-10-31' },
  endGrant: { projectId: SHOP, kind: 'pass', subject: 'acc-bot' },
  readBulkEdits: { issueIds: [issueId] },
  readSweep: { projectId: SHOP },
  startSweep: { projectId: SHOP },
  readForms: { projectId: SHOP },
  followForms: { projectId: SHOP },
  siteSweeps: {},
  readSitePolicy: {},
  saveSitePolicy: { cap: 'gate', start: DEFAULT_POLICY, over: null },
  guardFailures: {},
  forgetGuardFailure: { workflowId: 'w1' },
};
const CALLS = Object.keys(SOUND) as readonly Call[];
const ASKING_NOTHING = CALLS.filter((call) => Object.keys(SOUND[call]).length === 0);
const ASKING = CALLS.filter((call) => !ASKING_NOTHING.includes(call));

/** The same request, about this issue or project, wherever it names some. */
function about(sound: Readonly<Record<string, unknown>>, id: string): unknown {
  if ('issueIds' in sound) return { ...sound, issueIds: [issueId, id] };
  if ('records' in sound) return { records: [{ issueId: id, recordId: `mark:${issueId}:4b1d` }] };
  return { ...sound, ['projectId' in sound ? 'projectId' : 'issueId']: id };
}

/** Sends a request as the editor, who may do everything here, and tells what came of it. */
async function refusalOf(call: Call, payload: unknown) {
  const site = shopBacklog({ administrators: [PEOPLE.editor] });
  site.administrators.push({ kind: 'user', accountId: PEOPLE.editor });
  const backlog = aBacklog(site);
  const reply = await backlog.call(call, payload, PEOPLE.editor);
  return {
    reply,
    sent: sentTo(backlog),
    writes: [...backlog.records.writes, ...backlog.waivers.writes],
    bugs: backlog.bugs,
  };
}

const REFUSED = { reply: { ok: false, refusal: { kind: 'invalid' } }, sent: [], writes: [], bugs: [] };

test('the tables below know every call', () => {
  expect([...CALLS].sort()).toEqual(Object.keys(HANDLERS).sort());
});

describe.each(ASKING)('%s, asked by somebody hostile', (call) => {
  const sound = SOUND[call];

  test('takes the sound request that the others are made of', async () => {
    const { reply } = await refusalOf(call, sound);
    if (call === 'undoRecord' || call === 'declareBulkEdit')
      expect(reply).toMatchObject({ refusal: { kind: 'not-found' } });
    else expect(reply).toMatchObject({ ok: true });
  });

  test('refuses whatever is no request at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ withBigInt: true, withNullPrototype: true }), async (payload) => {
        expect(await refusalOf(call, payload)).toMatchObject(REFUSED);
      }),
      { numRuns: 60 },
    );
  });

  const unknown = [
    'by',
    'accountId',
    'projectId',
    'atMs',
    'undone',
    'constructor',
    'toString',
    'hasOwnProperty',
    '__proto__',
  ];
  test.each(unknown.filter((key) => !Object.hasOwn(sound, key)))('refuses the unknown key %s', async (key) => {
    const json = JSON.stringify(sound).replace('{', `{${JSON.stringify(key)}:"acc-eve",`);
    expect(await refusalOf(call, JSON.parse(json))).toMatchObject(REFUSED);
  });

  test.each(Object.keys(sound))('refuses %s of another type', async (key) => {
    for (const wrong of [null, 7, -1, [], {}, [[]], [{ id: 1 }], { toString: issueId }, ' ', 'yes']) {
      if (key === 'over') continue;
      const isSound =
        ['because', 'note', 'passFor', 'subject', 'workflowId'].includes(key) && typeof wrong === 'string';
      if (!isSound) expect(await refusalOf(call, { ...sound, [key]: wrong })).toMatchObject(REFUSED);
    }
  });

  test('refuses values that are only inherited', async () => {
    expect(await refusalOf(call, Object.create(sound))).toMatchObject(REFUSED);
    const polluted: unknown = JSON.parse(`{"__proto__":${JSON.stringify(sound)}}`);
    expect(await refusalOf(call, polluted)).toMatchObject(REFUSED);
  });

  test.each([
    'SHOP-1',
    '../20001',
    '20001/../20003',
    '20001?x=1',
    '２０００１',
    '0x4e21',
    '2e4',
    '20001\n',
    '',
    '9'.repeat(20),
  ])('refuses %j as an id', async (id) => {
    expect(await refusalOf(call, about(sound, id))).toMatchObject(REFUSED);
  });

  test('never repeats what it was sent', async () => {
    const { reply } = await refusalOf(call, { ...sound, canaryKey: 'canary-value', issueId: 'canary-id' });
    expect(JSON.stringify(reply)).not.toMatch(/canary-(?:value|id)/);
  });
});

test.each(ASKING_NOTHING)('%s takes nothing, and refuses whatever is something', async (call) => {
  expect(await refusalOf(call, {})).toMatchObject({ reply: { ok: true } });
  for (const payload of [null, undefined, [], 'yes', { accountId: 'acc-eve' }, JSON.parse('{"__proto__":{}}')]) {
    expect(await refusalOf(call, payload)).toMatchObject(REFUSED);
  }
});

describe('how much is taken', () => {
  const words = (length: number) => `${'because it is, '.repeat(50).slice(0, length - 1)}!`;
  test.each([
    ['recordMark', 'because'],
    ['recordDiscussed', 'note'],
  ] as const)('%s: 500 characters of %s, not 501', async (call, key) => {
    expect(await refusalOf(call, { ...SOUND[call], [key]: words(500) })).toMatchObject({ reply: { ok: true } });
    expect(await refusalOf(call, { ...SOUND[call], [key]: words(501) })).toMatchObject(REFUSED);
  });

  const ids = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1));

  test('several at once: 50 issues, not 51 and not none', async () => {
    const recordsOf = (issueIds: readonly string[]) => ({
      records: issueIds.map((id) => ({ issueId: id, recordId: `mark:${id}:4b1d` })),
    });
    for (const count of [0, 51]) {
      expect(await refusalOf('recordDiscussedTogether', { issueIds: ids(count), outcome: 'keep' })).toMatchObject(
        REFUSED,
      );
      expect(await refusalOf('undoTogether', recordsOf(ids(count)))).toMatchObject(REFUSED);
    }
    const fifty = await refusalOf('recordDiscussedTogether', { issueIds: ids(50), outcome: 'keep' });
    expect(fifty.reply).toMatchObject({ ok: true });
    expect((await refusalOf('undoTogether', recordsOf(ids(50)))).reply).toMatchObject({ ok: true });
  });

  test.each(['readRecords', 'readBulkEdits'] as const)('%s: 100 issues, not 101 and not none', async (call) => {
    expect(await refusalOf(call, { issueIds: ids(100) })).toMatchObject({ reply: { ok: true } });
    expect(await refusalOf(call, { issueIds: ids(101) })).toMatchObject(REFUSED);
    expect(await refusalOf(call, { issueIds: [] })).toMatchObject(REFUSED);
  });

  test.each(['mark:20001:💥', 'mark:20001:a/b', 'mark:20001:\u0000', 'mark:20001: ', 'x'.repeat(201), '__proto__'])(
    'undoRecord refuses %j, which no storage takes as a key',
    async (recordId) => {
      expect(await refusalOf('undoRecord', { issueId, recordId })).toMatchObject(REFUSED);
    },
  );
});
