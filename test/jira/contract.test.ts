import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { changelogPageOf } from '../../src/jira/decoders/changelog';
import { commentPageOf } from '../../src/jira/decoders/comment';
import { grantsOf } from '../../src/jira/decoders/grants';
import { isRecord, listOf, member } from '../../src/jira/decoders/json';
import { blocksTypeIdOf } from '../../src/jira/decoders/links';
import { queryErrorsOf } from '../../src/jira/decoders/messages';
import { filterOf, projectOf, projectSummaryOf, viewerOf } from '../../src/jira/decoders/project';
import { siteFieldsOf } from '../../src/jira/decoders/site-fields';
import { taskOf } from '../../src/jira/decoders/task';
import { OPERATIONS, type Operation } from '../../src/jira/operations';
import { jiraContract } from '../contract/jira-contract';
import { PORT_CALLS } from './port-calls';
import { FIELDS, rawIssue, scriptedJira, type Scripted, type Sent } from './scripted-jira';

const contract = jiraContract();
const operations: readonly Operation[] = Object.values(OPERATIONS);

/** A good answer to every operation, long enough to make the adapter ask for more. */
const ANSWERS: Readonly<Record<string, Scripted>> = {
  'GET /rest/api/3/issue/{issue}': { body: rawIssue({ comment: { comments: [], total: 1 } }) },
  'POST /rest/api/3/search/jql': { body: { issues: [rawIssue({ comment: { comments: [], total: 1 } })] } },
  'POST /rest/api/3/search/approximate-count': { body: { count: 3 } },
  'POST /rest/api/3/changelog/bulkfetch': {
    body: {
      issueChangeLogs: [
        {
          issueId: '10001',
          changeHistories: [{ id: '1', created: 1_759_080_993_142, author: { accountId: 'ana' }, items: [] }],
        },
      ],
    },
  },
  'GET /rest/api/3/issue/{issue}/comment': { body: { comments: [], total: 0 } },
  'POST /rest/api/3/issue/bulkfetch': { body: { issues: [] } },
  'GET /rest/api/3/issue/picker': { body: { sections: [] } },
  'PUT /rest/api/3/issue/{issue}': { status: 400, body: { errors: { customfield_10050: 'Not there.' } } },
  'GET /rest/api/3/issueLinkType': { body: { issueLinkTypes: [{ id: '9', name: 'Blocks' }] } },
  'POST /rest/api/3/issueLink': { status: 201 },
  'POST /rest/api/3/issue/properties/multi': { status: 303, headers: { location: '/rest/api/3/task/1' } },
  'GET /rest/api/3/task/{task}': { body: { id: '1', status: 'COMPLETE' } },
  'POST /rest/api/3/permissions/check': { body: { globalPermissions: [], projectPermissions: [] } },
  'GET /rest/api/3/serverInfo': { body: { serverTimeZone: 'Europe/Vienna' } },
  'GET /rest/api/3/field': { body: FIELDS },
  'GET /rest/api/3/filter/{filter}': { body: { id: '10300', name: 'Mine', jql: 'project = SHOP' } },
  'POST /rest/api/3/jql/parse': { body: { queries: [{ query: 'project = SHOP' }] } },
};

const templateOf = ({ method, path }: Sent): Operation | undefined =>
  operations
    .filter((one) => one.method === method)
    .sort((a, b) => a.path.split('{').length - b.path.split('{').length)
    .find((one) => new RegExp(`^${one.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path.split('?')[0] ?? ''));

/** The same path with the names Jira's file gives its parts. */
const inJirasNames = (template: string): string =>
  template
    .replace('{issue}', '{issueIdOrKey}')
    .replace('{project}', '{projectIdOrKey}')
    .replace('{property}', '{propertyKey}')
    .replace('{filter}', '{id}')
    .replace('{task}', '{taskId}');

/** What every method of the port sends. */
async function everyRequest(): Promise<readonly Sent[]> {
  const all: Sent[] = [];
  for (const ask of Object.values(PORT_CALLS)) {
    const { jira, sent } = scriptedJira((one) => {
      const operation = templateOf(one);
      return ANSWERS[`${one.method} ${operation?.path}`] ?? { body: { id: '1', key: 'SHOP', values: [] } };
    });
    await ask(jira).catch(() => undefined);
    all.push(...sent);
  }
  return all;
}

describe('the operations of Jira that Stakes uses', () => {
  test('are each reached by a method of the port', async () => {
    const reached = new Set((await everyRequest()).map(templateOf));
    expect(operations.filter((operation) => !reached.has(operation))).toEqual([]);
    expect(reached.has(undefined)).toBe(false);
  });

  test('need no scope that the manifest lacks', () => {
    const manifest: unknown = parse(readFileSync(path.join(__dirname, '../../manifest.yml'), 'utf8'));
    const scopes = member(manifest, 'permissions', 'scopes');
    const declared = isRecord(scopes) ? Object.keys(scopes) : (listOf(scopes) ?? []);
    const needed = [...new Set(operations.flatMap((operation) => operation.scopes))];
    expect(needed.filter((scope) => !declared.includes(scope))).toEqual([]);
  });
});

describe('by Jira’s own OpenAPI file', () => {
  test.each(operations.map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
    '%s exists, and needs the scopes we say',
    (_, operation) => {
      expect(contract.scopesOf(operation.method, inJirasNames(operation.path))).toEqual(operation.scopes);
    },
  );

  test('every request is sound: no unknown parameter, no unknown or missing member', async () => {
    const faults = (await everyRequest()).flatMap((sent) =>
      contract.faultsOfRequest(sent.method, sent.path, sent.body),
    );
    expect(faults).toEqual([]);
  });

  test('its judge finds what is wrong', () => {
    const wrong = contract.faultsOfRequest('POST', '/rest/api/3/search/jql?a=1', { jqll: 'x' });
    expect(wrong).toHaveLength(2);
    expect(contract.faultsOfRequest('POST', '/rest/api/3/search', {})).toHaveLength(1);
  });

  const example = (method: string, template: string) => contract.exampleOf(method, template);

  test('its example of bulk changelogs is read, its ten-digit times as seconds', () => {
    const page = changelogPageOf(example('POST', '/rest/api/3/changelog/bulkfetch'));
    const [first] = page?.changelogs ?? [];
    expect(first?.entries?.[0]).toMatchObject({ id: '10001', atMs: 1_492_070_429_000 });
    expect(first?.entries?.[0]?.items[0]).toMatchObject({ fromText: 'old summary', toText: 'new summary' });
    expect(page?.changelogs.every(({ entries }) => entries !== undefined)).toBe(true);
  });

  test('its other examples are read', () => {
    expect(commentPageOf(example('GET', '/rest/api/3/issue/{issueIdOrKey}/comment'))?.comments.length).toBeGreaterThan(
      0,
    );
    expect(siteFieldsOf(example('GET', '/rest/api/3/field'), { environmentId: 'env' })).toBeDefined();
    expect(taskOf(example('GET', '/rest/api/3/task/{taskId}'))).toMatchObject({ id: '1', state: 'done' });
    expect(grantsOf(example('POST', '/rest/api/3/permissions/check'), 'EDIT_ISSUES').issues).toContain('10010');
    expect(projectOf(example('GET', '/rest/api/3/project/{projectIdOrKey}'))).toMatchObject({ key: 'EX' });
    expect(filterOf(example('GET', '/rest/api/3/filter/{id}'))?.jql).toContain('resolution');
    expect(viewerOf(example('GET', '/rest/api/3/myself'))?.accountId).toBeTruthy();
    expect(blocksTypeIdOf(example('GET', '/rest/api/3/issueLinkType'))).toBe('1010');
    expect(queryErrorsOf(example('POST', '/rest/api/3/jql/parse'))?.length).toBeGreaterThan(0);
    const projects = listOf(member(example('GET', '/rest/api/3/project/search'), 'values')) ?? [];
    expect(projects.map(projectSummaryOf)).toEqual(
      projects.map((one) => expect.objectContaining({ id: member(one, 'id') })),
    );
  });
});
