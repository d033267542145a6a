import { byPath, scriptedJira, type Scripted } from './scripted-jira';

const history = (id: string, created: unknown, accountId = 'ana', more: Record<string, unknown> = {}) => ({
  id,
  created,
  author: { accountId, accountType: 'atlassian', ...more },
  items: [{ field: 'summary', toString: id }],
});

/** The adapter on a site with these pages of bulk changelogs, by token. */
const withPages = (pages: Record<string, unknown>, people: Scripted = { body: { values: [] } }) =>
  scriptedJira((sent) => {
    if (sent.path.startsWith('/rest/api/3/user/bulk')) return people;
    const { nextPageToken } = (sent.body ?? {}) as { nextPageToken?: string };
    return { body: pages[nextPageToken ?? 'first'] };
  });

describe('changelogs in bulk', () => {
  test('are whole, in order and without duplicates, however Jira spreads them', async () => {
    const { jira } = withPages({
      first: {
        issueChangeLogs: [
          { issueId: '1', changeHistories: [history('12', 1_759_080_993_142), history('9', 1_759_080_000_000)] },
          { issueId: '2', changeHistories: [history('20', '2026-01-01T00:00:00.000+0000')] },
        ],
        nextPageToken: 'b',
      },
      b: {
        issueChangeLogs: [
          { issueId: '1', changeHistories: [history('9', 1_759_080_000_000), history('100', 1_759_080_993_142)] },
        ],
      },
    });
    const logs = await jira.changelogs(['1', '2', '3']);
    expect([...logs].map(([id, entries]) => [id, entries.map((entry) => entry.id)])).toEqual([
      ['1', ['9', '12', '100']],
      ['2', ['20']],
      ['3', []],
    ]);
  });

  test('leave out an issue whose history is not readable, and keep the others', async () => {
    const { jira } = withPages({
      first: {
        issueChangeLogs: [
          { issueId: '1', changeHistories: [history('1', 'once')] },
          { issueId: '2', changeHistories: [] },
        ],
        nextPageToken: 'b',
      },
      b: { issueChangeLogs: [{ issueId: '1', changeHistories: [history('2', 1_759_080_993_142)] }] },
    });
    expect([...(await jira.changelogs(['1', '2'])).keys()]).toEqual(['2']);
  });

  test('are asked for a thousand issues at a time, each once', async () => {
    const { jira, sent } = withPages({ first: { issueChangeLogs: [] } });
    const ids = Array.from({ length: 2_001 }, (_, at) => String(at + 1));
    expect((await jira.changelogs([...ids, ...ids])).size).toBe(2_001);
    const sizes = sent.map(({ body }) => (body as { issueIdsOrKeys: string[] }).issueIdsOrKeys.length);
    expect(sizes).toEqual([1_000, 1_000, 1]);
  });

  test('are not asked for no issues', async () => {
    const { jira, sent } = withPages({});
    expect((await jira.changelogs([])).size).toBe(0);
    expect(sent).toEqual([]);
  });

  test('tell bots from people by asking who they are, once each', async () => {
    const untyped = { accountType: undefined };
    const page = {
      issueChangeLogs: [
        {
          issueId: '1',
          changeHistories: [
            history('1', 1_759_080_000_000, 'bot', untyped),
            history('2', 1_759_080_000_001, 'gone', untyped),
          ],
        },
      ],
    };
    const values = [{ accountId: 'bot', accountType: 'app', displayName: 'Automation' }];
    const { jira, sent } = withPages({ first: page }, { body: { values } });
    const types = (await jira.changelogs(['1'])).get('1')?.map(({ author }) => author?.accountType);
    await jira.changelogs(['1']);
    expect(types).toEqual(['app', undefined]);
    expect(sent.filter(({ path }) => path.includes('user/bulk')).map(({ path }) => path)).toEqual([
      '/rest/api/3/user/bulk?accountId=bot&accountId=gone&maxResults=50',
    ]);
  });

  test('do without account types where the viewer may not look people up', async () => {
    const page = {
      issueChangeLogs: [{ issueId: '1', changeHistories: [history('1', 1, 'bot', { accountType: undefined })] }],
    };
    expect((await withPages({ first: page }, { status: 403 }).jira.changelogs(['1'])).get('1')).toHaveLength(1);
    await expect(withPages({ first: page }, { status: 500 }).jira.changelogs(['1'])).rejects.toThrow(/can't answer/);
  });

  test('refuse what is no id, and pages that lead in a circle', async () => {
    const { jira } = withPages({
      first: { issueChangeLogs: [], nextPageToken: 'b' },
      b: { issueChangeLogs: [], nextPageToken: 'b' },
    });
    await expect(jira.changelogs(['SHOP-1'])).rejects.toMatchObject({ kind: 'invalid' });
    await expect(jira.changelogs(['1'])).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test('ask for nobody where authors are wanted as Jira answered them', async () => {
    const { accountType: _, ...untyped } = history('9', 1_759_080_000_000).author;
    const { jira, sent } = withPages({
      first: {
        issueChangeLogs: [{ issueId: '1', changeHistories: [{ ...history('9', 1_759_080_000_000), author: untyped }] }],
      },
    });
    const logs = await jira.changelogs(['1'], 'asAnswered');
    expect(logs.get('1')?.map(({ author }) => author)).toEqual([{ accountId: 'ana' }]);
    expect(sent).toHaveLength(1);
  });
});

describe('comments', () => {
  test('are read page by page until there are no more', async () => {
    const all = Array.from({ length: 150 }, (_, at) => ({ id: String(at), created: 1_759_080_000_000 + at }));
    const { jira, sent } = scriptedJira(({ path }) => {
      const from = Number(new URLSearchParams(path.split('?')[1]).get('startAt'));
      return { body: { comments: all.slice(from, from + 100), total: 150 } };
    });
    expect(await jira.comments('10001')).toHaveLength(150);
    expect(sent).toHaveLength(2);
  });

  test('end where a page is empty, whatever total Jira claims', async () => {
    const { jira, sent } = scriptedJira(byPath([['GET', { body: { comments: [], total: 9_999 } }]]));
    expect(await jira.comments('10001')).toEqual([]);
    expect(sent).toHaveLength(1);
  });
});
