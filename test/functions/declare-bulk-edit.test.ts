import * as fc from 'fast-check';
import type { Site } from '../../sandbox/jira/site';
import { joinedRows } from '../../src/core/refinement/bulk-edit-ledger';
import { ISSUES, NOW, PEOPLE, shopBacklog, shopIssue } from '../fakes/shop-backlog';
import { aBacklog, sentTo, type Backlog } from './backlog';
import { drained, everyStakes, fullBacklog, swept, withBulkEdit } from './sweep/full-backlog';

const { editor, outsideLevel, viewer, outsider } = PEOPLE;
const DAY_MS = 86_400_000;

/** The entry by which an issue was part of the bulk edit, as the site made it. */
const entryIn = (site: Site, issueId: string, field = 'labels'): string =>
  site.issues.find(({ id }) => id === issueId)?.histories.find(({ items }) => items[0]?.field === field)?.id ?? '';

/** A swept backlog with a bulk edit on 22 issues, and how to say something of it. */
async function withLedger(site: Site = withBulkEdit(fullBacklog())) {
  const backlog = aBacklog(site);
  await swept(backlog);
  const declare = (session: boolean, accountId: string | undefined = editor, issueId = '20101') =>
    backlog.call('declareBulkEdit', { issueId, entryId: entryIn(site, issueId), session }, accountId);
  return { backlog, declare };
}

/** What every property says, but for when it was looked at. */
const judged = (backlog: Backlog) =>
  [...everyStakes(backlog)].map(([key, stakes]) => [key, { ...Object(stakes), asOf: undefined }]);
const signalsOf = (backlog: Backlog) => [...everyStakes(backlog).values()].map((stakes) => Object(stakes).signal);
const words = (backlog: Backlog) =>
  joinedRows(backlog.bulkEdits.rows.values()).flatMap(({ declared }) => declared ?? []);

describe('a recognised bulk edit', () => {
  test('counts on all its items once somebody said that it was a session, and no more once they said the reverse', async () => {
    const { backlog, declare } = await withLedger();
    const before = judged(backlog);
    expect(signalsOf(backlog)).not.toContain('labels');
    expect(await declare(true)).toMatchObject({
      ok: true,
      value: { rows: [{ issues: 22, declared: { session: true, by: editor } }] },
    });
    await drained(backlog);
    expect(signalsOf(backlog).filter((signal) => signal === 'labels').length).toBeGreaterThan(3);
    expect(await declare(false)).toMatchObject({
      ok: true,
      value: { rows: [{ issues: 22, declared: { session: false } }] },
    });
    await drained(backlog);
    expect(judged(backlog)).toEqual(before);
    expect(backlog.bugs).toEqual([]);
  });

  test('is said of by its item at hand at once, before any sweep', async () => {
    const { backlog, declare } = await withLedger();
    await declare(true, editor, '20107');
    expect(backlog.stakes('20107')).toMatchObject({ signal: 'labels' });
  });

  test('two people at once: both words are kept, the later one holds, and the issue is judged by it', async () => {
    const { backlog, declare } = await withLedger();
    await Promise.all([declare(true, editor, '20107'), declare(true, outsideLevel, '20101')]);
    await Promise.all([declare(false, editor, '20101'), backlog.queue.push([{ projectId: '30000' }], 0)]);
    await drained(backlog);
    expect(words(backlog)).toMatchObject([{ session: false, by: editor }]);
    expect(signalsOf(backlog)).not.toContain('labels');
  });
});

describe('a bulk edit that the rule missed', () => {
  /** Five issues, labelled 40 seconds apart: fewer than ten, and slower than a machine. */
  function smallEdit(count = 5): Site {
    const items = [{ field: 'labels', fieldType: 'jira', fieldId: 'labels', fromText: '', toText: 'eol' } as const];
    const issues = Array.from({ length: count }, (_, at) => {
      const atMs = NOW.getTime() - 5 * DAY_MS + at * 40_000;
      const histories = [{ id: String(70_001 + at), atMs, authorId: outsideLevel, items: [...items] }];
      return shopIssue(101 + at, `Remove flag ${at}`, { histories, updatedMs: atMs });
    });
    return shopBacklog({ issues });
  }

  test('counts on none of its items once somebody said so, and again once they said the reverse', async () => {
    const { backlog, declare } = await withLedger(smallEdit());
    const labelled = () => signalsOf(backlog).filter((signal) => signal === 'labels').length;
    expect(labelled()).toBe(5);
    expect(await declare(false, outsideLevel, '20103')).toMatchObject({
      ok: true,
      value: { rows: [{ issues: 5, declared: { session: false, by: outsideLevel } }] },
    });
    await drained(backlog);
    expect(labelled()).toBe(0);
    await declare(true, editor, '20105');
    await drained(backlog);
    expect(labelled()).toBe(5);
  });

  test('is none where one item alone was changed, and nothing is recorded', async () => {
    const { backlog, declare } = await withLedger(smallEdit(1));
    expect(await declare(false)).toEqual({
      ok: false,
      refusal: { kind: 'invalid', sentence: 'Nothing else was changed at that time, so this is no bulk edit.' },
    });
    expect(await declare(true)).toMatchObject({ ok: false, refusal: { kind: 'invalid' } });
    expect(backlog.bulkEdits.rows.size).toBe(0);
  });
});

describe('a comment that one person put on many items', () => {
  /** The same comment on so many items, a second or more apart. */
  function commented(count: number, seconds = 1): Site {
    const body = { type: 'doc' as const, version: 1 as const, content: [] };
    const issues = Array.from({ length: count }, (_, at) => {
      const createdMs = NOW.getTime() - 5 * DAY_MS + at * seconds * 1_000;
      const comment = { id: String(80_001 + at), authorId: outsideLevel, createdMs, updatedMs: createdMs, body };
      return shopIssue(101 + at, `Remove flag ${at}`, {
        comments: [{ ...comment, properties: {} }],
        updatedMs: createdMs,
      });
    });
    return shopBacklog({ issues });
  }
  const say = (backlog: Backlog, session: boolean) =>
    backlog.call('declareBulkEdit', { issueId: '20102', entryId: '80002', kind: 'comment', session }, editor);
  const commentedOn = (backlog: Backlog) => signalsOf(backlog).filter((signal) => signal === 'comment').length;

  test('counts once somebody said that each was talked about', async () => {
    const { backlog } = await withLedger(commented(12));
    expect(commentedOn(backlog)).toBe(0);
    expect(await say(backlog, true)).toMatchObject({
      ok: true,
      value: { rows: [{ issues: 12, declared: { session: true } }] },
    });
    await drained(backlog);
    expect(commentedOn(backlog)).toBe(12);
  });

  test('counts no more once somebody said so where the rule missed it', async () => {
    const { backlog } = await withLedger(commented(6, 30));
    expect(commentedOn(backlog)).toBe(6);
    expect(await say(backlog, false)).toMatchObject({
      ok: true,
      value: { rows: [{ issues: 6, declared: { session: false } }] },
    });
    await drained(backlog);
    expect(commentedOn(backlog)).toBe(0);
  });

  test('is not found among the changes, nor a change among comments', async () => {
    const { backlog } = await withLedger(commented(12));
    const ask = { issueId: '20102', entryId: '80002', session: true };
    expect(await backlog.call('declareBulkEdit', ask, editor)).toMatchObject({ refusal: { kind: 'not-found' } });
  });
});

describe('who may say so', () => {
  test.each([
    ['nobody signed in', undefined],
    ['an account that Jira does not know', 'acc-nobody'],
    ['an outsider', outsider],
    ['a viewer', viewer],
  ])('not %s', async (_, accountId) => {
    const { backlog, declare } = await withLedger();
    const rows = [...backlog.bulkEdits.rows];
    backlog.double.ledger.clear();
    const reply = await backlog.call(
      'declareBulkEdit',
      { issueId: '20101', entryId: '60000', session: true },
      accountId,
    );
    expect(reply).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } });
    expect([...backlog.bulkEdits.rows]).toEqual(rows);
    expect(sentTo(backlog).filter((sent) => sent.startsWith('app'))).toEqual([]);
    expect(await declare(true, editor)).toMatchObject({ ok: true });
  });

  test('not who may edit this item but not all the others that it touched', async () => {
    const site = withBulkEdit(fullBacklog());
    const other = site.issues.find(({ id }) => id === '20113');
    if (other) other.securityLevelId = '701';
    const { backlog, declare } = await withLedger(site);
    const before = judged(backlog);
    const reply = await declare(true, outsideLevel);
    expect(reply).toEqual({
      ok: false,
      refusal: {
        kind: 'forbidden',
        sentence:
          'Nothing was recorded. This holds for every item of the bulk edit, so it needs permission to edit all of them.',
      },
    });
    await drained(backlog);
    expect([words(backlog), judged(backlog)]).toEqual([[], before]);
    expect(await declare(true, editor)).toMatchObject({ ok: true });
  });

  test('no forged request of anybody else changes the ledger', async () => {
    const { backlog } = await withLedger();
    const rows = [...backlog.bulkEdits.rows];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(undefined, viewer, outsider, 'acc-nobody'),
        fc.constantFrom('20101', '20107', ISSUES.secret, ISSUES.absent, '0'),
        fc.constantFrom('60000', '60001', '50000', '1'),
        fc.boolean(),
        fc.dictionary(fc.constantFrom('by', 'author', 'fields', 'fromMs'), fc.anything(), { maxKeys: 1 }),
        async (accountId, issueId, entryId, session, more) => {
          await backlog.call('declareBulkEdit', { issueId, entryId, session, ...more }, accountId);
          expect([...backlog.bulkEdits.rows]).toEqual(rows);
        },
      ),
      { numRuns: 200 },
    );
    expect(backlog.bugs).toEqual([]);
  });
});

test('a change that is not in the item’s history is told', async () => {
  const { backlog } = await withLedger();
  const ask = { issueId: '20101', entryId: '60001', session: true };
  expect(await backlog.call('declareBulkEdit', ask, editor)).toMatchObject({
    ok: false,
    refusal: { kind: 'not-found', sentence: 'This change is not in the history any more. Reload the page.' },
  });
});

describe('where more changed since then than can be looked through', () => {
  /** A bulk edit on five items that were changed again today, behind so many others that changed in between. */
  function behind(count: number): { readonly backlog: Backlog; readonly declare: () => Promise<unknown> } {
    const fromMs = NOW.getTime() - 5 * DAY_MS;
    const items = [{ field: 'labels', fieldType: 'jira', fieldId: 'labels', fromText: '', toText: 'eol' } as const];
    const touched = Array.from({ length: 5 }, (_, at) =>
      shopIssue(101 + at, `Remove flag ${at}`, {
        histories: [{ id: String(70_001 + at), atMs: fromMs + at * 1_000, authorId: outsideLevel, items: [...items] }],
        updatedMs: NOW.getTime(),
      }),
    );
    const others = Array.from({ length: count }, (_, at) =>
      shopIssue(1_001 + at, `Other ${at}`, { updatedMs: fromMs + DAY_MS + at }),
    );
    const site = shopBacklog({ issues: [...touched, ...others] });
    const backlog = aBacklog(site);
    const row = { id: 'row', author: outsideLevel, issues: 5, fromMs, toMs: fromMs + 4_000 };
    backlog.bulkEdits.rows.set('row', row);
    const ask = { issueId: '20101', entryId: entryIn(site, '20101'), session: true };
    return { backlog, declare: () => backlog.call('declareBulkEdit', ask, editor) };
  }

  test('nobody may say what it was, because nobody knows which items they would have to be allowed to edit', async () => {
    const { backlog, declare } = behind(2_001);
    expect(await declare()).toEqual({
      ok: false,
      refusal: {
        kind: 'invalid',
        sentence: 'Too much changed on this site since then: Stakes can’t find which items this touched.',
      },
    });
    expect([...backlog.bulkEdits.rows.keys()]).toEqual(['row']);
  });

  test('they may as long as all of it can', async () => {
    const { backlog, declare } = behind(1_900);
    expect(await declare()).toMatchObject({ ok: true });
    expect(backlog.bulkEdits.rows.size).toBe(2);
  });
});
