import type { AppModules } from '../../../sandbox/app-modules';
import { demoSite } from '../../../sandbox/demo/demo-site';
import type { LoadedSite } from '../../../sandbox/loaded-site';
import { framingFieldOf } from '../../../sandbox/demo/framing-field';
import { STANDARD } from '../../../sandbox/jira/site/standard';
import { schemaFault } from '../../../sandbox/jira/app/value-schema';
import { deferralsOf } from '../../../src/core/refinement/deferrals';
import { deferralsText } from '../../../src/core/refinement/deferrals-text';
import { riskSummary } from '../../../src/core/risk-summary/risk-summary';
import { judgeAll, theApp, type Judged } from './judged-site';

describe('The hero items', () => {
  let app: AppModules;
  let demo: LoadedSite;
  let byKey: ReadonlyMap<string, Judged>;

  beforeAll(async () => {
    app = await theApp();
    demo = demoSite({ app });
    byKey = new Map(judgeAll(demo, app).judged.map((item) => [item.issue.key, item]));
  });

  const hero = (key: string): Judged => {
    const item = byKey.get(key);
    if (item === undefined) throw new Error(`The demo has no ${key}.`);
    return item;
  };
  const sentence = (key: string): string => {
    const { issue } = hero(key);
    const items = new Map(
      (issue.framing?.blockedIssues ?? []).map((named) => [
        named,
        { key: named, summary: hero(named).issue.summary, done: false },
      ]),
    );
    return riskSummary({ framing: issue.framing, summary: issue.summary, items, today: '2026-10-01' }).text;
  };

  test.each([
    [
      'SHOP-41',
      "If we don't do this by 12 Nov 2026 (in 42 days), we run on unsupported infrastructure with no security patches: risk of outage increases, hosting costs rise 20 percent, and SHOP-61 Flash-sale autoscaling cannot ship.",
    ],
    [
      'PAY-7',
      "If we don't do this by 30 Nov 2026 (in 60 days), card payments through Nordbank stop: about 18 % of orders cannot be paid, roughly €40k a day. Blocked: paying by card for customers in Sweden and Norway. Slower or more expensive later: Apple Pay and refunds exist only in the new API.",
    ],
    [
      'PAY-23',
      "If we don't do this by 9 Oct 2026 (in 8 days), anyone who can log in can read other merchants' invoices. A reportable data breach; the fine is up to 4 % of revenue.",
    ],
    [
      'SHOP-52',
      'If we do nothing, every third release waits for a re-run, about 40 minutes each. Real failures are waved through: two of the last five incidents were. Slower or more expensive later: everything in checkout; each story carries half a day of re-runs.',
    ],
    [
      'SHOP-77',
      'If we do nothing, nothing happens: the CSV importer is switched off on 31 Dec and was last changed in 2024.',
    ],
    [
      'SHOP-33',
      'If we do it: a build takes 6 minutes instead of 25. If we do nothing, six developers wait about 25 minutes for each build: some 30 hours a week, and urgent fixes reach customers an hour late. Slower or more expensive later: every story, by about half a day.',
    ],
  ])('%s reads as the examples say', (key, text) => {
    expect(sentence(key)).toBe(text);
  });

  test('OPS-27 speaks German, with a colon', () => {
    expect(sentence('OPS-27')).toContain(
      "If we don't do this by 1 Dec 2026 (in 61 days): Kunden können nicht mehr bezahlen. Risk: Umsatzverlust.",
    );
  });

  test('SHOP-18 has passed its date five months ago, and its limit is 30 days', () => {
    expect(sentence('SHOP-18')).toMatch(/^30 Apr 2026 has passed \(5 months ago\): /u);
    expect(hero('SHOP-18').assessment.staleness).toMatchObject({ state: 'stale', days: 142, limitDays: 30 });
  });

  test('SHOP-58 answers question 1 with what convinces engineers alone', () => {
    expect(hero('SHOP-58').assessment.framing).toMatchObject({
      state: 'thin',
      gaps: [{ question: 'doNothing', code: 'non-reason' }],
    });
  });

  test('SHOP-41 has one question open and was framed 12 days ago; in 30 days it is stale', () => {
    const { framing, staleness, refined } = hero('SHOP-41').assessment;
    expect(framing).toMatchObject({ state: 'partial', gaps: [{ question: 'future', code: 'missing' }] });
    expect([refined.signal, staleness.days, staleness.staleOn]).toEqual(['framing', 12, '2026-10-18']);
    expect(hero('SHOP-41').issue.storyPoints).toBe(8);
  });

  test('SHOP-41 left Sprint 21 on 25 Aug and Sprint 23 on 22 Sep', () => {
    const left = hero('SHOP-41').entries.filter(({ items }) =>
      items.some(({ field, toText }) => field === 'Sprint' && !toText),
    );
    expect(left.map(({ atMs, items }) => [new Date(atMs).toISOString().slice(0, 10), items[0]?.fromText])).toEqual([
      ['2026-08-25', 'Sprint 21'],
      ['2026-09-22', 'Sprint 23'],
    ]);
  });

  test('SHOP-61 waits for SHOP-41, two rows above it', () => {
    const shop = demo.site.issues.filter(({ key }) => key.startsWith('SHOP-'));
    const rankOf = ({ custom }: (typeof shop)[number]) => String(custom['customfield_10019']);
    const order = shop.sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1)).map(({ key }) => key);
    expect(order.indexOf('SHOP-41') - order.indexOf('SHOP-61')).toBe(2);
    expect(demo.site.links.map(({ inwardIssueId, outwardIssueId }) => [inwardIssueId, outwardIssueId])).toEqual([
      [hero('SHOP-41').issue.id, hero('SHOP-61').issue.id],
    ]);
  });

  test('SHOP-64 only looks technical', () => {
    const { looks, verdict } = hero('SHOP-64').assessment;
    expect([verdict.technical, looks.join(', ')]).toEqual([false, 'Update, API v3']);
  });

  test('SHOP-52 is fresh only because it was discussed, with a note', () => {
    const { refined, staleness } = hero('SHOP-52').assessment;
    expect([refined.signal, staleness.state, refined.discussion?.note]).toEqual([
      'discussed',
      'fresh',
      "wait for the vendor's date",
    ]);
  });

  test('SHOP-70 is technical by Ana’s mark, and its six parts inherit its answers', () => {
    const ana = demo.site.users.find(({ displayName }) => displayName === 'Ana Costa')?.accountId;
    expect(hero('SHOP-70').assessment.verdict.reason).toMatchObject({
      kind: 'mark',
      mark: { technical: true, by: ana },
    });
    const parts = [...byKey.values()].filter(({ issue }) => issue.parent?.key === 'SHOP-70');
    expect(parts.map(({ assessment }) => assessment.framing.state)).toEqual(
      Array.from({ length: 6 }, () => 'inherited'),
    );
  });

  test('OPS-12 was never refined since it was created, and nothing is answered', () => {
    const { refined, framing } = hero('OPS-12').assessment;
    expect([refined.signal, framing.state, framing.answered]).toEqual(['created', 'open', 0]);
  });

  test('PAY-31 and OPS-31 promise their answers by Mon 5 Oct', () => {
    for (const key of ['PAY-31', 'OPS-31']) {
      expect([hero(key).assessment.framing.state, hero(key).issue.framing?.laterUntil]).toEqual([
        'later',
        '2026-10-05',
      ]);
    }
  });

  test('PAY-15 is in the active Sprint, out of the list', () => {
    expect(hero('PAY-15').inActiveSprint).toBe(true);
  });

  test('SHOP-41 was deferred out of Sprint 21 and Sprint 23', () => {
    const { stored, entries } = hero('SHOP-41');
    const sprints = demo.site.sprints.map(({ id, name, startMs, completeMs }) => ({
      id: String(id),
      name,
      startedAtMs: startMs,
      completedAtMs: completeMs,
    }));
    const sprintFieldId = STANDARD.fields.sprint;
    const inField = [stored.custom[sprintFieldId]].flat().map(String);
    const nowMs = demo.at.getTime();
    const deferrals = deferralsOf({ entries, sprints, inField, sprintFieldId, discussed: [], nowMs });
    expect(deferralsText(deferrals, nowMs, 'UTC')).toBe(
      'Deferred 2 times: out of Sprint 21 (25 Aug), out of Sprint 23 (22 Sep)',
    );
  });

  test('SHOP-29 will never be done, and is open all the same: Stakes closes nothing', () => {
    expect(hero('SHOP-29').issue.status.category).toBe('new');
    expect(hero('SHOP-29').assessment.decided).toMatchObject({
      outcome: 'never',
      note: 'it is retired: the importer goes at the end of the year',
    });
  });

  test('OPS-20 waits until 1 Dec', () => {
    expect(hero('OPS-20').assessment.decided).toMatchObject({ outcome: 'notNow', until: '2026-12-01' });
  });

  test('every framing is a value that the app’s field takes', () => {
    const [module] = app.customFields;
    const fieldId = framingFieldOf(demo.site, app);
    if (module === undefined) throw new Error('The app has no field.');
    const faults = demo.site.issues.flatMap(({ key, custom }) =>
      custom[fieldId] === undefined ? [] : [[key, schemaFault(module, custom[fieldId])]],
    );
    expect(faults.filter(([, fault]) => fault !== undefined)).toEqual([]);
    expect(faults.length).toBeGreaterThan(50);
  });
});
