import * as fc from 'fast-check';
import type { ChangeEntry } from '../../../src/core/history/history';
import type { RefinementFacts } from '../../../src/core/refinement/facts';
import { judge } from '../../../src/core/refinement/verdict';
import { lastRefined } from '../../../src/core/refinement/last-refined';
import { OPTIONAL_SIGNALS, type OptionalSignalId } from '../../../src/core/refinement/optional-signals';
import { MOMENT_SIGNALS } from '../../../src/core/refinement/signals';
import { comment, entry, facts } from './made-up';

const leavingOut = (...ignored: readonly OptionalSignalId[]) => ({
  ignoredAccountIds: new Set<string>(),
  ignoredSignals: new Set(ignored),
});

const DISCUSSED = { id: 'd1', atMs: 300, by: 'sam', outcome: 'keep' } as const;

const verdictOn = (change: ChangeEntry, given: RefinementFacts) =>
  judge(
    { kind: 'change', id: change.id, atMs: change.atMs, by: change.author, entry: change, takenBack: false },
    given,
  );

describe('a signal that the project leaves out', () => {
  it('moves nothing, and the proof says why', () => {
    const rules = leavingOut('labels', 'comment');
    const labels = entry(500, ['labels']);
    const given = facts({ entries: [labels], comments: [comment(600)], rules });
    expect(lastRefined(given).signal).toBe('created');
    expect(verdictOn(labels, given)).toEqual({ counted: false, reason: 'left-out' });
  });

  it('leaves the other fields of the same save to count, and fields that never count as they were', () => {
    const given = facts({ entries: [entry(500, ['summary', 'labels'])], rules: leavingOut('summary') });
    expect(lastRefined(given)).toMatchObject({ atMs: 500, signal: 'labels' });
    expect(verdictOn(entry(500, ['status']), given)).toMatchObject({ reason: 'status' });
  });

  it('is never creation or "Discussed"', () => {
    const everything = OPTIONAL_SIGNALS.map(({ id }) => id);
    const given = { entries: [entry(500, ['summary'])], comments: [comment(600)], rules: leavingOut(...everything) };
    expect(lastRefined(facts(given)).signal).toBe('created');
    expect(lastRefined(facts({ ...given, discussed: [DISCUSSED] }))).toMatchObject({ atMs: 300, signal: 'discussed' });
    expect(MOMENT_SIGNALS.map(({ id }) => id).filter((id) => id !== 'comment')).toEqual(['discussed', 'created']);
  });

  it('can only make an issue look refined longer ago, never later', () => {
    const ids = OPTIONAL_SIGNALS.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.subarray(['summary', 'labels', 'priority', 'status']))),
        fc.subarray(ids),
        (changes, ignored) => {
          const entries = changes.map(([atMs, fields]) => entry(atMs, fields));
          const all = lastRefined(facts({ entries }));
          const fewer = lastRefined(facts({ entries, rules: leavingOut(...ignored) }));
          expect(fewer.atMs).toBeLessThanOrEqual(all.atMs);
          expect(ignored).not.toContain(fewer.signal);
        },
      ),
    );
  });
});
