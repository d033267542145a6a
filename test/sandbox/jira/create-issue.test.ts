import { adf } from '../../../sandbox/jira/site/adf';
import { aShop, memberOf, storedIssue } from './shop';
import { shopSite } from './shop-site';

const ISSUE = '/rest/api/3/issue';

const newStory = (more: object): object => ({
  fields: { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, summary: 'A new story', ...more },
});

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
