import { member } from '../../src/jira/decoders/json';
import { siteFieldsOf } from '../../src/jira/decoders/site-fields';
import { byPath, FIELDS, scriptedJira, type Sent } from './scripted-jira';

/** The installation that the first field of `FIELDS` belongs to. */
const OURS = { environmentId: 'env' };

const asked = (sent: Sent | undefined) => new URLSearchParams(sent?.path.split('?')[1]);

describe('the fields of a site', () => {
  test('are found by their type, or by name where Jira gives them none', () => {
    expect(siteFieldsOf(FIELDS, OURS)).toEqual({
      framing: {
        id: 'customfield_10050',
        name: 'Impact framing',
        type: 'ari:cloud:ecosystem::extension/app/env/static/impact-framing',
      },
      storyPoints: [
        { id: 'customfield_10016', name: 'Story point estimate' },
        { id: 'customfield_10026', name: 'Story Points' },
      ],
      sprint: { id: 'customfield_10020', name: 'Sprint' },
      acceptanceCriteria: { id: 'customfield_10040', name: 'Acceptance Criteria' },
    });
  });

  test('are found by the name before translation where the site speaks another language', () => {
    const custom = 'com.atlassian.jira.plugin.system.customfieldtypes:float';
    const points = { id: 'a', name: '故事点', untranslatedName: 'Story Points', schema: { custom } };
    const other = { id: 'b', name: 'Story Points', untranslatedName: 'Effort', schema: { custom } };
    expect(siteFieldsOf([points, other], OURS)?.storyPoints).toEqual([{ id: 'a', name: '故事点' }]);
  });

  test('are found by what JQL calls them where Jira tells no name before translation', () => {
    const points = {
      id: 'a',
      name: '故事点',
      clauseNames: ['cf[10026]', 'Story Points', 'Story Points[Number]'],
      schema: { custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float' },
    };
    const criteria = { id: 'b', name: '验收标准', clauseNames: ['cf[10027]', 'Acceptance Criteria'] };
    const found = (more: object) =>
      siteFieldsOf(
        [
          { ...points, ...more },
          { ...criteria, ...more },
        ],
        OURS,
      );
    expect(found({})).toMatchObject({ storyPoints: [{ id: 'a' }], acceptanceCriteria: { id: 'b' } });
    expect(found({ untranslatedName: '点' })).toEqual({ storyPoints: [] });
    expect(found({ clauseNames: ['cf[1]', '点'] })).toEqual({ storyPoints: [] });
    expect(found({ clauseNames: 'Story Points' })).toEqual({ storyPoints: [] });
  });

  test('are not another environment’s or app’s, whichever Jira lists first', () => {
    const ofEnvironment = (id: string, environment: string) => ({
      id,
      name: 'Impact framing',
      schema: { custom: `ari:cloud:ecosystem::extension/app/${environment}/static/impact-framing` },
    });
    const both = [ofEnvironment('theirs', 'other-env'), ofEnvironment('ours', 'env')];
    expect(siteFieldsOf(both, OURS)?.framing?.id).toBe('ours');
    expect(siteFieldsOf(both, { environmentId: 'ari:cloud:ecosystem::environment/app/env' })?.framing?.id).toBe('ours');
    expect(siteFieldsOf(both, { environmentId: 'other-env' })?.framing?.id).toBe('theirs');
    expect(siteFieldsOf(both, { environmentId: 'third' })?.framing).toBeUndefined();
  });

  test('are not another app’s, nor texts with the name of points', () => {
    const others = [
      { id: 'a', name: 'Impact framing', schema: { custom: 'ari:x/static/other-impact-framing' } },
      {
        id: 'b',
        name: 'Story Points',
        schema: { custom: 'com.atlassian.jira.plugin.system.customfieldtypes:textfield' },
      },
      { name: 'Sprint', schema: { custom: 'com.pyxis.greenhopper.jira:gh-sprint' } },
      null,
    ];
    expect(siteFieldsOf(others, OURS)).toEqual({ storyPoints: [] });
  });
});

describe('a query an admin wrote', () => {
  const parsed = (body: unknown) => scriptedJira(() => ({ body }));

  test('has the problems Jira’s strict parser finds', async () => {
    const { jira, sent } = parsed({ queries: [{ query: 'x', errors: ["Field 'x' does not exist."] }] });
    expect(await jira.jqlProblems('x = 1')).toEqual(["Field 'x' does not exist."]);
    expect(asked(sent[0]).get('validation')).toBe('strict');
    expect(await parsed({ queries: [{ query: 'project = SHOP' }] }).jira.jqlProblems('project = SHOP')).toEqual([]);
  });

  test('that is empty is a problem without asking', async () => {
    const { jira, sent } = parsed({});
    expect(await jira.jqlProblems('  ')).toHaveLength(1);
    expect(sent).toEqual([]);
  });

  test.each([undefined, {}, { queries: [] }, { queries: 'fine' }])('is not sound by the answer %j', async (body) => {
    await expect(parsed(body).jira.jqlProblems('x')).rejects.toMatchObject({ kind: 'unavailable' });
  });
});

describe('search aliases', () => {
  const structure = (name: string, property?: unknown) => ({
    query: name,
    structure: { where: { field: { name, property } } },
  });

  test('are known where Jira names the type of their property', async () => {
    const { jira, sent } = scriptedJira(() => ({
      body: {
        queries: [
          structure('stakesTechnical', [{ entity: 'issue', key: 'stakes', path: 'technical', type: 'string' }]),
          structure('stakesStaleOn', []),
          { query: 'stakesAsOf', errors: ["Field 'stakesAsOf' does not exist."] },
        ],
      },
    }));
    const aliases = ['stakesTechnical', 'stakesStaleOn', 'stakesAsOf'] as const;
    expect(await jira.knownAliases(aliases)).toEqual(new Set(['stakesTechnical']));
    expect(member(sent[0]?.body, 'queries')).toEqual(aliases.map((alias) => `${alias} = "1970-01-01"`));
  });
});

describe('projects', () => {
  const page = (from: number, count: number, isLast: boolean) => ({
    body: {
      isLast,
      values: Array.from({ length: count }, (_, at) => ({ id: String(from + at), key: `P${from + at}`, name: 'P' })),
    },
  });

  test('are listed page by page', async () => {
    const { jira, sent } = scriptedJira((one) => {
      const from = Number(asked(one).get('startAt'));
      return page(from, from === 0 ? 100 : 20, from > 0);
    });
    expect(await jira.projects()).toHaveLength(120);
    expect(sent).toHaveLength(2);
  });

  test('are at most a thousand', async () => {
    const { jira, sent } = scriptedJira((one) => page(Number(asked(one).get('startAt')), 100, false));
    expect(await jira.projects()).toHaveLength(1_000);
    expect(sent).toHaveLength(10);
  });

  test('by id are asked for by id, with each id repeated; by none at all, not', async () => {
    const { jira, sent } = scriptedJira(() => page(1, 2, true));
    await jira.projects({ ids: ['1', '2', 'x', '1'] });
    expect(asked(sent[0]).getAll('id')).toEqual(['1', '2']);
    expect(await jira.projects({ ids: [] })).toEqual([]);
    expect(sent).toHaveLength(1);
  });

  test('tell their style, and the levels of their types', async () => {
    const issueTypes = [{ id: '1', name: 'Epic', hierarchyLevel: 1 }, { id: '2', name: 'Task' }, 'odd'];
    const { jira } = scriptedJira(
      byPath([
        [
          'GET /rest/api/3/project/SHOP',
          { body: { id: '10000', key: 'SHOP', name: 'Shop', style: 'classic', issueTypes } },
        ],
        ['GET /rest/api/3/project/PAY', { body: { id: '10001', key: 'PAY', name: 'Pay', style: 'next-gen' } }],
        ['GET', { status: 404 }],
      ]),
    );
    expect(await jira.project('SHOP')).toEqual({
      id: '10000',
      key: 'SHOP',
      name: 'Shop',
      isArchived: false,
      style: 'company-managed',
      issueTypes: [
        { id: '1', name: 'Epic', level: 'epic' },
        { id: '2', name: 'Task', level: 'standard' },
      ],
    });
    expect(await jira.project('PAY')).toMatchObject({ isArchived: false, style: 'team-managed', issueTypes: [] });
    expect(await jira.project('NOPE')).toBeUndefined();
  });
});

describe('filters, labels, suggestions and people', () => {
  test('a filter that is gone or another’s is undefined', async () => {
    for (const status of [400, 403, 404]) {
      expect(await scriptedJira(() => ({ status })).jira.filter('10300')).toBeUndefined();
    }
    const { jira } = scriptedJira(() => ({ body: { id: '10300', name: 'Mine', jql: 'project = SHOP' } }));
    expect(await jira.filter('10300')).toEqual({ id: '10300', name: 'Mine', jql: 'project = SHOP' });
    await expect(jira.filter('10301')).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test('filters are found by name, with their queries', async () => {
    const { jira, sent } = scriptedJira(() => ({
      body: {
        values: [
          { id: '1', name: 'a', jql: 'x' },
          { id: '2', name: 'b' },
        ],
      },
    }));
    expect(await jira.filters('a & b')).toEqual([{ id: '1', name: 'a', jql: 'x' }]);
    expect(asked(sent[0]).get('filterName')).toBe('a & b');
  });

  test('labels are the texts in use', async () => {
    const { jira } = scriptedJira(() => ({ body: { values: ['tech-debt', 5, 'upgrade'], isLast: true } }));
    expect(await jira.labels()).toEqual(['tech-debt', 'upgrade']);
  });

  test('suggestions are each given once, without markup', async () => {
    const issue = { key: 'SHOP-61', summary: '<b>Flash</b>', summaryText: 'Flash' };
    const { jira, sent } = scriptedJira(() => ({
      body: { sections: [{ issues: [issue] }, { issues: [issue, {}] }, {}] },
    }));
    expect(await jira.suggest('flash', 'SHOP-1')).toEqual([{ key: 'SHOP-61', summary: 'Flash' }]);
    expect(asked(sent[0]).get('currentIssueKey')).toBe('SHOP-1');
  });

  test('items that a framing names come with whether they are done; invisible ones and what is no key are left out', async () => {
    const status = { name: 'Shipped', statusCategory: { key: 'done' } };
    const issues = [
      { key: 'SHOP-61', fields: { summary: 'Flash', status } },
      { key: 'SHOP-62', fields: { summary: 'Sale' } },
      { key: 'SHOP-63' },
    ];
    const { jira, sent } = scriptedJira(() => ({ body: { issues, issueErrors: [{ issueIdsOrKeys: ['SHOP-64'] }] } }));
    const named = await jira.namedItems(['SHOP-61', 'SHOP-62', 'SHOP-61', '../x']);
    expect([...named.values()]).toEqual([
      { key: 'SHOP-61', summary: 'Flash', done: true },
      { key: 'SHOP-62', summary: 'Sale', done: false },
    ]);
    expect(sent[0]?.body).toEqual({
      issueIdsOrKeys: ['SHOP-61', 'SHOP-62'],
      fields: ['summary', 'status', 'project', 'security'],
    });
    expect(await jira.namedItems([])).toEqual(new Map());
    expect(sent).toHaveLength(1);
  });

  test('nobody is signed in where Jira says 401', async () => {
    expect(await scriptedJira(() => ({ status: 401 })).jira.viewer()).toBeUndefined();
    const { jira } = scriptedJira(() => ({ body: { accountId: 'ana', timeZone: 'Europe/Berlin' } }));
    expect(await jira.viewer()).toMatchObject({ accountId: 'ana', timeZone: 'Europe/Berlin' });
  });

  test('people are asked for fifty at a time', async () => {
    const { jira, sent } = scriptedJira(() => ({ body: { values: [] } }));
    await jira.people(Array.from({ length: 120 }, (_, at) => `u${at}`));
    expect(sent.map((one) => asked(one).getAll('accountId').length)).toEqual([50, 50, 20]);
  });
});

test('the zone of a site is what Jira says, or unknown', async () => {
  const zoneFrom = (body: unknown) => scriptedJira(() => ({ body })).jira.timeZone();
  expect(await zoneFrom({ serverTimeZone: 'Europe/Vienna' })).toBe('Europe/Vienna');
  for (const odd of [{}, { serverTimeZone: '' }, { serverTimeZone: 1 }, null]) {
    expect(await zoneFrom(odd)).toBeUndefined();
  }
});
