import * as fc from 'fast-check';
import { ISSUES, PEOPLE } from '../../fakes/shop-backlog';
import { installStakes, type InstalledApp } from './installed-app';

const issueId = ISSUES.technical;
let app: InstalledApp;
beforeAll(async () => void (app = await installStakes()));
afterAll(() => app.close());

const PROTOTYPE_NAMES = Object.getOwnPropertyNames(Object.prototype);
const UNKNOWN = {
  ok: false,
  refusal: { kind: 'invalid', sentence: 'Stakes does not know this request. Reload the page.' },
};

test('there are twelve names that every object knows', () => {
  expect(PROTOTYPE_NAMES).toHaveLength(12);
});

test.each([...PROTOTYPE_NAMES, '', 'readrecords', 'recordMark ', 'then', 'index.resolver', 'lozenge'])(
  'the request %j is unknown, in the same words, and hears nothing of its context',
  async (name) => {
    app.jira.ledger.clear();
    expect(await app.invoke(name, { canary: 'canary-payload' }, PEOPLE.editor)).toEqual(UNKNOWN);
    expect(app.jira.ledger.entries).toEqual([]);
  },
);

test('a thousand other names are unknown, too', async () => {
  const names = fc.sample(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), { numRuns: 1_000, seed: 1 });
  for (let from = 0; from < names.length; from += 50) {
    const some = names.slice(from, from + 50);
    const replies = await Promise.all(some.map((name) => app.invoke(name, {}, PEOPLE.editor)));
    expect(new Set(replies.map((reply) => JSON.stringify(reply)))).toEqual(new Set([JSON.stringify(UNKNOWN)]));
  }
});

test('a request without a name, or with one that is no text, is refused like them', async () => {
  for (const call of [{}, { functionKey: 7 }, { functionKey: ['recordMark'] }, { functionKey: null }]) {
    const outcome = await app.host.invoke({
      functionKey: 'resolver',
      moduleKey: 'risk-summary-panel',
      moduleType: 'jira:issuePanel',
      payload: { call, context: {} },
      accountId: PEOPLE.editor,
    });
    expect(outcome).toEqual({ kind: 'returned', body: UNKNOWN });
  }
});

describe('through the whole bundle', () => {
  test.each([
    ['an editor', PEOPLE.editor, { ok: true }],
    ['a viewer', PEOPLE.viewer, { ok: false, refusal: { kind: 'forbidden' } }],
    ['an outsider', PEOPLE.outsider, { ok: false, refusal: { kind: 'forbidden' } }],
    ['nobody', undefined, { ok: false, refusal: { kind: 'forbidden' } }],
  ])('%s gets what Jira allows them', async (_, accountId, expected) => {
    expect(await app.invoke('recordMark', { issueId, technical: true }, accountId)).toMatchObject(expected);
  });

  test('who calls is the platform’s word, not the page’s', async () => {
    const outcome = await app.host.invoke({
      functionKey: 'resolver',
      moduleKey: 'risk-summary-panel',
      moduleType: 'jira:issuePanel',
      payload: {
        call: { functionKey: 'recordMark', payload: { issueId, technical: true } },
        context: { accountId: PEOPLE.editor },
      },
      accountId: PEOPLE.outsider,
    });
    expect(outcome).toMatchObject({ kind: 'returned', body: { ok: false, refusal: { kind: 'forbidden' } } });
  });

  test('whoever isn’t signed in is told of no records, without asking anybody', async () => {
    await app.invoke('recordMark', { issueId, technical: true }, PEOPLE.editor);
    const knocks: string[] = [];
    app.host.faults.push(({ target }) => void knocks.push(target));
    expect(await app.invoke('readRecords', { issueIds: [issueId] })).toEqual({
      ok: true,
      value: [{ issueId, marks: [], discussed: [] }],
    });
    app.host.faults.length = 0;
    expect(knocks).toEqual([]);
  });

  test('a secret issue and an absent one answer alike, byte by byte', async () => {
    const asked = (id: string) => app.invoke('reassess', { issueId: id }, PEOPLE.outsideLevel);
    expect(JSON.stringify(await asked(ISSUES.secret))).toBe(JSON.stringify(await asked(ISSUES.absent)));
  });
});
