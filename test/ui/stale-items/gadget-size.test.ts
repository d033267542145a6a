import { secondUtc } from '../../../src/core/stakes/stakes-property';
import { readGadget } from '../../../static/stale-items/reading/read-gadget';
import { wholeList } from '../../../static/stale-items/reading/whole-list';
import { FIRST_ASK } from '../../../static/stale-items/lists/list-ask';
import { readsAs } from './gadget-reads';
import { aTask, AT, DAY_MS, estimated, gadgetSite } from './gadget-site';

const ago = (days: number) => AT.getTime() - days * DAY_MS;
const CONFIGURATION = {
  scope: { by: 'projects', projectIds: ['1'] },
  includeActiveSprints: false,
  allOpenItems: false,
  fields: { framing: 'customfield_10101', estimates: ['customfield_10016'], sprint: 'customfield_10020' },
} as const;

/** The shop with so many technical items that a sweep has looked at, estimated between 1 and 200 days ago. */
function shopOf(count: number) {
  const site = gadgetSite();
  site.issues = Array.from({ length: count }, (_, at) => {
    const days = 1 + (at % 200);
    const stakes = {
      v: 1,
      technical: 'yes',
      framing: 'open',
      answered: 0,
      refinedAt: secondUtc(ago(days)),
      signal: 'estimate',
      by: 'ana',
      staleOn: secondUtc(ago(days - 90)).slice(0, 10),
      deadline: '9999-12-31',
      answersDue: '9999-12-31',
      origin: 'none',
      outcome: 'none',
      asOf: secondUtc(ago(0.1)),
    };
    return aTask(String(100_000 + at), 'Replace the session store', {
      histories: [estimated(days)],
      properties: { stakes },
    });
  });
  return site;
}

/** What a view costs up to its first rows, and after them. */
async function costOf(count: number) {
  const { reads, asked, double } = readsAs('sam', [], shopOf(count));
  // The number of stale items shows that the right ones were found, however many there are.
  double.levers['approximate-count'] = 'exact';
  let first: number | undefined;
  let stale: number | undefined;
  for await (const findings of readGadget(reads, CONFIGURATION, AT.getTime())) {
    first ??= asked.length;
    if (findings.kind === 'found') stale = findings.numbers.lists['not-refined']?.count;
  }
  const bytes = asked.slice(0, first).reduce((sum, one) => sum + one.bytes, 0);
  const invocations = asked.filter(({ call }) => call.startsWith('invoke')).length;
  return { first, later: asked.length - (first ?? 0), invocations, stale, bytes };
}

test('a view costs the same calls and bytes at a hundred, a thousand and ten thousand technical items', async () => {
  const [hundred, thousand, tenThousand] = [await costOf(100), await costOf(1_000), await costOf(10_000)];
  expect(hundred).toMatchObject({ first: 3, later: 13, invocations: 0, stale: 11 });
  expect(thousand).toMatchObject({ first: 3, later: 14, invocations: 0, stale: 555 });
  expect(tenThousand).toMatchObject({ first: 3, later: 14, invocations: 0, stale: 5_550 });
  expect(tenThousand.bytes).toBeLessThan(thousand.bytes * 1.1);
}, 60_000);

describe('an export', () => {
  const exported = async (count: number, signal = new AbortController().signal) => {
    const { reads } = readsAs('sam', [], shopOf(count));
    const seen: number[] = [];
    for await (const findings of readGadget(reads, CONFIGURATION, AT.getTime())) {
      if (findings.kind !== 'found' || !findings.isWhole || !findings.projects) continue;
      const asked = { mostPages: 20, signal, progress: (read: number) => void seen.push(read) };
      return {
        whole: await wholeList(findings.source, { ask: FIRST_ASK, inList: false }, findings.projects, asked),
        seen,
      };
    }
    throw new Error('The gadget did not come to an end.');
  };

  test('holds the whole list, and tells how far it is', async () => {
    const { whole, seen } = await exported(3_000);
    expect(whole?.items).toHaveLength(1_665);
    expect(whole?.isCut).toBe(false);
    expect(seen).toEqual([500, 1_000, 1_500, 1_665]);
  }, 60_000);

  test('stops when it is told to, with no file', async () => {
    expect((await exported(300, AbortSignal.abort())).whole).toBeUndefined();
  });
});
