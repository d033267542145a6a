import { aShop, memberOf, membersOf, storedIssue, type Shop } from './shop';
import { START } from './shop-site';

const ISSUE = '/rest/api/3/issue';

/** The items of the newest changelog entry. */
async function newestItems(shop: Shop, key: string): Promise<unknown> {
  const { body } = await shop.ask('ana', 'GET', `${ISSUE}/${key}/changelog`);
  return memberOf(membersOf(body, 'values').at(-1), 'items');
}

describe('Editing an issue', () => {
  test.each<[string, object, readonly object[]]>([
    [
      'summary',
      { summary: 'Upgrade PostgreSQL 13' },
      [
        {
          field: 'summary',
          fieldId: 'summary',
          fromString: 'Upgrade PostgreSQL 12',
          toString: 'Upgrade PostgreSQL 13',
        },
      ],
    ],
    [
      'labels',
      { labels: ['upgrade'] },
      [{ field: 'labels', fieldId: 'labels', fromString: 'tech-debt upgrade', toString: 'upgrade' }],
    ],
    [
      'priority',
      { priority: { name: 'Low' } },
      [{ field: 'priority', fieldId: 'priority', from: '2', to: '4', toString: 'Low' }],
    ],
    [
      'components',
      { components: [{ name: 'Search' }] },
      [
        { field: 'Component', fieldId: 'components', from: '501', fromString: 'Checkout', to: null },
        { field: 'Component', fieldId: 'components', from: null, to: '502', toString: 'Search' },
      ],
    ],
    [
      'Story Points',
      { customfield_10016: 13 },
      [
        {
          field: 'Story Points',
          fieldtype: 'custom',
          fieldId: 'customfield_10016',
          from: null,
          fromString: '8',
          to: null,
          toString: '13',
        },
      ],
    ],
    [
      'Sprint',
      { customfield_10020: 22 },
      [{ field: 'Sprint', from: '21', to: '21, 22', toString: 'Sprint 21, Sprint 22' }],
    ],
    ['due date', { duedate: '2026-12-24' }, [{ field: 'duedate', from: '2026-11-12', to: '2026-12-24' }]],
    [
      'assignee',
      { assignee: { accountId: 'elena' } },
      [{ field: 'assignee', from: 'ana', to: 'elena', toString: 'Elena Roth' }],
    ],
    [
      'estimate',
      { timetracking: { originalEstimate: '2d 4h' } },
      [
        { field: 'timeoriginalestimate', from: null, to: '72000' },
        { field: 'timeestimate', from: null, to: '72000' },
      ],
    ],
  ])('%s: leaves one changelog entry of the person and moves "updated"', async (_, fields, items) => {
    const shop = aShop();
    const answer = await shop.ask('ana', 'PUT', `${ISSUE}/SHOP-1`, { fields });
    expect([answer.status, answer.body]).toEqual([204, undefined]);
    expect(await newestItems(shop, 'SHOP-1')).toEqual(items.map((item) => expect.objectContaining(item)));
    expect(storedIssue(shop, 'SHOP-1').updatedMs).toBe(START.getTime());
  });

  test('the parent: its changelog item has no fieldId', async () => {
    const shop = aShop();
    await shop.ask('ana', 'PUT', `${ISSUE}/SHOP-1`, { fields: { parent: { key: 'SHOP-4' } } });
    expect(await newestItems(shop, 'SHOP-1')).toEqual([
      {
        field: 'IssueParentAssociation',
        fieldtype: 'jira',
        from: null,
        fromString: null,
        to: '10004',
        toString: 'SHOP-4',
      },
    ]);
  });

  test('with update verbs adds and removes list members', async () => {
    const shop = aShop();
    const update = { labels: [{ add: 'eol' }, { remove: 'upgrade' }] };
    await shop.ask('ana', 'PUT', `${ISSUE}/SHOP-1`, { update });
    expect(storedIssue(shop, 'SHOP-1').labels).toEqual(['tech-debt', 'eol']);
    const components = async (remove: object) =>
      (await shop.ask('ana', 'PUT', `${ISSUE}/SHOP-1`, { update: { components: [{ remove }] } })).status;
    expect([await components({ name: 'Checkout' }), await components({ id: '501' })]).toEqual([501, 204]);
    expect(storedIssue(shop, 'SHOP-1').componentIds).toEqual([]);
  });

  test('that changes nothing leaves no trace', async () => {
    const shop = aShop();
    const before = structuredClone(storedIssue(shop, 'SHOP-1'));
    await shop.ask('ana', 'PUT', `${ISSUE}/SHOP-1`, { fields: { summary: before.summary, labels: before.labels } });
    expect(storedIssue(shop, 'SHOP-1')).toEqual(before);
    expect(shop.events).toEqual([]);
  });

  test('is all or nothing', async () => {
    const shop = aShop();
    const before = structuredClone(storedIssue(shop, 'SHOP-1'));
    await shop.ask('ana', 'PUT', `${ISSUE}/SHOP-1`, { fields: { summary: 'Changed', labels: ['a b'] } });
    expect(storedIssue(shop, 'SHOP-1')).toEqual(before);
  });

  test.each([
    ['someone who may only look', 'sam', 'SHOP-1', 403],
    ['someone who can’t see it', 'elena', 'SHOP-6', 404],
    ['an issue that is not there', 'ana', 'SHOP-99', 404],
  ])('by %s is refused', async (_, as, key, status) => {
    expect((await aShop().ask(as, 'PUT', `${ISSUE}/${key}`, { fields: { summary: 'x' } })).status).toBe(status);
  });

  test('without notifications needs an administrator', async () => {
    const shop = aShop();
    const path = `${ISSUE}/SHOP-1?notifyUsers=false`;
    expect((await shop.ask('ana', 'PUT', path, { fields: { summary: 'x' } })).status).toBe(403);
    expect((await shop.ask('jonas', 'PUT', path, { fields: { summary: 'x' } })).status).toBe(204);
  });

  test('of the type runs the rules on type changes', async () => {
    const shop = aShop();
    const site = shop.jira.store.site;
    site.issueTypes.push({ id: '10050', name: 'Enabler', description: '', hierarchyLevel: 0 });
    const change = (name: string) => shop.ask('ana', 'PUT', `${ISSUE}/SHOP-2`, { fields: { issuetype: { name } } });
    expect(await change('Epic')).toMatchObject({
      status: 400,
      body: { errorMessages: ['A story does not become an epic.'] },
    });
    expect((await change('Task')).status).toBe(204);
  });
});
