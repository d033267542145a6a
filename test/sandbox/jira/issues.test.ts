import { adf } from '../../../sandbox/jira/site/adf';
import { STANDARD } from '../../../sandbox/jira/site/standard';
import { aShop, keysFound, memberOf, membersOf, storedIssue, THE_APP } from './shop';
import { START } from './shop-site';
import { IMPACT } from './small-app';

const ISSUE = '/rest/api/3/issue';

const newStory = (more: object): object => ({
  fields: { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, summary: 'A new story', ...more },
});

describe('Events', () => {
  test('tell of a new issue without its custom fields, labels or description', async () => {
    const shop = aShop();
    shop.jira.levers['self-generated'] = 'as-app';
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

describe('deleting', () => {
  it('takes the issue with its links out of every answer, tells the app, and never gives its key again', async () => {
    const shop = aShop();
    const { status } = await shop.ask('jonas', 'DELETE', `${ISSUE}/SHOP-1`);
    expect(status).toBe(204);
    expect((await shop.ask('jonas', 'GET', `${ISSUE}/SHOP-1`)).status).toBe(404);
    expect(await keysFound(shop, 'jonas', 'issuetype = "Technical task"')).toEqual([]);
    expect(shop.jira.store.site.links.filter((link) => Object.values(link).includes('10001'))).toEqual([]);
    expect(shop.events.at(-1)).toMatchObject({ eventType: 'avi:jira:deleted:issue', issue: { key: 'SHOP-1' } });
  });

  it('needs the permission, and a word about sub-tasks', async () => {
    const shop = aShop();
    expect((await shop.ask('sam', 'DELETE', `${ISSUE}/SHOP-1`)).status).toBe(403);
    const epic = shop.jira.store.findIssue('SHOP-4');
    const child = shop.jira.store.findIssue('SHOP-5');
    if (child !== undefined && epic !== undefined) {
      child.parentId = epic.id;
      child.issueTypeId = STANDARD.types.subtask;
    }
    expect((await shop.ask('jonas', 'DELETE', `${ISSUE}/SHOP-4`)).status).toBe(400);
    expect((await shop.ask('jonas', 'DELETE', `${ISSUE}/SHOP-4?deleteSubtasks=true`)).status).toBe(204);
    expect((await shop.ask('jonas', 'GET', `${ISSUE}/SHOP-5`)).status).toBe(404);
  });
});

test.each([
  ['as-app', false],
  ['every-call', true],
] as const)('an edit of a frame as its viewer is the app’s own, where that counts %s: %s', async (reading, isOwn) => {
  const shop = aShop();
  shop.jira.levers['self-generated'] = reading;
  await shop.ask('ana', 'PUT', `${ISSUE}/SHOP-2`, { fields: { summary: 'By a frame' } }, 'bridge');
  await shop.ask('ana', 'PUT', `${ISSUE}/SHOP-2`, { fields: { summary: 'By hand' } }, 'page');
  expect(shop.events.map(({ selfGenerated }) => selfGenerated)).toEqual([isOwn, false]);
});
