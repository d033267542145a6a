import type { Site } from '../../../sandbox/jira/site';
import { FIELD_KINDS } from '../../../sandbox/jira/site/catalogue';
import type { Issue } from '../../../sandbox/jira/site/issue';
import { COUNTS } from '../../../sandbox/levers/approximate-count';
import { NO_ISSUE } from '../../../src/core/query/jql';
import type { IssueRecords } from '../../../src/core/records/records';
import type { Findings, NothingToFind } from '../../../static/stale-items/reading/findings';
import { readGadget } from '../../../static/stale-items/reading/read-gadget';
import type { GadgetConfiguration } from '../../../static/stale-items/gadget-configuration';
import { agreeing } from '../../../static/stale-items/lists/numbers';
import { isIn } from '../../../static/stale-items/lists/lists';
import { createSession } from '../../../static/stale-items/state/session';
import { TEXTS } from '../../../static/stale-items/texts';
import { readsAs, type Asked } from './gadget-reads';
import { AT, DAY_MS, FRAMING_FIELD, gadgetSite } from './gadget-site';
import { sweptSite } from './swept';

const FIELDS = { framing: 'customfield_10101', estimates: ['customfield_10016'], sprint: 'customfield_10020' };
const SHOP: GadgetConfiguration = {
  scope: { by: 'projects', projectIds: ['1'] },
  includeActiveSprints: false,
  allOpenItems: false,
  fields: FIELDS,
};
const ofProjects = (...projectIds: string[]) => ({ ...SHOP, scope: { by: 'projects', projectIds } }) as const;
const OF_FILTER: GadgetConfiguration = { ...SHOP, scope: { by: 'filter', filterId: '900' } };
/** The one with a date first, then what was stale first. */
const STALE = [30, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22].map((number) => `SHOP-${number}`);

/** Everything that the gadget tells, each time with what it had asked by then. */
async function read(
  { reads, asked }: Pick<ReturnType<typeof readsAs>, 'reads' | 'asked'>,
  configuration: GadgetConfiguration = SHOP,
) {
  const told: { readonly findings: Findings | NothingToFind; readonly asked: readonly Asked[] }[] = [];
  for await (const findings of readGadget(reads, configuration, AT.getTime())) {
    told.push({ findings, asked: asked.slice() });
  }
  const [early, last] = [told[0]?.findings, told.at(-1)?.findings];
  return {
    told,
    early: early?.kind === 'found' ? early : undefined,
    last: last?.kind === 'found' ? last : undefined,
    nothing: last?.kind === 'found' ? undefined : last,
  };
}

const calls = (asked: readonly Asked[]) => asked.map(({ call }) => call.replace('/rest/api/3/', ''));

/** What Jira says instead of a number of items. */
const estimated = ({ levers }: ReturnType<typeof readsAs>['double'], items: number) =>
  COUNTS[levers['approximate-count']](items);

const keys = (findings: Findings | undefined, listed = SHOP) =>
  (findings?.first.items ?? []).filter((item) => isIn('not-refined', item, listed)).map(({ facts }) => facts.issue.key);

/** Writes into an item's property what no sweep would. */
function forge(site: Site, id: string, more: object): void {
  const issue = site.issues.find((one) => one.id === id);
  if (issue) issue.properties['stakes'] = { ...(issue.properties['stakes'] as object), ...more };
}

const mark = (issueId: string, technical: boolean): IssueRecords => ({
  issueId,
  marks: [{ id: 'm1', issueId, projectId: '1', by: 'ana', undone: false, technical, atMs: AT.getTime() - DAY_MS }],
  discussed: [],
});

/** Their comments; and what else was done on the site since the index looked. */
const CALLS_FOR_TOUCHED_ROWS = ['POST changelog/bulkfetch', 'POST search/jql', 'POST search/jql'];

function commentOn(issue: Issue, atMs: number, authorId: string): void {
  const body = { type: 'doc' as const, version: 1 as const, content: [] };
  issue.comments.push({ id: `c${issue.id}`, authorId, createdMs: atMs, updatedMs: atMs, body, properties: {} });
  issue.updatedMs = atMs;
}

/** The fields under other names, in their histories as well, and one item whose framing was changed last. */
function inAnotherLanguage(site: Site, names: ReadonlyMap<string, string>): Site {
  site.customFields = site.customFields.map((field) => ({
    ...field,
    name: names.get(field.id) ?? field.name,
    // Jira's own field for points has a type, whatever it is called.
    schema: names.has(field.id) ? { ...field.schema, custom: FIELD_KINDS.storyPointEstimate } : field.schema,
  }));
  const fieldId = (issue: Issue) => (issue.id === '30' ? FRAMING_FIELD : 'customfield_10016');
  for (const issue of site.issues) {
    for (const history of issue.histories) {
      history.items = history.items.map((item) =>
        item.field === 'Story Points'
          ? { ...item, field: names.get(fieldId(issue)) ?? '', fieldId: fieldId(issue) }
          : item,
      );
    }
  }
  return site;
}

describe('a gadget over an index', () => {
  test('shows its rows after three calls, and asks for ten counts, the policies, what was decided and what has a date after that', async () => {
    const asked = readsAs('sam', [], await sweptSite());
    const { told, last } = await read(asked);
    const [first] = told;
    expect(calls(first?.asked ?? []).sort()).toEqual([
      'POST changelog/bulkfetch',
      'POST search/jql',
      'POST search/jql',
    ]);
    expect(first?.findings.kind === 'found' && keys(first.findings)).toEqual(STALE);
    const later = calls(told.at(-1)?.asked ?? []).slice(3);
    expect(later.filter((call) => call === 'POST search/approximate-count')).toHaveLength(10);
    expect(later.filter((call) => call !== 'POST search/approximate-count').sort()).toEqual([
      'GET project/search',
      'POST search/jql',
      'POST search/jql',
    ]);
    const all = estimated(asked.double, 15);
    expect(last?.coverage).toEqual({ kind: 'whole', checked: all, of: all, leftOut: 0 });
  });

  test('counts what reading every item counts', async () => {
    const site = await sweptSite();
    const over = readsAs('sam', [], site);
    // It compares what the queries find, item by item, to what reading finds.
    over.double.levers['approximate-count'] = 'exact';
    const { last } = await read(over);
    const counted = (findings: Findings | undefined) => {
      const { technical, lists, ages, updated, notNow, never } = findings?.numbers ?? { lists: {} };
      const numbers = { technical, updated, notNow, never, ...lists };
      return { ages, ...Object.fromEntries(Object.entries(numbers).map(([name, one]) => [name, one?.count])) };
    };
    const without = readsAs('sam', [], site);
    without.double.faults.propertyIndex = 'missing';
    const byReading = await read(without);
    expect(byReading.last?.reading).toEqual({ isCapped: false, unread: 0 });
    expect(counted(last)).toEqual(counted(byReading.last));
    expect(last?.numbers.lists['looks-technical']?.count).toBe(2);
  });

  test('asks for the fields of the site only where the settings do not remember them, or remember wrong ones', async () => {
    const site = await sweptSite();
    const { fields: _, ...older } = SHOP;
    const first = async (configuration: GadgetConfiguration) => {
      const { told } = await read(readsAs('sam', [], site), configuration);
      const [{ findings, asked } = { findings: undefined, asked: [] }] = told;
      const thirty = findings?.kind === 'found' && findings.first.items.find(({ facts }) => facts.issue.id === '30');
      return [
        calls(asked).filter((call) => call === 'GET field').length,
        thirty && thirty.facts.issue.framing?.doNothing,
      ];
    };
    expect(await first(SHOP)).toEqual([0, 'Partners can no longer connect']);
    expect(await first(older)).toEqual([1, 'Partners can no longer connect']);
    const gone = { ...SHOP, fields: { ...FIELDS, framing: 'customfield_99999' } };
    expect(await first(gone)).toEqual([1, 'Partners can no longer connect']);
  });

  test('leaves off what somebody refined a minute ago, although the index lags', async () => {
    const asked = readsAs('sam', [], await sweptSite({ at: new Date(AT.getTime() - 3_600_000) }));
    const issue = asked.site.issues.find(({ id }) => id === '11');
    const item = { field: 'summary', fieldType: 'jira', fromText: 'a', toText: 'b' } as const;
    issue?.histories.push({ id: '999', atMs: AT.getTime() - 60_000, authorId: 'ana', items: [item] });
    const { early, last } = await read(asked);
    expect(early?.first.items.find(({ facts }) => facts.issue.id === '11')?.evidence).toBe('since');
    const others = STALE.filter((key) => key !== 'SHOP-11');
    expect(keys(early)).toEqual(others);
    expect(keys(last)).toEqual(others);
    expect([early, last].map((findings) => findings?.numbers.lists['not-refined']?.count)).toEqual([12, 12]);
  });

  test('looks up a comment of a minute ago, and puts no bulk edit down as refinement, at the same cost for any row', async () => {
    const asked = readsAs('sam', [], await sweptSite({ at: new Date(AT.getTime() - 3_600_000) }));
    const minuteAgo = AT.getTime() - 60_000;
    for (const issue of asked.site.issues) {
      const item = { field: 'labels', fieldType: 'jira', fromText: '', toText: 'q4' } as const;
      if (Number(issue.id) > 12)
        issue.histories.push({ id: `b${issue.id}`, atMs: minuteAgo, authorId: 'jonas', items: [item] });
      issue.updatedMs = minuteAgo;
    }
    const commented = asked.site.issues.find(({ id }) => id === '12');
    const body = { type: 'doc' as const, version: 1 as const, content: [] };
    commented?.comments.push({
      id: '998',
      authorId: 'ana',
      createdMs: minuteAgo,
      updatedMs: minuteAgo,
      body,
      properties: {},
    });
    const { early, last } = await read(asked);
    if (!early || !last?.projects) throw new Error('The gadget did not come to an end.');
    const before = asked.asked.length;
    const completed = await last.source.completed(early.first.items, last.projects);
    const others = STALE.filter((key) => key !== 'SHOP-12');
    expect(keys({ ...last, first: { ...last.first, items: completed } })).toEqual(others);
    expect(keys(last)).toEqual(others);
    expect(calls(asked.asked.slice(before)).sort()).toEqual(CALLS_FOR_TOUCHED_ROWS);
  });

  test('puts no bulk edit down as refinement whose other items are not in the list', async () => {
    const asked = readsAs('sam', [], await sweptSite({ at: new Date(AT.getTime() - 3_600_000) }));
    const minuteAgo = AT.getTime() - 60_000;
    const touched = ['11', '12', '13', '14', '31', '32', '33', '40', '41', '42'];
    for (const issue of asked.site.issues.filter(({ id }) => touched.includes(id))) {
      const item = { field: 'labels', fieldType: 'jira', fromText: '', toText: 'q4' } as const;
      issue.histories.push({ id: `b${issue.id}`, atMs: minuteAgo, authorId: 'jonas', items: [item] });
      issue.updatedMs = minuteAgo;
    }
    const { early, last } = await read(asked);
    expect(keys(early)).toEqual(STALE.filter((key) => !['SHOP-11', 'SHOP-12', 'SHOP-13', 'SHOP-14'].includes(key)));
    expect(keys(last)).toEqual(STALE);
    if (!early || !last?.projects) throw new Error('The gadget did not come to an end.');
    const before = asked.asked.length;
    const completed = await last.source.completed(early.first.items, last.projects);
    expect(keys({ ...last, first: { ...last.first, items: completed } })).toEqual(STALE);
    expect(calls(asked.asked.slice(before)).sort()).toEqual(CALLS_FOR_TOUCHED_ROWS);
  });

  test('puts no comment down as refinement that one person put on many items, in the list or not', async () => {
    const asked = readsAs('sam', [], await sweptSite({ at: new Date(AT.getTime() - 3_600_000) }));
    const minuteAgo = AT.getTime() - 60_000;
    const together = ['11', '12', '13', '14', '31', '32', '33', '40', '41', '42'];
    for (const issue of asked.site.issues) {
      if (together.includes(issue.id)) commentOn(issue, minuteAgo + 4_000 * together.indexOf(issue.id), 'jonas');
      if (issue.id === '15') commentOn(issue, minuteAgo, 'ana');
    }
    const { early, last } = await read(asked);
    if (!early || !last?.projects) throw new Error('The gadget did not come to an end.');
    const before = asked.asked.length;
    const completed = await last.source.completed(early.first.items, last.projects);
    expect(keys({ ...last, first: { ...last.first, items: completed } })).toEqual(
      STALE.filter((key) => key !== 'SHOP-15'),
    );
    expect(calls(asked.asked.slice(before)).sort()).toEqual(CALLS_FOR_TOUCHED_ROWS);
  });

  test('believes what is stored on a site in another language, where the fields’ names say nothing', async () => {
    const names = new Map([
      ['customfield_10016', '故事点估算'],
      [FRAMING_FIELD, '影响说明'],
    ]);
    const site = await sweptSite({ site: inAnotherLanguage(gadgetSite(), names) });
    const { told, last } = await read(readsAs('sam', [], site));
    const first = told[0]?.findings;
    const rows = first?.kind === 'found' ? first.first.items : [];
    expect(rows.map(({ assessment, evidence }) => [assessment.refined.signal, evidence])).toEqual(
      STALE.map((key) => [key === 'SHOP-30' ? 'framing' : 'estimate', 'proven']),
    );
    expect(keys(last)).toEqual(STALE);
  });

  test('pages by token, two calls a page', async () => {
    const { reads, asked } = readsAs('sam', [], await sweptSite());
    const { last } = await read({ reads, asked });
    const before = asked.length;
    const ask = { list: 'not-refined', filter: {}, sorting: { by: 'item', descending: false } } as const;
    const first = await last?.source.page(ask, { size: 5 });
    expect(calls(asked.slice(before))).toHaveLength(3);
    const second = await last?.source.page(ask, { size: 5, token: first?.next });
    expect(calls(asked.slice(before))).toHaveLength(5);
    expect(second?.items.map(({ facts }) => facts.issue.key)).toEqual([...STALE].sort().slice(5, 10));
  });
});

describe('an index that can not be gone by', () => {
  const falsified = async (more: (site: Site) => void, records: readonly IssueRecords[] = []) => {
    const asked = readsAs('sam', records, await sweptSite({ records }));
    more(asked.site);
    return { ...(await read(asked)), asked };
  };

  test.each<readonly [string, (site: Site) => void, number]>([
    ['does not hold anything yet', (site) => site.issues.forEach((issue) => (issue.properties = {})), 0],
    ['was half built', (site) => site.issues.forEach((issue) => Number(issue.id) > 20 && (issue.properties = {})), 10],
    ['was not renewed for nine days', (site) => forge(site, '11', { asOf: '2026-09-22T09:00:00Z' }), 14],
    ['holds a day of 2099', (site) => forge(site, '11', { staleOn: '2099-01-01' }), 14],
    ['was looked at in 2099', (site) => forge(site, '11', { asOf: '2099-01-01T00:00:00Z' }), 14],
    ['holds a refinement of 2099', (site) => forge(site, '11', { refinedAt: '2099-01-01T00:00:00Z' }), 14],
    ['holds no text where a day should be', (site) => forge(site, '11', { staleOn: 7 }), 14],
  ])('%s: the items are read instead, and it says how much was checked', async (_, change, checked) => {
    const { last, asked } = await falsified(change);
    const of = Math.max(15, estimated(asked.double, 15));
    expect(last?.coverage).toMatchObject({ kind: 'short', checked: estimated(asked.double, checked), of });
    expect(last?.reading).toEqual({ isCapped: false, unread: 0 });
    expect(keys(last)).toEqual(STALE);
  });

  test('is not registered: no good news, but the items as they are', async () => {
    const asked = readsAs('sam', [], await sweptSite());
    asked.double.faults.propertyIndex = 'missing';
    const { told, last } = await read(asked);
    expect(told).toHaveLength(2);
    for (const { findings } of told) expect(findings.kind === 'found' && keys(findings)).toEqual(STALE);
    const of = Math.max(15, estimated(asked.double, 15));
    expect(last?.coverage).toMatchObject({ kind: 'short', checked: 0, of });
    expect(keys(last)).toEqual(STALE);
  });

  test('calls an item not technical: the rest stands, with that said', async () => {
    const { last } = await falsified((site) => forge(site, '11', { technical: 'no' }));
    expect(last?.coverage).toMatchObject({ kind: 'whole', leftOut: 1 });
    expect(keys(last)).toEqual(STALE.filter((key) => key !== 'SHOP-11'));
  });

  const fresh = { signal: 'comment', refinedAt: '2026-09-29T09:00:00Z', staleOn: '2026-12-28' };
  const clearAll = (site: Site, but: string) => {
    for (const { id, properties } of site.issues) if (id !== but && properties['stakes']) forge(site, id, fresh);
  };

  test('is all clear but for an item that somebody calls not technical: it is looked up before good news is told', async () => {
    const { last } = await falsified((site) => {
      clearAll(site, '11');
      forge(site, '11', { technical: 'no' });
    });
    expect(last?.reading).toEqual({ isCapped: false, unread: 0 });
    expect(keys(last)).toContain('SHOP-11');
  });

  test('is all clear but for what people marked: that is good news, with the item refined longest ago', async () => {
    const { last } = await falsified((site) => clearAll(site, '11'), [mark('11', false)]);
    expect(last).toMatchObject({ isWhole: true, coverage: { kind: 'whole', leftOut: 1 }, first: { items: [] } });
    expect(last?.reading).toBeUndefined();
    expect(last?.oldest?.facts.issue.projectKey).toBe('SHOP');
  });

  test('contradicts the history of a row: the row is judged by everything there is before anything is said about it', async () => {
    const { early, last } = await falsified((site) =>
      forge(site, '31', { signal: 'estimate', refinedAt: '2026-02-01T09:00:00Z', staleOn: '2026-05-02' }),
    );
    const row = early?.first.items.find(({ facts }) => facts.issue.id === '31');
    if (!last?.projects || !row) throw new Error('The forged row is not there.');
    expect(row.evidence).toBe('contradicted');
    const [whole] = await last.source.completed([row], last.projects);
    expect(whole).toMatchObject({ assessment: { staleness: { state: 'fresh', days: 5 } } });
  });
});

describe('what a viewer may see', () => {
  test('decides what is found: an invisible project is counted, never read, and one where Stakes is off is left out', async () => {
    const site = await sweptSite();
    const three = ofProjects('1', '2', '3');
    const sam = (await read(readsAs('sam', [], site), three)).last;
    expect(sam?.projects).toMatchObject({ offKeys: ['OPS'], invisible: 1 });
    expect(keys(sam)).toEqual(STALE);
    expect(sam?.reading).toBeUndefined();
    expect(keys((await read(readsAs('pia', [], site), three)).last)).toContain('PAY-60');
  });

  test.each([
    ['nothing of the scope is visible', ofProjects('3'), { kind: 'no-access', to: 'projects' }],
    [
      'the filter is gone',
      { ...OF_FILTER, scope: { by: 'filter', filterId: '999' } } as const,
      { kind: 'no-access', to: 'filter' },
    ],
    ['Stakes is off everywhere', ofProjects('2'), { kind: 'off', keys: ['OPS'] }],
  ])('%s: said, and no item is shown', async (_, configuration, nothing) => {
    const asked = readsAs('sam', [], await sweptSite());
    expect((await read(asked, configuration)).told.map(({ findings }) => findings)).toEqual([nothing]);
  });

  test('is looked for in what a filter finds for them, in the projects where Stakes is on', async () => {
    const asked = readsAs('sam', [], await sweptSite());
    const { told, last } = await read(asked, OF_FILTER);
    expect(calls(told[0]?.asked ?? [])).toHaveLength(3);
    expect(keys(last)).toEqual(STALE);
    expect(last?.numbers.technical?.count).toBe(estimated(asked.double, 15));
  });
});

test('every open item is listed where the gadget was set up so', async () => {
  const asked = readsAs('sam', [], await sweptSite());
  const { last } = await read(asked, { ...SHOP, allOpenItems: true });
  expect(last?.reading).toBeUndefined();
  expect(last?.numbers.technical?.count).toBe(estimated(asked.double, 19));
  expect(last?.numbers.lists['looks-technical']).toBeUndefined();
});

describe.each(['too-low', 'too-high'] as const)('where Jira counts %s', (reading) => {
  const screenWith = async (more: (site: Site) => void = () => undefined) => {
    const site = await sweptSite();
    more(site);
    const { reads, double } = readsAs('sam', [], site);
    double.levers['approximate-count'] = reading;
    const session = createSession({ reads, configuration: SHOP, nowMs: () => AT.getTime(), sentenceOf: String });
    await session.again();
    const { found, list } = session.screen();
    if (found?.kind !== 'found') throw new Error('Nothing was found.');
    return { numbers: found.numbers, list };
  };

  test('a list that is shown whole is as long as its rows, and no list is longer than what was judged', async () => {
    const { numbers, list } = await screenWith();
    expect(list.items).toHaveLength(13);
    expect(list.counted?.count).toBe(13);
    expect(numbers.lists['not-refined']?.count).toBe(13);
    expect(numbers.technical?.count).toBeGreaterThanOrEqual(13);
    for (const name of ['dates', 'not-answered', 'no-estimate'] as const)
      expect(numbers.lists[name]?.count).toBeLessThanOrEqual(numbers.technical?.count ?? 0);
    expect(numbers.updated?.count).toBeLessThanOrEqual(13);
    for (const { count } of numbers.ages ?? []) expect(count).toBeGreaterThanOrEqual(0);
  });

  test('of a list that goes on there is at least one more than its rows', async () => {
    const { numbers, list } = await screenWith((site) => {
      const eleven = site.issues.find(({ id }) => id === '11');
      for (const id of Array.from({ length: 14 }, (_, at) => String(700 + at)))
        if (eleven) site.issues.push({ ...structuredClone(eleven), id, key: `SHOP-${id}` });
    });
    expect(list.hasMore).toBe(true);
    expect(list.counted?.count).toBeGreaterThan(list.items.length);
    expect(numbers.technical?.count).toBeGreaterThanOrEqual(list.counted?.count ?? Infinity);
  });
});

describe('of two readings at once the newer one is shown', () => {
  /** Reads as Sam. What is asked while `held.back` says so waits until it is let go; from then on, all may fail. */
  async function heldReads() {
    const { reads } = readsAs('sam', [], await sweptSite());
    const held = { back: true, error: undefined as Error | undefined, letGo: (): void => undefined };
    const gate = new Promise<void>((resolve) => void (held.letGo = resolve));
    const jira = new Proxy(reads.jira, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return async (...given: unknown[]) => {
          if (held.back) await gate;
          if (held.error) throw held.error;
          return Reflect.apply(member, target, given) as unknown;
        };
      },
    });
    return { held, reads: { ...reads, jira } };
  }

  test.each([
    ['reads on', undefined],
    ['fails', new Error('Jira was asked for too much at once.')],
  ])('also when the older one %s after that', async (_, error) => {
    const { held, reads } = await heldReads();
    let nowMs = AT.getTime() - 60 * DAY_MS;
    const session = createSession({ reads, configuration: SHOP, nowMs: () => nowMs, sentenceOf: String });
    const older = session.again();
    held.back = false;
    nowMs = AT.getTime();
    await session.again();
    const shown = session.screen();
    expect(shown).toMatchObject({ isReading: false, problem: undefined });
    expect(shown.list.items).toHaveLength(13);
    held.error = error;
    held.letGo();
    await older;
    expect(session.screen()).toEqual(shown);
  });
});

test('numbers that contradict each other are the nearest ones that can be true, and say that they are about so many', () => {
  const jql = NO_ISSUE;
  const lists = { 'not-refined': { count: 20, jql }, 'no-estimate': { count: 21, jql } };
  const agreed = agreeing({ technical: { count: 19, jql }, lists, updated: { count: 23, jql } });
  expect(agreed).toEqual({
    technical: { count: 21, jql, isAbout: true },
    lists,
    updated: { count: 20, jql, isAbout: true },
  });
  expect(TEXTS.counting({ count: 21, isAbout: true })).toBe('about 21');
  expect(TEXTS.openList({ count: 20, isAbout: true })).toBe('about 20 items, opens in Jira');
  expect(agreeing({ technical: { count: 21, jql }, lists })).toMatchObject({ technical: { count: 21, jql } });
});
