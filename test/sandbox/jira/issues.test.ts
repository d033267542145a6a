import { adf } from '../../../sandbox/jira/site/adf';
import { aShop, memberOf, membersOf, storedIssue, THE_APP, type Shop } from './shop';
import { shopSite, START } from './shop-site';
import { IMPACT } from './small-app';

const ISSUE = '/rest/api/3/issue';

const newStory = (more: object): object => ({
  fields: { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, summary: 'A new story', ...more },
});

/** The items of the newest changelog entry. */
async function newestItems(shop: Shop, key: string): Promise<unknown> {
  const { body } = await shop.ask('ana', 'GET', `${ISSUE}/${key}/changelog`);
  return memberOf(membersOf(body, 'values').at(-1), 'items');
}

describe('Creating an issue', () => {
  test('gives id and key, and the issue starts where the workflow says, with its author as reporter', async () => {
    const shop = aShop();
    const { status, body } = await shop.ask('ana', 'POST', ISSUE, newStory({ description: adf('Why') }));
    expect([status, memberOf(body, 'key')]).toEqual([201, 'SHOP-7']);
    const created = await shop.ask('ana', 'GET', `${ISSUE}/SHOP-7?fields=status,reporter,creator,created,description`);
    expect(memberOf(created.body, 'fields', 'status', 'name')).toBe('To Do');
    expect(memberOf(created.body, 'fields', 'reporter', 'accountId')).toBe('ana');
    expect(memberOf(created.body, 'fields', 'created')).toBe('2026-10-01T11:00:00.000+0200');
    expect(memberOf(created.body, 'fields', 'description')).toEqual(adf('Why'));
  });

  test.each([
    ['without a summary', newStory({ summary: ' ' }), { summary: expect.any(String) }],
    [
      'with a text where ADF is due',
      newStory({ description: 'Why' }),
      { description: expect.stringContaining('Atlassian Document') },
    ],
    [
      'with a text in a paragraph field',
      newStory({ customfield_10030: 'x' }),
      { customfield_10030: expect.stringContaining('Document') },
    ],
    [
      'with a label that has a space',
      newStory({ labels: ['tech debt'] }),
      { labels: expect.stringContaining('spaces') },
    ],
    [
      'with a field that is not on the screen',
      newStory({ customfield_10019: '0|a' }),
      { customfield_10019: expect.stringContaining('screen') },
    ],
    [
      'in a project that does not exist',
      newStory({ project: { key: 'NOPE' } }),
      { project: 'valid project is required' },
    ],
    ['of a type the project has not', newStory({ issuetype: { name: 'Incident' } }), { issuetype: expect.any(String) }],
    ['as a sub-task without a parent', newStory({ issuetype: { name: 'Sub-task' } }), { parent: expect.any(String) }],
    [
      'under a story, as a story',
      newStory({ parent: { key: 'SHOP-1' } }),
      { parent: expect.stringContaining('hierarchy') },
    ],
  ])('%s is refused, naming the field', async (_, body, errors) => {
    const answer = await aShop().ask('ana', 'POST', ISSUE, body);
    expect([answer.status, memberOf(answer.body, 'errors')]).toEqual([400, errors]);
  });

  test('names every wrong field at once', async () => {
    const { body } = await aShop().ask('ana', 'POST', ISSUE, newStory({ labels: ['a b'], duedate: 'soon' }));
    expect(Object.keys(Object(memberOf(body, 'errors')))).toEqual(['labels', 'duedate']);
  });

  test('needs the fields that the project requires', async () => {
    const site = shopSite();
    site.projects[0]?.requiredFieldIds.push('customfield_10016');
    const { body } = await aShop(site).ask('ana', 'POST', ISSUE, newStory({}));
    expect(memberOf(body, 'errors')).toEqual({ customfield_10016: 'Story Points is required.' });
  });

  test('needs the permission', async () => {
    const site = shopSite();
    const [project] = site.projects;
    if (project) project.permissions.CREATE_ISSUES = [{ kind: 'user', accountId: 'ana' }];
    const shop = aShop(site);
    expect((await shop.ask('sam', 'POST', ISSUE, newStory({}))).status).toBe(403);
    expect((await shop.ask('ana', 'POST', ISSUE, newStory({}))).status).toBe(201);
    expect((await shop.ask({ kind: 'anonymous' }, 'POST', ISSUE, newStory({}))).status).toBe(400);
  });

  test('may bring properties along', async () => {
    const shop = aShop();
    const properties = [{ key: 'stakes', value: { technical: 'yes' } }];
    await shop.ask('ana', 'POST', ISSUE, { ...newStory({}), properties });
    expect(storedIssue(shop, 'SHOP-7').properties).toEqual({ stakes: { technical: 'yes' } });
  });
});

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

describe('Events', () => {
  test('tell of a new issue without its custom fields, labels or description', async () => {
    const shop = aShop();
    await shop.ask('ana', 'POST', ISSUE, newStory({ labels: ['x'] }));
    expect(shop.events).toEqual([
      expect.objectContaining({
        eventType: 'avi:jira:created:issue',
        selfGenerated: false,
        atlassianId: 'ana',
        timestamp: String(START.getTime()),
      }),
    ]);
    expect(Object.keys(Object(memberOf(shop.events[0], 'issue', 'fields'))).sort()).toEqual(
      ['assignee', 'created', 'creator', 'issuetype', 'project', 'reporter', 'status', 'summary', 'updated'].sort(),
    );
  });

  test('tell of an edit with its changelog, and of the app’s own edits as such', async () => {
    const shop = aShop();
    await shop.ask(THE_APP, 'PUT', `${ISSUE}/SHOP-1`, { fields: { summary: 'By the app' } }, 'function');
    expect(shop.events).toEqual([
      expect.objectContaining({ eventType: 'avi:jira:updated:issue', selfGenerated: true }),
    ]);
    expect(membersOf(shop.events[0], 'changelog', 'items')).toHaveLength(1);
  });

  test('tell of comments written and deleted', async () => {
    const shop = aShop();
    const { body } = await shop.ask('ana', 'POST', `${ISSUE}/SHOP-1/comment`, { body: adf('Discussed') });
    await shop.ask('ana', 'DELETE', `${ISSUE}/SHOP-1/comment/${String(memberOf(body, 'id'))}`);
    expect(shop.events.map((event) => event.eventType)).toEqual([
      'avi:jira:commented:issue',
      'avi:jira:deleted:comment',
    ]);
  });

  test('are silent about property writes, which move neither "updated" nor the changelog', async () => {
    const shop = aShop();
    const before = structuredClone(storedIssue(shop, 'SHOP-1'));
    await shop.ask('ana', 'PUT', `${ISSUE}/SHOP-1/properties/stakes`, { technical: 'no' });
    const after = storedIssue(shop, 'SHOP-1');
    expect([after.updatedMs, after.histories]).toEqual([before.updatedMs, before.histories]);
    expect(shop.events).toEqual([]);
  });

  test('reach the pages as well: every issue that looks different is named', async () => {
    const shop = aShop();
    const changed: string[] = [];
    const stop = shop.jira.onIssueChanged((id) => changed.push(id));
    await shop.ask('ana', 'PUT', `${ISSUE}/SHOP-1/properties/stakes`, { technical: 'no' });
    stop();
    await shop.ask('ana', 'PUT', `${ISSUE}/SHOP-2/properties/stakes`, { technical: 'no' });
    expect(changed).toEqual(['10001']);
  });
});

describe('Reading an issue', () => {
  test('follows a key it had before it was moved', async () => {
    const { body } = await aShop().ask('ana', 'GET', `${ISSUE}/OLD-9`);
    expect(memberOf(body, 'key')).toBe('SHOP-5');
  });

  test('gives every field, and with expand names, editmeta, transitions, changelog and the formatted field', async () => {
    const path = `${ISSUE}/SHOP-1?expand=names,schema,editmeta,transitions,changelog,renderedFields&properties=stakes`;
    const { body } = await aShop().ask('ana', 'GET', path);
    expect(memberOf(body, 'names', IMPACT)).toBe('Impact framing');
    expect(memberOf(body, 'renderedFields', IMPACT)).toBe('Risk: Outages become likely');
    expect(membersOf(body, 'changelog', 'histories').map((one) => memberOf(one, 'id'))).toEqual(['1003', '1001']);
    expect(membersOf(body, 'transitions').length).toBeGreaterThan(2);
    expect(memberOf(body, 'editmeta', 'fields', 'summary', 'required')).toBe(true);
    expect(memberOf(body, 'properties', 'stakes', 'score')).toBe(5);
  });

  test('in bulk answers what can be seen and reports the rest alike', async () => {
    const asked = { issueIdsOrKeys: ['SHOP-1', 'SHOP-6', 'NOPE-1'], fields: ['summary'] };
    const { body } = await aShop().ask('elena', 'POST', `${ISSUE}/bulkfetch`, asked);
    expect(membersOf(body, 'issues').map((issue) => memberOf(issue, 'key'))).toEqual(['SHOP-1']);
    expect(new Set(membersOf(body, 'issueErrors').map((error) => memberOf(error, 'errorMessage'))).size).toBe(1);
  });

  test('in bulk takes 1000 issues only with fields named one by one', async () => {
    const shop = aShop();
    const issueIdsOrKeys = Array.from({ length: 101 }, (_, index) => `SHOP-${index + 1}`);
    expect((await shop.ask('ana', 'POST', `${ISSUE}/bulkfetch`, { issueIdsOrKeys })).status).toBe(400);
    expect((await shop.ask('ana', 'POST', `${ISSUE}/bulkfetch`, { issueIdsOrKeys, fields: ['summary'] })).status).toBe(
      200,
    );
  });
});
