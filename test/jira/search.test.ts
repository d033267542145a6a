import { OPEN } from '../../src/core/query/jql';
import { member } from '../../src/jira/decoders/json';
import { everyPage, searchUpTo } from '../../src/jira/search-all';
import { byPath, FIELDS, rawIssue, scriptedJira, type Scripted } from './scripted-jira';

const named = (id: string) => rawIssue({}, { id, key: `SHOP-${id}` });

/** The adapter on a site whose search gives these pages, by token. */
const withPages = (pages: Record<string, unknown>) =>
  scriptedJira((sent): Scripted => {
    if (sent.method === 'GET') return { body: FIELDS };
    const { nextPageToken } = (sent.body ?? {}) as { nextPageToken?: string };
    return { body: pages[nextPageToken ?? 'first'] };
  });

const THREE = {
  first: { issues: [named('1'), named('2')], nextPageToken: 'b', isLast: false },
  b: { issues: [named('3'), { id: '4' }], nextPageToken: 'c' },
  c: { issues: [named('5'), named('2')], isLast: true, nextPageToken: 'd' },
};

describe('a search', () => {
  test('gives a page, what it could not read, and the way on', async () => {
    const { jira } = withPages(THREE);
    expect(await jira.search(OPEN, { pageToken: 'b' })).toMatchObject({ issues: [{}], skipped: 1, nextPageToken: 'c' });
    expect((await jira.search(OPEN, { pageToken: 'c' })).nextPageToken).toBeUndefined();
  });

  test.each([null, '', undefined])('ends with the token %j', async (nextPageToken) => {
    const { jira } = withPages({ first: { issues: [], nextPageToken } });
    expect((await jira.search(OPEN)).nextPageToken).toBeUndefined();
  });

  test('brings along only what is asked for', async () => {
    const { jira, sent } = withPages(THREE);
    await jira.search(OPEN);
    expect(sent.at(-1)?.body).toEqual({
      jql: OPEN,
      fields: expect.not.arrayContaining(['description', 'comment']),
      maxResults: 100,
    });
    await jira.search(OPEN, { description: true, comments: true, stakes: true, reconcile: ['7', 'SHOP-1'] });
    expect(sent.at(-1)?.body).toMatchObject({
      fields: expect.arrayContaining(['description', 'comment', 'customfield_10050']),
      properties: ['stakes'],
      reconcileIssues: [7],
    });
  });

  test('asks for no list of fields where somebody remembers them', async () => {
    const { jira, sent } = withPages(THREE);
    await jira.search(OPEN, {
      siteFields: { framing: { id: 'customfield_7', name: 'Framing' }, storyPoints: [] },
    });
    expect(sent).toHaveLength(1);
    expect(member(sent[0]?.body, 'fields')).toContain('customfield_7');
  });

  test('gives the description as plain text, and none where it was not asked for', async () => {
    const adf = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Why' }] }] };
    const { jira } = withPages({
      first: { issues: [rawIssue({ description: adf }), rawIssue({ description: null })] },
    });
    const described = async (description: boolean) =>
      (await jira.search(OPEN, { description })).issues.map((found) => found.description);
    expect(await described(true)).toEqual(['Why', '']);
    expect(await described(false)).toEqual([undefined, undefined]);
  });

  test('keeps to fifty ids whose latest state must be seen', async () => {
    const { jira, sent } = withPages(THREE);
    await jira.search(OPEN, { reconcile: Array.from({ length: 60 }, (_, at) => String(at + 1)) });
    expect(member(sent.at(-1)?.body, 'reconcileIssues')).toHaveLength(50);
  });

  test('of all pages gives each issue once, and counts what it could not read', async () => {
    const { jira } = withPages(THREE);
    const all = await searchUpTo(jira, OPEN, 100);
    expect(all.issues.map(({ issue }) => issue.id)).toEqual(['1', '2', '3', '5']);
    expect(all).toMatchObject({ skipped: 1, more: false });
  });

  test.each([
    [2, true, 1],
    [3, true, 2],
    [4, false, 3],
  ])('up to %i issues says whether there are more: %s', async (atMost, more, calls) => {
    const { jira, sent } = withPages(THREE);
    const some = await searchUpTo(jira, OPEN, atMost);
    expect([some.issues.length, some.more]).toEqual([atMost, more]);
    expect(sent.filter(({ method }) => method === 'POST')).toHaveLength(calls);
  });

  test('stops when whoever reads has enough', async () => {
    const { jira, sent } = withPages(THREE);
    for await (const page of everyPage(jira, OPEN)) {
      expect(page.issues).toHaveLength(2);
      break;
    }
    expect(sent.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  test('that leads in a circle is refused, not followed for ever', async () => {
    const { jira } = withPages({ first: { issues: [], nextPageToken: 'x' }, x: { issues: [], nextPageToken: 'x' } });
    await expect(searchUpTo(jira, OPEN, 10)).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test('skips an issue whose comments are unreadable: their absence would make it look stale', async () => {
    const { jira } = withPages({ first: { issues: [rawIssue({ comment: { comments: [{ id: '1' }], total: 1 } })] } });
    expect(await jira.search(OPEN, { comments: true })).toMatchObject({ issues: [], skipped: 1 });
  });

  test('reads comments that it held back issue by issue', async () => {
    const cut = (id: string) => rawIssue({ comment: { comments: [], total: 1 } }, { id, key: `SHOP-${id}` });
    const full = { comments: [{ id: '9', created: 1_759_080_993_142 }], total: 1 };
    const { jira } = scriptedJira(
      byPath([
        ['GET /rest/api/3/field', { body: FIELDS }],
        ['POST /rest/api/3/search/jql', { body: { issues: ['1', '2', '3', '4', '5', '6', '7'].map(cut) } }],
        ['GET /rest/api/3/issue/', { body: full }],
      ]),
    );
    const { issues } = await jira.search(OPEN, { comments: true });
    expect(issues.map(({ issue, comments }) => [issue.id, comments?.length])).toEqual(
      ['1', '2', '3', '4', '5', '6', '7'].map((id) => [id, 1]),
    );
  });
});
