import type { Site } from '../../../sandbox/jira/site';
import { closerLook } from '../../../static/impact-framing/panel/closer-look';
import { loadEvidence } from '../../../static/impact-framing/panel/load-evidence';
import { loadFacts } from '../../../static/impact-framing/panel/load-facts';
import { readsAs } from '../stale-items/gadget-reads';
import { AT, DAY_MS, estimated, gadgetSite } from '../stale-items/gadget-site';
import { sweptSite } from '../stale-items/swept';

/** The shop with these changes of one fresh item, swept or not. */
async function shop(isSwept: boolean, change: (item: Site['issues'][number]) => void = () => undefined): Promise<Site> {
  const site = gadgetSite();
  const item = site.issues.find(({ id }) => id === '33');
  if (!item) throw new Error('The shop has no such item.');
  item.histories.push(estimated(4));
  item.updatedMs = AT.getTime() - 4 * DAY_MS;
  const swept = isSwept ? await sweptSite({ site }) : site;
  change(item);
  return swept;
}

/** What the panel shows of the item, and which functions it called. */
async function look(site: Site, { id = '33', prove = false } = {}) {
  const asked = readsAs('sam', [], site);
  const facts = await loadFacts(asked.jira, { id, key: `SHOP-${id}`, projectId: '1' });
  if (!facts) throw new Error('The panel shows nothing.');
  const evidence = await loadEvidence(asked.jira, asked.reads, facts, AT.getTime(), prove);
  const shown = closerLook(facts, evidence, { nowMs: AT.getTime(), timeZone: 'UTC' });
  return {
    evidence,
    shown,
    functions: asked
      .calls()
      .filter((call) => call.startsWith('invoke'))
      .toSorted(),
  };
}

const forge = (stakes: unknown) => void Object.assign(Object(stakes), { by: 'jonas' });

const RECORDS = ['invoke readRecords'];
const BOTH = ['invoke readBulkEdits', 'invoke readRecords'];

describe('the ledger of bulk edits', () => {
  test('is not asked for an item that a sweep judged as its history reads', async () => {
    const { evidence, shown, functions } = await look(await shop(true));
    expect(functions).toEqual(RECORDS);
    expect(evidence.proven).toBe(false);
    expect(shown.refinement).toMatchObject({ line: 'Last refined 4 days ago: estimate' });
  });

  test('is asked once somebody opens the proof', async () => {
    const { evidence, functions } = await look(await shop(true), { prove: true });
    expect([functions, evidence.proven]).toEqual([BOTH, true]);
  });

  test.each<[string, string, Promise<Site>]>([
    ['no sweep judged', '33', shop(false)],
    ['somebody changed since', '33', shop(true, ({ histories }) => void histories.push(estimated(1 / 24)))],
    ['is stale although somebody changed it', '12', shop(true)],
    ['has a property that somebody forged', '33', shop(true, ({ properties }) => forge(properties['stakes']))],
  ])('is asked for an item that %s', async (_, id, site) => {
    const { evidence, functions } = await look(await site, { id });
    expect([functions, evidence.proven]).toEqual([BOTH, true]);
  });

  test('is asked for no item that is done', async () => {
    expect((await look(await shop(false), { id: '34' })).functions).toEqual(RECORDS);
  });
});
