import * as fc from 'fast-check';
import { NO_BULK_EDITS } from '../../../src/core/refinement/bulk-edit';
import type { StakesProperty } from '../../../src/core/stakes/stakes-property';
import { closerLook } from '../../../static/impact-framing/panel/closer-look';
import { plainlySaid } from '../../../src/core/framing/plainly-said';
import { saidIn } from '../../../src/core/framing/said';
import { firstLook } from '../../../static/impact-framing/panel/first-look';
import type { PanelEvidence } from '../../../static/impact-framing/panel/evidence';
import { KINDS_OF_WORK } from '../../core/framing/answers';
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

const evidence = (more: Partial<PanelEvidence> = {}): PanelEvidence => ({
  records: new Map(),
  entries: new Map([['10041', []]]),
  comments: new Map(),
  bulkEdits: NO_BULK_EDITS,
  fields: { framing: { id: 'customfield_10050', name: '' }, storyPoints: [] },
  sprints: { sprints: [], inField: [], sprintFieldId: undefined },
  proven: true,
  ...more,
});

describe('the first look, before the history is read', () => {
  test('the rule decides where nothing is cached', () => {
    expect(firstLook(panelFacts(), AT, saidIn)).toMatchObject({ technical: true, why: 'type Technical task' });
    const story = { type: { id: '1', name: 'Story', level: 'standard' } } as const;
    expect(firstLook(panelFacts(story), AT, saidIn)?.technical).toBe(false);
  });

  test('a cached verdict that differs from the rule is a mark', () => {
    const cached = { stakes: { ...PROPERTY, technical: 'no' } };
    expect(firstLook(panelFacts({}, cached), AT, saidIn)).toMatchObject({
      technical: false,
      why: 'marked as not technical',
    });
  });

  test('a cache that can’t be read is as good as none', () => {
    expect(firstLook(panelFacts({}, { stakes: { technical: 'no' } }), AT, saidIn)?.technical).toBe(true);
  });

  test('asks the question about a stale issue at once, and not about a done one', () => {
    expect(firstLook(panelFacts({}, { stakes: PROPERTY }), AT, saidIn)?.staleBanner).toContain('8 months');
    const done = { status: { name: 'Done', category: 'done' } } as const;
    expect(firstLook(panelFacts(done, { stakes: PROPERTY }), AT, saidIn)?.staleBanner).toBeUndefined();
  });

  test('counts answers as the closer look does, without naming thin ones', () => {
    const facts = panelFacts({ framing: { ...ANSWERS, doNothing: 'Because it is old' } });
    expect(firstLook(facts, AT, saidIn)?.progress).toMatchObject({ state: 'framed', answered: 4, gaps: [] });
    expect(closerLook(facts, undefined, AT).progress).toMatchObject({ state: 'thin', answered: 4 });
  });

  test('says without the lists what it says with them, of an item and of its parent, or nothing', () => {
    const texts = [
      ...KINDS_OF_WORK.flatMap((kind) => [...kind.says, ...kind.saysNothing]),
      'Nothing, because it works',
      '',
    ];
    const answer = fc.constantFrom(...texts);
    const framing = fc.record({ doNothing: answer, risk: answer, blocked: answer, future: answer });
    const own = fc.option(framing, { nil: undefined });
    const says = fc.constantFrom(...KINDS_OF_WORK.flatMap((kind) => kind.says));
    const above = fc.record({ doNothing: says, risk: says, blocked: says, future: says });
    let told = 0;
    const seen = fc.property(own, above, (child, parentFraming) => {
      const parent = child ? undefined : { key: 'SHOP-40', summary: 'Keep the shop running', framing: parentFraming };
      const facts = { ...panelFacts({ framing: child }), parent };
      const plainly = firstLook(facts, AT, plainlySaid);
      if (plainly === undefined) return;
      told += 1;
      expect(plainly).toEqual(firstLook(facts, AT, saidIn));
      const { said, progress } = closerLook(facts, undefined, AT);
      expect(plainly.said).toEqual(said);
      expect(plainly.progress.answered).toBe(progress.answered);
    });
    fc.assert(seen, { numRuns: 600 });
    expect(told).toBeGreaterThan(30);
  });
});

describe('the closer look', () => {
  test('corrects a cache that was forged or is old', () => {
    const facts = panelFacts({ createdAt: '2026-09-01T09:00:00.000Z' }, { stakes: PROPERTY });
    expect(closerLook(facts, evidence(), AT)?.staleBanner).toBeUndefined();
  });

  test('tells the last refinement with its proof', () => {
    const entries = new Map([['10041', [framingChange('1', 'ana', 'Ana', NOW_MS - 12 * DAY_MS)]]]);
    const read = evidence({ entries });
    const { refinement } = closerLook(panelFacts(), read, AT);
    expect(refinement).toMatchObject({ line: 'Last refined 12 days ago: framing' });
    expect(refinement !== 'unknown' && refinement?.proof?.map((row) => row.isLastRefined)).toEqual([true, false]);
  });

  test('never calls an issue stale whose history Jira didn’t give', () => {
    const read = evidence({ entries: new Map() });
    const judged = closerLook(panelFacts({ createdAt: '2020-01-01T00:00:00.000Z' }), read, AT);
    expect([judged.refinement, judged.staleBanner]).toEqual(['unknown', undefined]);
  });

  test('a person’s mark overrides the rule', () => {
    const mark = { id: 'm', issueId: '10041', projectId: '10000', technical: false, by: 'ana', atMs: 1, undone: false };
    const read = evidence({ records: new Map([['10041', { issueId: '10041', marks: [mark], discussed: [] }]]) });
    expect(closerLook(panelFacts(), read, AT)?.technical).toBe(false);
  });
});
