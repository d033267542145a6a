import { NO_BULK_EDITS } from '../../../src/core/refinement/bulk-edit';
import type { StakesProperty } from '../../../src/core/stakes-property';
import { closerLook } from '../../../static/impact-framing/panel/closer-look';
import { firstLook } from '../../../static/impact-framing/panel/first-look';
import type { Evidence } from '../../../static/impact-framing/panel/evidence';
import { ANSWERS, AT, framingChange, NOW_MS, panelFacts } from './made-up';

const DAY_MS = 86_400_000;
const PROPERTY: StakesProperty = {
  v: 1,
  technical: 'yes',
  framing: 'open',
  answered: 0,
  refinedAt: '2026-05-12T08:00:00Z',
  signal: 'estimate',
  staleOn: '2026-08-10',
  deadline: '9999-12-31',
  answersDue: '9999-12-31',
  origin: 'none',
  outcome: 'none',
  asOf: '2026-10-01T08:00:00Z',
};

const evidence = (more: Partial<Evidence> = {}): Evidence => ({
  records: { issueId: '10041', marks: [], discussed: [] },
  refinement: { entries: new Map([['10041', []]]), comments: new Map(), bulkEdits: NO_BULK_EDITS },
  siteFields: { framing: ['customfield_10050'] },
  sprints: { sprints: [], inField: [], sprintFieldId: undefined },
  proven: true,
  ...more,
});

describe('the first look, before the history is read', () => {
  test('the rule decides where nothing is cached', () => {
    expect(firstLook(panelFacts(), AT)).toMatchObject({ technical: true, why: 'type Technical task' });
    const story = { type: { id: '1', name: 'Story', level: 'standard' } } as const;
    expect(firstLook(panelFacts(story), AT).technical).toBe(false);
  });

  test('a cached verdict that differs from the rule is a mark', () => {
    const cached = { stakes: { ...PROPERTY, technical: 'no' } };
    expect(firstLook(panelFacts({}, cached), AT)).toMatchObject({ technical: false, why: 'marked as not technical' });
  });

  test('a cache that can’t be read is as good as none', () => {
    expect(firstLook(panelFacts({}, { stakes: { technical: 'no' } }), AT).technical).toBe(true);
  });

  test('asks the question about a stale issue at once, and not about a done one', () => {
    expect(firstLook(panelFacts({}, { stakes: PROPERTY }), AT).staleBanner).toContain('8 months');
    const done = { status: { name: 'Done', category: 'done' } } as const;
    expect(firstLook(panelFacts(done, { stakes: PROPERTY }), AT).staleBanner).toBeUndefined();
  });

  test('counts answers as the closer look does, without naming thin ones', () => {
    const facts = panelFacts({ framing: { ...ANSWERS, doNothing: 'Because it is old' } });
    expect(firstLook(facts, AT).progress).toMatchObject({ state: 'framed', answered: 4, gaps: [] });
    expect(closerLook(facts, undefined, AT).progress).toMatchObject({ state: 'thin', answered: 4 });
  });
});

describe('the closer look', () => {
  test('corrects a cache that was forged or is old', () => {
    const facts = panelFacts({ createdAt: '2026-09-01T09:00:00.000Z' }, { stakes: PROPERTY });
    expect(closerLook(facts, evidence(), AT).staleBanner).toBeUndefined();
  });

  test('tells the last refinement with its proof', () => {
    const entries = new Map([['10041', [framingChange('1', 'ana', 'Ana', NOW_MS - 12 * DAY_MS)]]]);
    const read = evidence({ refinement: { entries, comments: new Map(), bulkEdits: NO_BULK_EDITS } });
    const { refinement } = closerLook(panelFacts(), read, AT);
    expect(refinement).toMatchObject({ line: 'Last refined 12 days ago: framing' });
    expect(refinement !== 'unknown' && refinement?.proof?.map((row) => row.isLastRefined)).toEqual([true, false]);
  });

  test('never calls an issue stale whose history Jira didn’t give', () => {
    const read = evidence({ refinement: { entries: new Map(), comments: new Map(), bulkEdits: NO_BULK_EDITS } });
    const judged = closerLook(panelFacts({ createdAt: '2020-01-01T00:00:00.000Z' }), read, AT);
    expect([judged.refinement, judged.staleBanner]).toEqual(['unknown', undefined]);
  });

  test('a person’s mark overrides the rule', () => {
    const mark = { id: 'm', issueId: '10041', projectId: '10000', technical: false, by: 'ana', atMs: 1, undone: false };
    const read = evidence({ records: { issueId: '10041', marks: [mark], discussed: [] } });
    expect(closerLook(panelFacts(), read, AT).technical).toBe(false);
  });
});
