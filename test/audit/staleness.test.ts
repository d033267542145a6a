import { ANA, AT_MS, auditIssues, comment, daysAgo, entry, issue, ROBOT } from './made-up-export';

describe('what counts as refinement in an export', () => {
  it.each([
    ['summary', 'summary'],
    ['description', 'description'],
    ['Acceptance Criteria', 'acceptance-criteria'],
    ['Story Points', 'estimate'],
    ['timeestimate', 'estimate'],
    ['priority', 'priority'],
    ['issuetype', 'type'],
    ['labels', 'labels'],
    ['Component', 'components'],
    ['IssueParentAssociation', 'parent'],
    ['Impact framing', 'framing'],
  ])('a person who changes %s: %s', async (field, signal) => {
    const { stale } = await auditIssues([issue('SHOP-1', { histories: [entry(daysAgo(120), [field])] })]);
    expect(stale).toEqual([{ key: 'SHOP-1', lastRefinedAt: '2026-06-03T00:00:00.000Z', signal, by: 'ana', days: 120 }]);
  });

  it('a person’s comment, when it was written', async () => {
    const { stale } = await auditIssues([
      issue('SHOP-1', { comments: [comment(daysAgo(100)), comment(daysAgo(150))] }),
    ]);
    expect(stale).toMatchObject([{ signal: 'comment', by: 'ana', days: 100 }]);
  });

  it.each([
    ['a status change', entry(daysAgo(10), ['status'])],
    ['a rank', entry(daysAgo(10), ['Rank'])],
    ['an app', entry(daysAgo(10), ['description'], ROBOT)],
    ['a customer', entry(daysAgo(10), ['description'], { accountId: 'c', accountType: 'customer' })],
    ['nobody', entry(daysAgo(10), ['description'], null)],
    ['logged work', entry(daysAgo(10), ['timespent', 'timeestimate'])],
  ])('not %s: creation stays the baseline', async (_, history) => {
    const { stale } = await auditIssues([issue('SHOP-1', { histories: [history] })]);
    expect(stale).toMatchObject([{ signal: 'created', by: 'ana', days: 200 }]);
  });

  it('not an app’s comment, nor an account of the policy’s ignore list', async () => {
    const comments = [comment(daysAgo(10), ROBOT), comment(daysAgo(20), { accountId: 'sync' })];
    const { stale } = await auditIssues([issue('SHOP-1', { comments })], { policy: { ignoredAccountIds: ['sync'] } });
    expect(stale).toMatchObject([{ signal: 'created' }]);
  });

  it('not a signal that the policy leaves out', async () => {
    const changed = issue('SHOP-1', {
      histories: [entry(daysAgo(95), ['priority']), entry(daysAgo(10), ['description'])],
      comments: [comment(daysAgo(20))],
    });
    const { stale } = await auditIssues([changed], { policy: { ignoredSignals: ['description', 'comment'] } });
    expect(stale).toMatchObject([{ signal: 'priority', days: 95 }]);
  });

  it('people of old exports have a user name or a key and no account type', async () => {
    const named = issue('SHOP-1', { histories: [entry(daysAgo(95), ['priority'], { name: 'ben', key: 'JIRAUSER1' })] });
    const keyed = issue('SHOP-2', { histories: [entry(daysAgo(95), ['priority'], { key: 'JIRAUSER1' })] });
    expect((await auditIssues([named, keyed])).stale.map(({ by }) => by)).toEqual(['ben', 'JIRAUSER1']);
  });

  it('nobody is known where the export names no creator', async () => {
    const { stale } = await auditIssues([issue('SHOP-1', { fields: { creator: null } })]);
    expect(stale).toMatchObject([{ signal: 'created', by: null }]);
  });
});

describe('a bulk edit', () => {
  const issues = (count: number, seconds: number) =>
    Array.from({ length: count }, (_, at) =>
      issue(`SHOP-${at + 1}`, { histories: [entry(daysAgo(10, at * seconds), ['labels', 'priority'])] }),
    );

  it('is ten issues in a minute by one author, and no refinement', async () => {
    const { stale, bulkEdits, staleByUpdatedOnly } = await auditIssues(issues(10, 6));
    expect(stale).toHaveLength(10);
    expect(staleByUpdatedOnly).toEqual([]);
    expect(bulkEdits).toEqual([
      {
        author: 'ana',
        fields: ['labels', 'priority'],
        issues: 10,
        from: '2026-09-21T00:00:00.000Z',
        to: '2026-09-21T00:00:54.000Z',
      },
    ]);
  });

  it.each([
    ['nine issues', 9, 0],
    ['ten issues in more than a minute', 10, 7],
  ])('is not %s', async (_, count, seconds) => {
    const { stale, bulkEdits } = await auditIssues(issues(count, seconds));
    expect([stale, bulkEdits]).toEqual([[], []]);
  });

  it('is told from done issues and issues out of scope too', async () => {
    const done = { status: { name: 'Done', statusCategory: { key: 'done' } } };
    const [first, ...others] = issues(10, 1);
    const rest = others.map((one) => ({ ...one, fields: { ...one.fields, ...done } }));
    expect((await auditIssues([first, ...rest])).stale).toMatchObject([{ key: 'SHOP-1', signal: 'created' }]);
    expect((await auditIssues([first])).stale).toEqual([]);
  });

  it('counts only what had happened by the moment looked at', async () => {
    const fiveLater = issues(10, 1).map((one, at) =>
      at < 5 ? one : { ...one, changelog: { histories: [entry(daysAgo(9), ['labels', 'priority'])] } },
    );
    const atMs = AT_MS - 9.5 * 86_400_000;
    expect((await auditIssues(fiveLater, { atMs })).bulkEdits).toEqual([]);
  });
});

describe('the lists', () => {
  it('hold an issue from the very day on which it reaches the limit', async () => {
    const aged = (days: number) => issue(`SHOP-${days}`, { fields: { created: daysAgo(days) } });
    const { stale } = await auditIssues([aged(90), aged(89), aged(91)]);
    expect(stale.map(({ key }) => key)).toEqual(['SHOP-91', 'SHOP-90']);
  });

  it('stand longest first, then by key as text', async () => {
    const aged = (key: string, days: number) => issue(key, { fields: { created: daysAgo(days) } });
    const { stale, staleByUpdatedOnly } = await auditIssues([aged('A-9', 100), aged('A-10', 100), aged('B-1', 150)]);
    expect(stale.map(({ key }) => key)).toEqual(['B-1', 'A-10', 'A-9']);
    expect(staleByUpdatedOnly).toEqual(['B-1', 'A-10', 'A-9']);
  });

  it('“updated” counts every entry and comment, whoever made it', async () => {
    const touched = issue('SHOP-1', { histories: [entry(daysAgo(10), ['Rank'], ROBOT)] });
    const { stale, staleByUpdatedOnly } = await auditIssues([touched, issue('SHOP-2')]);
    expect([stale.length, staleByUpdatedOnly]).toEqual([2, ['SHOP-2']]);
  });

  it('cover technical issues, or those that look it too, or all open ones', async () => {
    const story = { issuetype: { name: 'Story' } };
    const issues = [
      issue('SHOP-1'),
      issue('SHOP-2', { fields: story }),
      issue('SHOP-3', { fields: { ...story, summary: 'Pay by invoice' } }),
      issue('SHOP-4', { fields: { ...story, summary: 'Pay by card', labels: ['Tech-Debt'] } }),
      issue('SHOP-5', {
        fields: { issuetype: { name: 'Sub-task', subtask: true }, labels: ['tech-debt'], summary: 'Do' },
      }),
    ];
    const keys = async (scope: object) => (await auditIssues(issues, scope)).stale.map(({ key }) => key);
    expect(await keys({})).toEqual(['SHOP-1', 'SHOP-4']);
    expect(await keys({ suggested: true })).toEqual(['SHOP-1', 'SHOP-2', 'SHOP-4']);
    expect(await keys({ all: true })).toEqual(['SHOP-1', 'SHOP-2', 'SHOP-3', 'SHOP-4', 'SHOP-5']);
    const { open, technical, looksTechnical } = await auditIssues(issues);
    expect({ open, technical, looksTechnical }).toMatchObject({
      open: 5,
      technical: 2,
      looksTechnical: [{ key: 'SHOP-2' }],
    });
  });

  it('follow the policy: its rule, its days, its days by origin', async () => {
    const debt = issue('SHOP-1', { fields: { customfield_10100: { origin: 'debt' }, created: daysAgo(40) } });
    const policy = { staleAfterDaysByOrigin: { debt: 30 } };
    expect((await auditIssues([debt])).stale).toEqual([]);
    expect((await auditIssues([debt], { policy })).stale).toHaveLength(1);
    expect((await auditIssues([debt], { policy: { rule: { rows: [], never: [] } } })).technical).toBe(0);
  });
});

describe('missing evidence', () => {
  it.each([
    ['has no changelog', issue('SHOP-1', { changelog: null })],
    ['has a cut changelog', issue('SHOP-1', { changelog: { total: 120, histories: [] } })],
    ['has cut comments', issue('SHOP-1', { fields: { comment: { total: 3, comments: [] } } })],
  ])('an issue that %s is unknown, never stale', async (_, one) => {
    const { stale, staleByUpdatedOnly, unknown, open } = await auditIssues([one], { all: true });
    expect({ stale, staleByUpdatedOnly, unknown, open }).toEqual({
      stale: [],
      staleByUpdatedOnly: [],
      unknown: ['SHOP-1'],
      open: 1,
    });
  });

  it('an empty changelog is evidence: nobody changed the issue', async () => {
    expect(await auditIssues([issue('SHOP-1')])).toMatchObject({ unknown: [], stale: [{ key: 'SHOP-1' }] });
  });
});

describe('framed or not', () => {
  const answers = {
    doNothing: 'We run on unsupported infrastructure with no security patches.',
    risk: 'Risk of outage increases, hosting costs rise 20 percent',
    blocked: 'Flash-sale autoscaling cannot ship',
    future: 'every report on orders needs a copy of the data first',
  };
  const framed = (key: string, value: object, fields: object = {}) =>
    issue(key, { fields: { ...fields, customfield_10100: value } });

  it('four answers are, fewer or hollow ones are not', async () => {
    const issues = [framed('A-1', answers), framed('A-2', { ...answers, risk: 'TBD' }), issue('A-3')];
    expect(await auditIssues(issues)).toMatchObject({ technical: 3, unframed: 2 });
  });

  it('a child without answers has those of the issue above', async () => {
    const child = issue('A-2', { fields: { parent: { key: 'A-1' } } });
    expect((await auditIssues([child, framed('A-1', answers)])).unframed).toBe(0);
  });

  it('naming only items that are done is hollow', async () => {
    const done = issue('A-1', { fields: { status: { name: 'Done', statusCategory: { key: 'done' } } } });
    const blocking = framed('A-2', { ...answers, blocked: undefined, blockedIssues: ['A-1'] });
    expect((await auditIssues([blocking, done])).unframed).toBe(1);
    expect((await auditIssues([blocking, issue('A-1', { fields: { issuetype: { name: 'Bug' } } })])).unframed).toBe(0);
  });

  it('answers given later had not been given', async () => {
    const later = {
      ...framed('A-1', answers),
      changelog: {
        histories: [
          entry(daysAgo(1), [{ field: 'Impact framing', fromString: '', toString: 'If we do nothing: …' }], ANA),
        ],
      },
    };
    expect((await auditIssues([later])).unframed).toBe(0);
    expect((await auditIssues([later], { atMs: AT_MS - 2 * 86_400_000 })).unframed).toBe(1);
  });
});
