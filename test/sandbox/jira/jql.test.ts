import { aShop, keysFound, membersOf, memberOf, storedIssue, type Shop } from './shop';

let shop: Shop;
beforeEach(() => {
  shop = aShop();
});

describe('JQL finds the issues it names', () => {
  test.each([
    ['project = SHOP AND issuetype = "Technical task"', ['SHOP-1']],
    ['project = "shop" AND type in (Epic, 10005) ORDER BY key', ['SHOP-1', 'SHOP-4']],
    ['key = SHOP-2', ['SHOP-2']],
    ['key = OLD-9', ['SHOP-5']],
    ['id in (10001, 10002) ORDER BY id DESC', ['SHOP-2', 'SHOP-1']],
    ['key > SHOP-4 AND project = SHOP ORDER BY key', ['SHOP-5', 'SHOP-6']],
    ['status = Done', ['SHOP-3']],
    ['statusCategory != Done AND project = SHOP ORDER BY key', ['SHOP-1', 'SHOP-2', 'SHOP-4', 'SHOP-5', 'SHOP-6']],
    ['priority > Medium', ['SHOP-1']],
    ['priority <= Medium', ['SHOP-3']],
    ['labels = upgrade ORDER BY key', ['SHOP-1', 'SHOP-3']],
    ['labels != upgrade', []],
    ['labels not in (other) ORDER BY key', ['SHOP-1', 'SHOP-3']],
    ['project = TEAM AND labels is EMPTY', ['TEAM-1']],
    ['component = Checkout', ['SHOP-1']],
    ['component is not EMPTY', ['SHOP-1']],
    ['parent = SHOP-4', ['SHOP-5']],
    ['summary ~ "order history" ORDER BY key', ['SHOP-4', 'SHOP-5']],
    ['summary ~ "\\"move order\\""', ['SHOP-5']],
    ['summary ~ "upgr*"', ['SHOP-1']],
    ['description ~ database', ['SHOP-1']],
    ['comment ~ merchants', ['SHOP-2']],
    ['text ~ merchants', ['SHOP-2']],
    ['assignee = currentUser()', ['SHOP-1']],
    ['assignee in (membersOf("devs")) ORDER BY key', ['SHOP-1', 'SHOP-2']],
    ['reporter = ana', ['SHOP-1']],
    ['resolution = Done', ['SHOP-3']],
    ['resolution not in (Unresolved)', ['SHOP-3']],
    ['resolution in (unresolved, Done) AND labels = upgrade ORDER BY key', ['SHOP-1', 'SHOP-3']],
    ['resolution not in (Unresolved, Done)', []],
    ['resolution != Unresolved', ['SHOP-3']],
    ['project = SHOP AND resolution = Unresolved AND labels = upgrade', ['SHOP-1']],
    ['sprint in openSprints()', ['SHOP-2']],
    ['sprint = "Sprint 21" ORDER BY key', ['SHOP-1', 'SHOP-2']],
    ['sprint not in openSprints()', ['SHOP-1']],
    ['project = TEAM AND sprint is EMPTY', ['TEAM-1']],
    ['"Story Points" >= 5', ['SHOP-1']],
    ['cf[10016] = 3', ['SHOP-2']],
    ['customfield_10016 in (3, 8) ORDER BY "Story Points" DESC', ['SHOP-1', 'SHOP-2']],
    ['sprint is not EMPTY ORDER BY Rank ASC', ['SHOP-2', 'SHOP-1']],
    ['due <= "2026-11-12"', ['SHOP-1']],
    ['due < "2026-11-12"', []],
    ['created <= -40d ORDER BY created', ['SHOP-4', 'TEAM-1']],
    ['created < -40d', ['SHOP-4']],
    ['updated >= startOfDay()', ['SHOP-4']],
    ['resolved >= "2026-09-30 10:00"', ['SHOP-3']],
    ['resolved >= "2026/09/30 11:01"', []],
    ['NOT labels = upgrade', []],
    ['NOT (project = SHOP OR project = TEAM)', []],
    ['NOT (project = SHOP AND labels is EMPTY) ORDER BY key', ['SHOP-1', 'SHOP-3', 'TEAM-1']],
  ])('%s', async (jql, keys) => {
    expect(await keysFound(shop, 'ana', jql)).toEqual(keys);
  });
});

describe('JQL finds by saved filters', () => {
  beforeEach(() => {
    const viewers = [{ kind: 'anyone' as const }];
    shop.jira.store.site.filters.push(
      { id: '911', name: 'Upgrades', description: '', jql: 'labels = upgrade ORDER BY key', ownerId: 'ana', viewers },
      {
        id: '912',
        name: 'Open upgrades',
        description: '',
        jql: 'filter = Upgrades AND statusCategory != Done',
        ownerId: 'ana',
        viewers,
      },
      { id: '913', name: 'Mine', description: '', jql: 'labels = upgrade', ownerId: 'ana', viewers: [] },
      { id: '914', name: 'Endless', description: '', jql: 'filter = 914', ownerId: 'ana', viewers },
    );
  });

  test.each([
    ['filter = 911 ORDER BY key', ['SHOP-1', 'SHOP-3']],
    ['filter in (911, 912) ORDER BY key', ['SHOP-1', 'SHOP-3']],
    ['filter = "open upgrades"', ['SHOP-1']],
    ['filter = 911 AND NOT filter = 912', ['SHOP-3']],
    ['labels = upgrade AND filter != 912', ['SHOP-3']],
  ])('%s', async (jql, keys) => {
    expect(await keysFound(shop, 'ana', jql)).toEqual(keys);
  });

  test.each([
    ['a filter that is not there', 'filter = 999'],
    ["somebody else's private filter", 'filter = 913'],
    ['a filter that names itself', 'filter = 914'],
    ['an operator that filters do not have', 'filter ~ Upgrades'],
  ])('but not by %s', async (_, jql) => {
    const { status } = await shop.ask('elena', 'POST', '/rest/api/3/search/jql', { jql });
    expect(status).toBe(400);
  });
});

describe('JQL finds by declared properties', () => {
  test.each([
    ['stakesTechnical = "yes"', ['SHOP-1']],
    ['stakesTechnical != "yes"', ['SHOP-2']],
    ["issue.property['stakes'].technical = yes", ['SHOP-1']],
    ["issue.property['stakes'].note ~ worst", ['SHOP-1']],
    ['stakesStaleOn <= "2026-10-01"', ['SHOP-1']],
    ['stakesStaleOn > "2026-10-01T00:00:00Z"', ['SHOP-2']],
    ['stakesScore >= 1 ORDER BY stakesStaleOn DESC', ['SHOP-2', 'SHOP-1']],
    ["issue.property['stakes'].undeclared = yes", []],
    ["issue.property['other'].technical = yes", []],
  ])('%s', async (jql, keys) => {
    expect(await keysFound(shop, 'ana', jql)).toEqual(keys);
  });

  test('and finds nothing, without an error, while they are not in the index', async () => {
    shop.jira.faults.propertyIndex = 'missing';
    expect(await keysFound(shop, 'ana', 'stakesTechnical = "yes"')).toEqual([]);
    expect(await keysFound(shop, 'ana', 'stakesTechnical != "yes"')).toEqual([]);
  });

  test.each(['stakesTechnical is EMPTY', 'stakesStaleOn <= -1d', 'stakesStaleOn <= now()'])(
    '%s is not documented, so the double has no answer',
    async (jql) => {
      expect((await shop.ask('ana', 'POST', '/rest/api/3/search/jql', { jql })).status).toBe(501);
    },
  );

  test('an alias of an app that is not installed is an unknown field', async () => {
    const bare = aShop(undefined, 'none');
    const { status } = await bare.ask('ana', 'POST', '/rest/api/3/search/jql', { jql: 'stakesTechnical = "yes"' });
    expect(status).toBe(400);
  });
});

describe("JQL finds by the app's own field", () => {
  test.each([
    ['"Impact framing" ~ outages', ['SHOP-1']],
    ['"Impact framing" is not EMPTY', ['SHOP-1']],
    ['"Impact framing".Risk ~ "outages likely"', ['SHOP-1']],
    ['"Impact framing.Risk" ~ nothing', []],
    ['"Impact framing".Deadline <= "2026-12-01"', ['SHOP-1']],
    ['"Impact framing".Cost > 39', ['SHOP-1']],
    ['"Impact framing".Who = customers', ['SHOP-1']],
    ['"Impact framing".Later = "false"', ['SHOP-1']],
  ])('%s', async (jql, keys) => {
    expect(await keysFound(shop, 'ana', jql)).toEqual(keys);
  });
});

describe('JQL is refused with a sentence', () => {
  test.each([
    ['project = ', /Error in the JQL Query/u],
    ['nonsense = 1', /Field 'nonsense' does not exist/u],
    ['project = NOPE', /value 'NOPE' does not exist for the field 'project'/u],
    ['issuetype = 99999', /value '99999' does not exist/u],
    ['key = SHOP-999', /key 'SHOP-999' does not exist/u],
    ['created >= "2026-13-01"', /Date value '2026-13-01'/u],
    ['created >= "2026-02-30"', /Date value/u],
    ['created >= "2026-02-03 24:00"', /Date value/u],
    ['summary ~ "*log*"', /must not start with/u],
    ['summary ~ "cart *log"', /must not start with/u],
    ['updated >= soon', /Date value 'soon' for field 'updated' is invalid/u],
    ['summary = upgrade', /operator '=' is not supported by the 'summary' field/u],
    ['"Story Points" > many', /not a valid number/u],
    ['ORDER BY created', /Unbounded/u],
    ['', /Unbounded/u],
    [
      `project = SHOP ORDER BY ${['key', 'created', 'updated', 'due', 'status', 'priority', 'summary', 'id'].join(', ')}`,
      /7/u,
    ],
  ])('%s', async (jql, sentence) => {
    const { status, body } = await shop.ask('ana', 'POST', '/rest/api/3/search/jql', { jql });
    expect(status === 400 ? String(membersOf(body, 'errorMessages')[0]) : 'answered').toMatch(sentence);
  });

  test.each([
    'status WAS Done',
    'status CHANGED',
    'watcher = ana',
    'assignee in (issueHistory())',
    'projectType = software',
    'textfields ~ basket',
    'workItemBlocks = SHOP-1',
  ])('%s is real JQL that the double does not know: 501, never a guess', async (jql) => {
    expect((await shop.ask('ana', 'POST', '/rest/api/3/search/jql', { jql })).status).toBe(501);
  });
});

describe('Dates are read in the zone of whoever searches', () => {
  test('a day begins six hours later in New York than in Berlin', async () => {
    storedIssue(shop, 'SHOP-3').resolvedMs = Date.parse('2026-09-30T01:00:00Z');
    expect(await keysFound(shop, 'ana', 'resolved >= "2026-09-30"')).toEqual(['SHOP-3']);
    expect(await keysFound(shop, 'elena', 'resolved >= "2026-09-30"')).toEqual([]);
  });
});

describe('jql/parse', () => {
  const parse = async (queries: readonly string[], validation: string) => {
    const { body } = await shop.ask('ana', 'POST', `/rest/api/3/jql/parse?validation=${validation}`, { queries });
    return membersOf(body, 'queries');
  };

  test('shows the type of a property while it is indexed, and no type otherwise', async () => {
    const path = ['structure', 'where', 'field', 'property'] as const;
    const [ready] = await parse(['stakesStaleOn <= "2026-01-01"'], 'strict');
    expect(membersOf(ready, ...path)).toEqual([{ entity: 'issue', key: 'stakes', path: 'staleOn', type: 'date' }]);
    shop.jira.faults.propertyIndex = 'missing';
    const [missing] = await parse(['stakesStaleOn <= "2026-01-01"'], 'strict');
    expect(membersOf(missing, ...path)).toEqual([{ entity: 'issue', key: 'stakes', path: 'staleOn' }]);
  });

  test('names every query that is wrong, and lets the others through', async () => {
    const [good, syntax, meaning] = await parse(['project = SHOP ORDER BY created', 'project =', 'nope = 1'], 'strict');
    expect(memberOf(good, 'errors')).toBeUndefined();
    expect(membersOf(syntax, 'errors')).toHaveLength(1);
    expect(membersOf(meaning, 'errors')).toHaveLength(1);
  });

  test('only warns of unknown fields when asked to', async () => {
    const [query] = await parse(['nope = 1'], 'warn');
    expect(membersOf(query, 'warnings')).toHaveLength(1);
  });
});

test('jql/match tells which of the given issues a query finds, without the lag of search', async () => {
  shop.jira.faults.searchLagMs = 60_000;
  await shop.ask('ana', 'PUT', '/rest/api/3/issue/SHOP-2', { fields: { labels: ['fresh'] } });
  const asked = { issueIds: [10001, 10002, 10006], jqls: ['labels = fresh', 'project = SHOP', 'nope = 1'] };
  const { body } = await shop.ask('elena', 'POST', '/rest/api/3/jql/match', asked);
  expect(membersOf(body, 'matches').map((match) => membersOf(match, 'matchedIssues'))).toEqual([
    [10002],
    [10001, 10002],
    [],
  ]);
});
