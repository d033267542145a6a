import { bulkEditsFrom } from '../../../src/core/refinement/bulk-edit';
import { doneAsToday, livedItem } from '../../../src/core/learnt-threshold/lived-item';
import type { ChangeItem } from '../../../src/core/history/history';
import type { RefinementFacts } from '../../../src/core/refinement/facts';
import { ana, comment, entry, facts, robot } from '../refinement/made-up';

const TO_DO = { id: '1', name: 'To do' };
const DOING = { id: '2', name: 'Doing' };
const DONE = { id: '3', name: 'Done' };

const isDone = doneAsToday([
  { status: { ...TO_DO, category: 'new' } },
  { status: { ...DONE, category: 'done' } },
  { status: { name: 'Closed', category: 'done' } },
]);

const status = (from: typeof TO_DO, to: typeof TO_DO): ChangeItem => ({
  field: 'status',
  from: from.id,
  fromText: from.name,
  to: to.id,
  toText: to.name,
});

const lived = (given: Partial<RefinementFacts>, now = TO_DO) => livedItem(facts(given), now, isDone);

describe('the life of an item', () => {
  it('holds its creation and each refinement up to now, oldest first, and nothing that doesn’t count', () => {
    const bulk = { author: 'ana', issues: 12, fromMs: 300, toMs: 310 };
    const given = {
      entries: [
        entry(500, ['summary']),
        entry(200, ['description']),
        entry(300, ['labels']),
        entry(400, ['rank']),
        entry(450, ['priority'], { author: robot }),
        entry(1001, ['summary']),
      ],
      comments: [comment(250, ana), comment(260, robot)],
      discussed: [{ id: 'd', atMs: 700, by: 'ana', outcome: 'keep' as const }],
    };
    expect(lived({ ...given, bulkEdits: bulkEditsFrom([bulk]) })).toEqual({
      refinedAtMs: [0, 200, 250, 500, 700],
      doneAtMs: undefined,
    });
    expect(lived(given).refinedAtMs).toContain(300);
  });

  it.each<[string, readonly [number, ChangeItem][], typeof TO_DO, number | undefined]>([
    ['was never done', [[100, status(TO_DO, DOING)]], DOING, undefined],
    [
      'is done',
      [
        [200, status(DOING, DONE)],
        [100, status(TO_DO, DOING)],
      ],
      DONE,
      200,
    ],
    [
      'was done twice',
      [
        [100, status(TO_DO, DONE)],
        [200, status(DONE, TO_DO)],
        [300, status(TO_DO, DONE)],
      ],
      DONE,
      100,
    ],
    [
      'was reopened',
      [
        [100, status(TO_DO, DONE)],
        [200, status(DONE, TO_DO)],
      ],
      TO_DO,
      100,
    ],
    ['was done from the beginning', [], DONE, 0],
    ['came in done and was reopened', [[100, status(DONE, TO_DO)]], TO_DO, 0],
    ['will be done', [[2000, status(TO_DO, DONE)]], TO_DO, undefined],
    ['was closed, in a changelog with names alone', [[100, { field: 'Status', toText: 'Closed' }]], DONE, 100],
    [
      'went to a status that nobody has today, of a done one’s name',
      [[100, status(TO_DO, { id: '9', name: 'Done' })]],
      TO_DO,
      100,
    ],
  ])('of one that %s', (_, changes, now, doneAtMs) => {
    const entries = changes.map(([atMs, item]) => entry(atMs, [item]));
    expect(lived({ entries }, now).doneAtMs).toBe(doneAtMs);
  });
});
