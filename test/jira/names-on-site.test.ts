import { keyOnSite, prefixOf, queryOnSite } from '../../src/core/installation/installation';
import { EXPRESSIONS, trialExpression } from '../../src/core/set-up/expressions';
import { expressionsOverRest } from '../../src/jira/set-up/rest/expressions';
import { reminderCommentsOver } from '../../src/jira/reminder-comments';
import { connectionOver } from '../../src/jira/connection';
import { PORT_CALLS } from './port-calls';
import { byPath, FIELDS, rawIssue, scriptedJira, type Scripted, type Sent } from './scripted-jira';

const IN_DEVELOPMENT = { environmentType: 'DEVELOPMENT' };

/** A name of production's: `stakes` alone, before a dot, or before the rest of an alias. */
const OF_PRODUCTION = /\bstakes(?!Development|Staging)(?=["'.%\]&/A-Z]|$)/u;

const ANSWERS = byPath([
  ['GET /rest/api/3/field', { body: FIELDS }],
  ['GET /rest/api/3/issue/10001/properties', { body: { key: 'stakesDevelopment', value: { stakes: 1 } } }],
  ['GET /rest/api/3/project/SHOP/properties', { body: { key: 'stakesDevelopment.policy', value: { a: 1 } } }],
  ['GET /rest/api/3/project/search', { body: { values: [], isLast: true } }],
  ['POST /rest/api/3/search/jql', { body: { issues: [] } }],
  ['POST /rest/api/3/jql/parse', { body: { queries: [] } }],
]);

const textOf = ({ method, path, body }: Sent) => `${method} ${path} ${JSON.stringify(body ?? '')}`;

describe('an installation beside production', () => {
  test('never says one of production’s names to Jira, whatever the app asks', async () => {
    const all: Sent[] = [];
    for (const ask of Object.values(PORT_CALLS)) {
      const { jira, sent } = scriptedJira(ANSWERS, IN_DEVELOPMENT);
      // Many answers here fit no question; what was asked is all that counts.
      await ask(jira).catch(() => undefined);
      all.push(...sent);
    }
    expect(all.map(textOf).filter((line) => OF_PRODUCTION.test(line))).toEqual([]);
    expect(all.map(textOf).filter((line) => line.includes('stakesDevelopment')).length).toBeGreaterThanOrEqual(7);
  });

  test('would be caught if it did', async () => {
    const { jira, sent } = scriptedJira(ANSWERS);
    await PORT_CALLS.search(jira);
    expect(sent.map(textOf).filter((line) => OF_PRODUCTION.test(line))).toHaveLength(1);
  });

  test('reads its own property of an item, and not production’s', async () => {
    const answer = (properties: object): Scripted => ({ body: rawIssue({}, { properties }) });
    const stakesIn = async (properties: object) => {
      const { jira } = scriptedJira(
        byPath([
          ['GET /rest/api/3/field', { body: FIELDS }],
          ['GET /rest/api/3/issue/', answer(properties)],
        ]),
        IN_DEVELOPMENT,
      );
      return (await jira.issue('SHOP-1'))?.stakes;
    };
    expect(await stakesIn({ stakes: { v: 1 }, stakesDevelopment: { v: 2 } })).toEqual({ v: 2 });
    expect(await stakesIn({ stakes: { v: 1 } })).toBeUndefined();
  });

  test('reads properties by their own key, and leaves their values alone', async () => {
    const { jira, sent } = scriptedJira(ANSWERS, IN_DEVELOPMENT);
    expect(await jira.projectProperty('SHOP', 'stakes.policy')).toEqual({ a: 1 });
    expect(await jira.issueProperty('10001', 'stakes')).toEqual({ stakes: 1 });
    await jira.saveProjectProperty('SHOP', 'stakes.policy', { jql: 'stakesTechnical = "yes"' }).catch(() => undefined);
    expect(sent.at(-1)?.body).toEqual({ jql: 'stakesTechnical = "yes"' });
    expect(sent.at(-1)?.path).toContain('/properties/stakesDevelopment.policy');
  });

  test('finds which of its aliases Jira knows', async () => {
    const field = { name: 'stakesdevelopmenttechnical', property: [{ type: 'string' }] };
    const { jira } = scriptedJira(() => ({ body: { queries: [{ structure: { where: { field } } }] } }), IN_DEVELOPMENT);
    expect([...(await jira.knownAliases(['stakesTechnical', 'stakesStaleOn']))]).toEqual(['stakesTechnical']);
  });

  test('asks about its expressions as they stand on its own site', async () => {
    const said: string[] = [];
    const connection = connectionOver({
      installed: async () => ({ environmentId: 'env', ...IN_DEVELOPMENT }),
      requestJira: async (_, init) => {
        said.push(init.body ?? '');
        const answer = { results: [{ expression: '', valid: true }], value: true };
        return { status: 200, headers: { get: () => null }, text: async () => JSON.stringify(answer) };
      },
    });
    const { expressionFault, evaluateOn } = expressionsOverRest(connection);
    expect(await expressionFault(EXPRESSIONS.guard)).toBeUndefined();
    expect(await evaluateOn('10001', '10000', trialExpression('require'))).toEqual({ value: true });
    for (const body of said) {
      expect(body).toContain("project.properties['stakesDevelopment.policy'].guard");
      expect(body).toContain("project.properties['stakesDevelopment.waivers']");
      expect(body).not.toContain("'stakes.");
    }
    expect(said).toHaveLength(2);
  });

  test('leaves the living comment of production alone', async () => {
    const comment = (id: string, key: string) => ({
      id,
      author: { accountId: 'app' },
      body: {},
      properties: [{ key, value: {} }],
    });
    const comments = [comment('1', 'stakes.reminder'), comment('2', 'stakesDevelopment.reminder')];
    const { call } = connectionOver({
      installed: async () => ({ environmentId: 'env', ...IN_DEVELOPMENT }),
      requestJira: async () => ({
        status: 200,
        headers: { get: () => null },
        text: async () => JSON.stringify({ comments, total: 2 }),
      }),
    });
    const viewer = async () => ({ accountId: 'app', timeZone: 'UTC', locale: 'en-US', displayName: 'Stakes' });
    expect((await reminderCommentsOver({ call }, { viewer }).reminderComment('10001'))?.id).toBe('2');
  });
});

test('names are production’s but for a beginning, in keys and in queries, and never in what people wrote', () => {
  expect(
    ['PRODUCTION', 'STAGING', 'DEVELOPMENT', 'ELSE'].map((environmentType) => prefixOf({ environmentType })),
  ).toEqual(['stakes', 'stakesStaging', 'stakesDevelopment', 'stakesDevelopment']);
  expect(['stakes', 'stakes.policy', 'stakesholder', 'other'].map((key) => keyOnSite(key, 'stakesStaging'))).toEqual([
    'stakesStaging',
    'stakesStaging.policy',
    'stakesholder',
    'other',
  ]);
  const query = 'stakesTechnical = "yes" AND summary ~ "stakesTechnical \\" stakesFraming"';
  expect(queryOnSite(query, 'stakesStaging')).toBe(query.replace('stakesTechnical', 'stakesStagingTechnical'));
  expect(queryOnSite(query, 'stakes')).toBe(query);
});
