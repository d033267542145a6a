import { STANDARD } from '../../../sandbox/jira/site/standard';
import { FORGE_EXPRESSION_VALIDATOR } from '../../../sandbox/jira/site/workflow';
import { aShop, memberOf, membersOf, storedIssue, THE_APP, type Shop } from './shop';
import { shopSite } from './shop-site';
import { ARI, IMPACT } from './small-app';

const { types } = STANDARD;
const SHOP = '10000';

/** A shop that guards Create: a Technical task needs the field. */
function guardedShop(): Shop {
  const site = shopSite();
  const [create] = site.workflows[0]?.transitions ?? [];
  create?.validators.push({ id: 'r', ruleKey: FORGE_EXPRESSION_VALIDATOR, parameters: { key: `${ARI}/guard` } });
  return aShop(site);
}

const fields = (type: string, summary = 'Upgrade') => ({ project: { id: SHOP }, issuetype: { id: type }, summary });
const page = (shop: Shop, as: string, path: string, body?: unknown) => shop.ask(as, 'POST', path, body, 'page');
const act = (shop: Shop, as: string, key: string, what: string, body?: unknown) =>
  page(shop, as, `/rest/internal/issue/${key}/${what}`, body);

describe('bulk create', () => {
  const bulk = (shop: Shop, ...updates: unknown[]) => {
    shop.jira.levers['bulk-create'] = 'runs';
    return shop.ask('ana', 'POST', '/rest/api/3/issue/bulk', { issueUpdates: updates });
  };

  test('creates what passes and says which did not', async () => {
    const shop = guardedShop();
    const { status, body } = await bulk(shop, { fields: fields(types.technicalTask) }, { fields: fields(types.story) });
    expect([status, membersOf(body, 'issues').length]).toEqual([201, 1]);
    expect(membersOf(body, 'errors')).toEqual([
      {
        status: 400,
        failedElementNumber: 0,
        elementErrors: { errorMessages: ['Answer the four questions.'], errors: {} },
      },
    ]);
  });

  test('is refused where nothing passes, where there is nothing, and beyond 50', async () => {
    const shop = guardedShop();
    expect((await bulk(shop, { fields: fields(types.technicalTask) })).status).toBe(400);
    expect((await bulk(shop)).status).toBe(400);
    expect((await bulk(shop, ...Array.from({ length: 51 }, () => ({ fields: fields(types.story) })))).status).toBe(400);
    expect(shop.events).toEqual([]);
  });
});

describe('clone', () => {
  test('copies facts and answers, not history, Sprint or comments, and the event says of what', async () => {
    const shop = aShop();
    const { body } = await act(shop, 'elena', 'SHOP-1', 'clone');
    const cloned = storedIssue(shop, String(memberOf(membersOf(body, 'issues')[0], 'key')));
    const original = storedIssue(shop, 'SHOP-1');
    expect(cloned).toMatchObject({
      summary: 'CLONE - Upgrade PostgreSQL 12',
      labels: original.labels,
      creatorId: 'elena',
      comments: [],
    });
    expect(cloned.custom[IMPACT]).toEqual(original.custom[IMPACT]);
    expect(cloned.custom[STANDARD.fields.sprint]).toBeUndefined();
    expect(cloned.histories.flatMap(({ items }) => items)).toEqual([
      { field: 'Link', fieldType: 'jira', to: 'SHOP-1', toText: 'This issue clones SHOP-1' },
    ]);
    expect(shop.events[0]).toMatchObject({ eventType: 'avi:jira:created:issue', clonedFrom: { key: 'SHOP-1' } });
  });

  test('runs Create or doesn’t: nobody knows', async () => {
    const shop = guardedShop();
    storedIssue(shop, 'SHOP-1').custom = {};
    shop.jira.levers['clone-create'] = 'runs';
    expect((await act(shop, 'ana', 'SHOP-1', 'clone')).status).toBe(400);
    shop.jira.levers['clone-create'] = 'skips';
    expect((await act(shop, 'ana', 'SHOP-1', 'clone')).status).toBe(201);
  });
});

describe('convert', () => {
  test('makes a sub-task a work item, after the rules for types were asked', async () => {
    const shop = aShop();
    const sub = { ...fields(types.subtask), parent: { key: 'SHOP-2' } };
    const { body } = await shop.ask('ana', 'POST', '/rest/api/3/issue', { fields: sub });
    const key = String(memberOf(body, 'key'));
    expect((await act(shop, 'ana', key, 'convert', { issueTypeId: types.epic })).status).toBe(400);
    expect((await act(shop, 'ana', key, 'convert', { issueTypeId: types.technicalTask })).status).toBe(204);
    const converted = storedIssue(shop, key);
    expect([converted.issueTypeId, converted.parentId]).toEqual([types.technicalTask, undefined]);
    expect(converted.histories.at(-1)?.items.map(({ field }) => field)).toEqual(['issuetype', 'Parent']);
    expect((await act(shop, 'ana', key, 'convert', { issueTypeId: types.story })).status).toBe(400);
  });
});

describe('move', () => {
  test('gives a new key, keeps the old one working, and says so in the changelog', async () => {
    const shop = guardedShop();
    const id = storedIssue(shop, 'SHOP-5').id;
    expect((await act(shop, 'ana', 'SHOP-5', 'move', { projectId: '10001' })).status).toBe(204);
    expect(storedIssue(shop, 'TEAM-2')).toMatchObject({ id, formerKeys: ['OLD-9', 'SHOP-5'] });
    expect(storedIssue(shop, 'SHOP-5').id).toBe(id);
    expect(storedIssue(shop, 'TEAM-2').histories.at(-1)?.items).toMatchObject([
      { field: 'project', fromText: 'Shop', toText: 'Team' },
      { field: 'Key', fromText: 'SHOP-5', toText: 'TEAM-2' },
    ]);
  });

  test('needs the permission on both sides, and another project', async () => {
    const shop = aShop();
    expect((await act(shop, 'sam', 'SHOP-5', 'move', { projectId: '10001' })).status).toBe(404);
    expect((await act(shop, 'sam', 'SHOP-5', 'move', { projectId: SHOP })).status).toBe(403);
    expect((await act(shop, 'ana', 'SHOP-5', 'move', { projectId: SHOP })).status).toBe(400);
  });
});

describe('import', () => {
  test('is for admins, and passes the Create transition by unless Jira reads it otherwise', async () => {
    const shop = guardedShop();
    const rows = { rows: [fields(types.technicalTask), fields(types.story)] };
    shop.jira.levers['import-create'] = 'skips';
    expect((await page(shop, 'ana', '/rest/internal/import', rows)).status).toBe(403);
    expect((await page(shop, 'jonas', '/rest/internal/import', rows)).status).toBe(201);
    shop.jira.levers['import-create'] = 'runs';
    expect((await page(shop, 'jonas', '/rest/internal/import', rows)).status).toBe(400);
  });
});

test.each(['clone', 'convert', 'move'])('neither an app nor a script finds %s', async (what) => {
  const path = `/rest/internal/issue/SHOP-1/${what}`;
  for (const via of ['bridge', 'function'] as const) {
    expect((await aShop().ask(THE_APP, 'POST', path, {}, via)).status).toBe(404);
  }
});
