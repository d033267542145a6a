import type { SiteFields } from '../../src/jira/site';
import { issueOf } from '../../src/jira/decoders/issue';
import { byPath, FIELDS, rawIssue, scriptedJira } from './scripted-jira';

const SITE: SiteFields = { storyPoints: [{ id: 'customfield_10016', name: 'Points' }] };

/** The adapter on a site where this is the only issue. */
const withIssue = (raw: unknown) =>
  scriptedJira(
    byPath([
      ['GET /rest/api/3/field', { body: FIELDS }],
      [
        'GET /rest/api/3/issue/10001/comment',
        { body: { total: 2, comments: [comment('2', 'bot'), comment('1', 'ana')] } },
      ],
      ['GET /rest/api/3/issue/', raw === undefined ? { status: 404 } : { body: raw }],
      ['GET /rest/api/3/user/bulk', { body: { values: [{ accountId: 'bot', accountType: 'app' }] } }],
    ]),
  );

const comment = (id: string, accountId: string) => ({
  id,
  created: `2026-09-0${id}T10:00:00.000+0000`,
  author: { accountId, ...(accountId === 'ana' ? { accountType: 'atlassian' } : {}) },
});

describe('an issue', () => {
  test('comes with the facts the core judges', async () => {
    const { jira } = withIssue(
      rawIssue({
        customfield_10026: 5,
        parent: { id: '9', key: 'SHOP-70', fields: { summary: 'Move order history' } },
      }),
    );
    const found = await jira.issue('SHOP-1');
    expect(found?.issue).toEqual({
      id: '10001',
      key: 'SHOP-1',
      projectId: '10000',
      projectKey: 'SHOP',
      summary: 'Upgrade PostgreSQL 12',
      type: { id: '10010', name: 'Technical task', level: 'standard' },
      status: { id: '1', name: 'To Do', category: 'new' },
      labels: ['upgrade'],
      components: [{ id: '7', name: 'Database' }],
      parent: { id: '9', key: 'SHOP-70' },
      createdAt: '2026-01-05T09:00:00.000Z',
      updatedAt: '2026-09-30T06:30:00.000Z',
      creator: { accountId: 'ana', accountType: 'atlassian', displayName: 'Ana' },
      storyPoints: 5,
      framing: undefined,
    });
    expect(found?.parent).toEqual({ id: '9', key: 'SHOP-70', summary: 'Move order history' });
  });

  test('that is absent or not visible is undefined', async () => {
    expect(await withIssue(undefined).jira.issue('SHOP-9')).toBeUndefined();
  });

  test('brings its answers as stored and as read', async () => {
    const { jira } = withIssue(rawIssue({ customfield_10050: { risk: ' Outage ', doNothing: '' } }));
    expect(await jira.issue('SHOP-1')).toMatchObject({
      issue: { framing: { risk: 'Outage' } },
      framingValue: { risk: ' Outage ', doNothing: '' },
      framingProblem: undefined,
    });
  });

  test('says what is wrong with answers that can’t be read, and keeps them', async () => {
    const found = await withIssue(rawIssue({ customfield_10050: { risk: 7 } })).jira.issue('SHOP-1');
    expect(found?.issue.framing).toBeUndefined();
    expect(found?.framingValue).toEqual({ risk: 7 });
    expect(found?.framingProblem).toMatch(/risk/);
  });

  test.each([[null], [{}], [undefined]])('is not answered with %j', async (value) => {
    const found = await withIssue(rawIssue({ customfield_10050: value })).jira.issue('SHOP-1');
    expect(found?.issue.framing).toBeUndefined();
    expect(found?.framingProblem).toBeUndefined();
  });

  test('names what it blocks and what blocks it, by the direction of the link', async () => {
    const blocks = { name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
    const issuelinks = [
      {
        type: blocks,
        outwardIssue: {
          key: 'SHOP-61',
          fields: { summary: 'Flash sale', status: { statusCategory: { key: 'done' } } },
        },
      },
      { type: blocks, inwardIssue: { key: 'OPS-1', fields: { summary: 'Firewall' } } },
      { type: { name: 'Relates', outward: 'relates to' }, outwardIssue: { key: 'PAY-1' } },
      { type: { name: 'Abhängigkeit', outward: 'blocks' }, outwardIssue: { key: 'PAY-2' } },
      { type: { name: 'Blocker', inward: 'wird blockiert von', outward: 'blockiert' }, inwardIssue: { key: 'PAY-3' } },
      'odd',
    ];
    expect((await withIssue(rawIssue({ issuelinks })).jira.issue('SHOP-1'))?.blocksLinks).toEqual([
      { direction: 'blocks', key: 'SHOP-61', summary: 'Flash sale', done: true },
      { direction: 'blocked-by', key: 'OPS-1', summary: 'Firewall', done: false },
      { direction: 'blocks', key: 'PAY-2', summary: undefined, done: false },
      { direction: 'blocked-by', key: 'PAY-3', summary: undefined, done: false },
    ]);
  });

  test.each([
    ['allowed', { fields: { summary: {}, customfield_10050: {} } }],
    ['not-on-screen', { fields: { summary: {} } }],
    ['forbidden', { fields: {} }],
    [undefined, undefined],
    [undefined, { fields: 'yes' }],
  ])('editing is %s by %j', async (editing, editmeta) => {
    expect((await withIssue(rawIssue({}, { editmeta })).jira.issue('SHOP-1'))?.editing).toBe(editing);
  });

  test.each([
    ['held some back', { comments: [comment('1', 'ana')], total: 2 }],
    ['left out who is a bot', { comments: [comment('2', 'bot'), comment('1', 'ana')], total: 2 }],
    ['gave none', undefined],
  ])('leaves its comments to be read by themselves where Jira %s', async (_, given) => {
    const { jira, sent } = withIssue(rawIssue(given && { comment: given }));
    expect((await jira.issue('SHOP-1'))?.comments).toBeUndefined();
    expect(sent.some(({ path }) => path.includes('/10001/comment'))).toBe(false);
    expect((await jira.comments('10001')).map(({ id, author }) => [id, author?.accountType])).toEqual([
      ['1', 'atlassian'],
      ['2', 'app'],
    ]);
  });

  test('takes the comments it came with where they are all', async () => {
    const { jira, sent } = withIssue(rawIssue({ comment: { comments: [comment('1', 'ana')], total: 1 } }));
    expect((await jira.issue('SHOP-1'))?.comments).toHaveLength(1);
    expect(sent).toHaveLength(2);
  });

  test('asks for the site’s fields once', async () => {
    const { jira, sent } = withIssue(rawIssue());
    await Promise.all([jira.issue('SHOP-1'), jira.issue('SHOP-1'), jira.fields()]);
    expect(sent.filter(({ path }) => path === '/rest/api/3/field')).toHaveLength(1);
  });

  test('asks for the fields again after they could not be read', async () => {
    let asked = 0;
    const { jira } = scriptedJira(() => ({ body: (asked += 1) === 1 ? 'odd' : FIELDS }));
    await expect(jira.fields()).rejects.toThrow(/fields/);
    expect((await jira.fields()).framing?.id).toBe('customfield_10050');
  });
});

describe('an issue’s level', () => {
  test.each([
    ['standard', { hierarchyLevel: 0 }],
    ['subtask', { hierarchyLevel: -1 }],
    ['epic', { hierarchyLevel: 1 }],
    ['epic', { hierarchyLevel: 3 }],
    ['subtask', { subtask: true }],
    ['standard', {}],
  ])('is %s by %j', (level, type) => {
    expect(issueOf(rawIssue({ issuetype: { name: 'X', ...type } }), SITE)?.type.level).toBe(level);
  });
});

describe('an issue is unreadable', () => {
  test.each([
    ['without a summary', { summary: undefined }],
    ['without a project', { project: null }],
    ['without a type', { issuetype: null }],
    ['without a status', { status: 'Open' }],
    ['in a category nobody knows', { status: { name: 'X', statusCategory: { key: 'toString' } } }],
    ['without the moment it was made', { created: undefined }],
    ['updated at no moment', { updated: 'lately' }],
  ])('%s', (_, fields) => {
    expect(issueOf(rawIssue(fields), SITE)).toBeUndefined();
  });

  test('but not for odd parts that may be missing', () => {
    const odd = { labels: 'x', components: [null, { name: 5 }], parent: 7, creator: [], customfield_10016: '8' };
    expect(issueOf(rawIssue(odd), SITE)).toMatchObject({ labels: [], components: [], parent: undefined });
    expect(issueOf(rawIssue(odd), SITE)?.storyPoints).toBeUndefined();
  });
});
