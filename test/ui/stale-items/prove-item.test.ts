import type { Site } from '../../../sandbox/jira/site';
import type { LedgerRow } from '../../../src/core/refinement/bulk-edit-ledger';
import { loadEvidence } from '../../../static/impact-framing/panel/load-evidence';
import { loadFacts } from '../../../static/impact-framing/panel/load-facts';
import { closerLook } from '../../../static/impact-framing/panel/closer-look';
import type { Findings } from '../../../static/stale-items/reading/findings';
import { readGadget } from '../../../static/stale-items/reading/read-gadget';
import type { JudgedItem } from '../../../static/stale-items/items/judged-item';
import { readsAs } from './gadget-reads';
import { AT, DAY_MS, gadgetSite } from './gadget-site';
import { sweptSite } from './swept';

const SHOP = {
  scope: { by: 'projects', projectIds: ['1'] },
  includeActiveSprints: true,
  allOpenItems: false,
} as const;
const RELABELLED_MS = AT.getTime() - 5 * DAY_MS;
const TIME_ZONE = 'Europe/Berlin';

/** One item of the shop carries an entry of Jonas's bulk edit; the others that it touched are where Sam can't see them. */
function site(): Site {
  const made = gadgetSite();
  const [first] = made.issues.filter(({ id }) => id === '11');
  if (!first) throw new Error('The shop has no such item.');
  const item = { field: 'labels', fieldType: 'jira', fromText: '', toText: 'q4' } as const;
  first.histories.push({ id: '900', atMs: RELABELLED_MS, authorId: 'jonas', items: [item] });
  first.updatedMs = RELABELLED_MS;
  const sprint = { id: 7, name: 'Sprint 7', state: 'closed', boardId: 1 } as const;
  const startMs = AT.getTime() - 60 * DAY_MS;
  made.sprints.push({ ...sprint, startMs, endMs: startMs + 14 * DAY_MS, completeMs: startMs + 14 * DAY_MS });
  first.custom['customfield_10020'] = [7];
  return made;
}

const row: LedgerRow = {
  id: 'a:1',
  author: 'jonas',
  issues: 40,
  fromMs: RELABELLED_MS - 30_000,
  toMs: RELABELLED_MS + 30_000,
};
/** What every sweep of the shop noted: the bulk edit of its fix versions. */
const RELEASED: LedgerRow = {
  id: 'b:1',
  author: 'jonas',
  issues: 12,
  fromMs: AT.getTime() - 16 * DAY_MS,
  toMs: AT.getTime() - 16 * DAY_MS + 11_000,
};
const declared = (session: boolean): LedgerRow => ({
  ...row,
  id: `a:1:${String(session)}`,
  declared: { session, by: 'ana', atMs: AT.getTime() - DAY_MS },
});

/** How a gadget finds the item: in an index, or by reading, because there is none. */
const SOURCES = { 'the index': sweptSite, 'a reading': async ({ site: bare }: { site: Site }) => bare };

async function gadgetOver(source: keyof typeof SOURCES, ledger: readonly LedgerRow[]) {
  const asked = readsAs('sam', [], await SOURCES[source]({ site: site() }), [RELEASED, ...ledger]);
  let last: Findings | undefined;
  for await (const findings of readGadget(asked.reads, SHOP, AT.getTime())) {
    if (findings.kind === 'found') last = findings;
  }
  if (!last?.projects) throw new Error('The gadget did not come to an end.');
  const { source: list, projects } = last;
  const prove = (item: JudgedItem) => list.proven(item, projects);
  return { ...asked, last, prove };
}

async function panelOf({ jira, reads }: Awaited<ReturnType<typeof gadgetOver>>, id: string) {
  const facts = await loadFacts(jira, { id, key: `SHOP-${id}`, projectId: '1' });
  if (!facts) throw new Error('The panel shows nothing.');
  const evidence = await loadEvidence(jira, reads, facts, AT.getTime(), true);
  return closerLook(facts, evidence, { nowMs: AT.getTime(), timeZone: TIME_ZONE }).refinement;
}

const ALL = {
  list: 'not-refined',
  filter: { ages: { fromDays: 0, toDays: Infinity } },
  sorting: { by: 'item', descending: false },
} as const;

describe.each(Object.keys(SOURCES) as (keyof typeof SOURCES)[])('an item of %s', (source) => {
  test.each<[string, readonly LedgerRow[], boolean]>([
    ['that nobody noted as a bulk edit', [], true],
    ['that a sweep noted as a bulk edit', [row], false],
    ['that people called a session', [row, declared(true)], true],
    ['that people called a bulk edit', [declared(false)], false],
  ])('with a change %s is proven as the panel proves it', async (_, ledger, counts) => {
    const gadget = await gadgetOver(source, ledger);
    const { items } = await gadget.last.source.page(ALL, { size: 25 });
    const item = items.find(({ facts }) => facts.issue.id === '11');
    if (!item) throw new Error('The list has no such item.');
    const { rows, item: proven, deferrals } = await gadget.prove(item);
    expect(rows.find(({ id }) => id === '900')).toMatchObject({ counted: counts, kind: 'change' });
    expect(proven.assessment.refined.atMs === RELABELLED_MS).toBe(counts);
    expect(rows.find(({ kind }) => kind === 'sprint-closed')).toMatchObject({
      what: 'Sprint 7 closed',
      counted: false,
    });
    expect(deferrals).toMatchObject([{ kind: 'sprint', name: 'Sprint 7' }]);
    expect(await panelOf(gadget, '11')).toMatchObject({
      proof: rows,
      deferrals: 'Deferred once: out of Sprint 7 (16 Aug)',
    });
  });

  test('is proven without a look at other items, in two calls and two functions', async () => {
    const gadget = await gadgetOver(source, [row]);
    const [item] = (await gadget.last.source.page(ALL, { size: 25 })).items;
    const before = gadget.asked.length;
    if (item) await gadget.prove(item);
    expect(gadget.calls().slice(before).toSorted()).toEqual([
      'GET /rest/api/3/issue/11',
      'POST /rest/api/3/changelog/bulkfetch',
      'invoke readBulkEdits',
      'invoke readRecords',
    ]);
  });
});

test.each<[string, readonly LedgerRow[], boolean]>([
  ['a bulk edit', [declared(false)], true],
  ['a session', [row, declared(true)], false],
])('a reading without an index takes people’s word that a change was %s', async (_, ledger, isStale) => {
  const { last } = await gadgetOver('a reading', ledger);
  expect(last.first.items.some(({ facts }) => facts.issue.id === '11')).toBe(isStale);
});
