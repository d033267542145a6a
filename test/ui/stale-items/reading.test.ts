import type { IssueRecords } from '../../../src/core/records/records';
import { findLookingTechnical } from '../../../static/stale-items/reading/find-looking-technical';
import type { JudgedItem } from '../../../static/stale-items/items/judged-item';
import { readItems, type ReadItems } from '../../../static/stale-items/reading/read-items';
import type { Reads } from '../../../static/stale-items/items/reads';
import { scopeClause } from '../../../static/stale-items/index/scope-clause';
import { projectsWithStakes, scopeProjects } from '../../../static/stale-items/items/scope-projects';
import type { GadgetConfiguration } from '../../../static/stale-items/gadget-configuration';
import { isIn } from '../../../static/stale-items/lists/lists';
import { updatedWouldShow } from '../../../static/stale-items/lists/updated-would-show';
import { readsAs } from './gadget-reads';
import { AT, DAY_MS } from './gadget-site';

const NOW_MS = AT.getTime();
const SHOP: GadgetConfiguration = {
  scope: { by: 'projects', projectIds: ['1'] },
  includeActiveSprints: false,
  allOpenItems: false,
};
const STALE = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 30].map((number) => `SHOP-${number}`);

/** Reads a gadget's items one by one, as it does where there is no index to go by. */
async function read(reads: Reads, configuration: GadgetConfiguration = SHOP): Promise<ReadItems> {
  const { scope } = configuration;
  const projects = await (scope.by === 'projects'
    ? scopeProjects(reads.jira, scope.projectIds)
    : projectsWithStakes(reads.jira));
  return readItems(reads, configuration, scopeClause(configuration, await reads.jira.fields()), projects, NOW_MS);
}

const stale = ({ items }: ReadItems, thresholdDays?: number): readonly JudgedItem[] =>
  items.filter((item) => isIn('not-refined', item, { thresholdDays, allOpenItems: true }));

const staleKeys = (found: ReadItems, days?: number) => stale(found, days).map(({ facts }) => facts.issue.key);

const record = (issueId: string, more: Partial<IssueRecords>): IssueRecords => ({
  issueId,
  marks: [],
  discussed: [],
  ...more,
});

const made = (issueId: string) => ({
  id: 'r1',
  issueId,
  projectId: '1',
  by: 'ana',
  undone: false,
  atMs: NOW_MS - DAY_MS,
});

/** What the app's sweep would have stored on an item. */
const property = (more: object) => ({
  v: 1,
  technical: 'yes',
  framing: 'open',
  answered: 0,
  refinedAt: '2026-01-01T00:00:00Z',
  signal: 'created',
  staleOn: '2026-04-01',
  deadline: '9999-12-31',
  answersDue: '9999-12-31',
  origin: 'none',
  outcome: 'none',
  asOf: '2026-09-30T09:00:00Z',
  ...more,
});

describe('the stale items of a project', () => {
  test('are its open technical ones, worst first, a shortened limit in its place', async () => {
    const findings = await read(readsAs('sam').reads);
    expect(staleKeys(findings)).toEqual(STALE);
    expect(findings.items).toHaveLength(15);
    expect(findings.limits).toEqual({ isCapped: false, unread: 0 });
  });

  test('stay stale although one bulk edit made all of them look updated', async () => {
    const findings = await read(readsAs('sam').reads);
    const { shown, hiddenBy } = updatedWouldShow(stale(findings));
    expect(shown).toEqual([]);
    expect(hiddenBy).toMatchObject({ author: 'jonas', issues: 12 });
  });

  test('are fewer where the gadget asks for more days than the policy', async () => {
    const findings = await read(readsAs('sam').reads);
    expect(staleKeys(findings, 118)).toEqual(['SHOP-11', 'SHOP-12', 'SHOP-13']);
    expect(staleKeys(findings, 10)).toEqual(STALE);
  });

  test('are the same items out of a filter, which finds more than technical ones', async () => {
    const configuration = { ...SHOP, scope: { by: 'filter', filterId: '900' } } as const;
    expect(staleKeys(await read(readsAs('sam').reads, configuration))).toEqual(STALE);
  });

  test('come from every open item where the gadget was set up so', async () => {
    const findings = await read(readsAs('sam').reads, { ...SHOP, allOpenItems: true });
    expect(findings.items.map(({ facts }) => facts.issue.key)).toEqual(expect.arrayContaining(['SHOP-42', 'SHOP-32']));
  });

  test('cost no call an item', async () => {
    const { reads, calls } = readsAs('sam');
    await read(reads);
    expect(calls().length).toBeLessThanOrEqual(11);
    expect(calls().filter((call) => call.includes('/comment'))).toEqual([]);
  });
});

describe('not answered', () => {
  test('leaves out what a framed parent answers', async () => {
    const findings = await read(readsAs('sam').reads);
    const keys = findings.items.filter((item) => isIn('not-answered', item, SHOP)).map(({ facts }) => facts.issue.key);
    expect(keys).toHaveLength(14);
    expect(keys).not.toContain('SHOP-33');
  });
});

describe('what people recorded', () => {
  test('a discussion of yesterday is a refinement', async () => {
    const discussed = { ...made('11'), outcome: 'keep' } as const;
    const { reads } = readsAs('sam', [record('11', { discussed: [discussed] })]);
    expect(staleKeys(await read(reads))).not.toContain('SHOP-11');
  });

  test('a mark overrides the rule, either way', async () => {
    const { reads, site } = readsAs('sam', [
      record('12', { marks: [{ ...made('12'), technical: false }] }),
      record('42', { marks: [{ ...made('42'), technical: true }] }),
    ]);
    for (const issue of site.issues) {
      if (issue.id === '12') issue.properties['stakes'] = property({ technical: 'no' });
      if (issue.id === '42') issue.properties['stakes'] = property({ technical: 'yes' });
    }
    const keys = staleKeys(await read(reads));
    expect(keys).not.toContain('SHOP-12');
    expect(keys).toContain('SHOP-42');
  });

  test('a forged property neither hides an item nor adds one', async () => {
    const { reads, site } = readsAs('sam');
    for (const issue of site.issues) {
      if (issue.id === '12') issue.properties['stakes'] = property({ technical: 'no' });
      if (issue.id === '13') {
        issue.properties['stakes'] = property({ signal: 'discussed', refinedAt: '2026-09-30T09:00:00Z' });
      }
      if (issue.id === '42') issue.properties['stakes'] = property({ technical: 'yes' });
    }
    expect(staleKeys(await read(reads))).toEqual(STALE);
  });

  test('what was stored on the items stands for records that could not be read, and the gadget can say so', async () => {
    const { reads, site } = readsAs('sam');
    for (const issue of site.issues) {
      if (issue.id === '13') {
        issue.properties['stakes'] = property({ signal: 'discussed', refinedAt: '2026-09-30T09:00:00Z' });
      }
    }
    const failing = { ...reads, readRecords: () => Promise.reject(new Error('no function answered')) };
    const findings = await read(failing);
    expect(findings.limits.recordsProblem).toBeInstanceOf(Error);
    expect(staleKeys(findings)).toEqual(STALE.filter((key) => key !== 'SHOP-13'));
  });
});

describe('what looks technical', () => {
  const shop = async ({ jira }: Reads) => ({
    scope: scopeClause(SHOP, await jira.fields()),
    projects: await scopeProjects(jira, ['1']),
  });

  test('is an open item that no rule matches, with the words that make it look so', async () => {
    const { reads } = readsAs('sam');
    const { scope, projects } = await shop(reads);
    const { items } = await findLookingTechnical(reads, scope, projects.on);
    expect(new Map(items.map(({ issue, words }) => [issue.key, words]))).toEqual(
      new Map([
        ['SHOP-40', ['Update', 'API v3']],
        ['SHOP-41', ['Upgrade', 'Android SDK']],
      ]),
    );
  });

  test('is not asked again once somebody said whether it is', async () => {
    const { reads } = readsAs('sam', [record('40', { marks: [{ ...made('40'), technical: false }] })]);
    const { scope, projects } = await shop(reads);
    const { items } = await findLookingTechnical(reads, scope, projects.on);
    expect(items.map(({ issue }) => issue.key)).toEqual(['SHOP-41']);
  });
});
