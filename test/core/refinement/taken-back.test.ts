import type { ChangeEntry } from '../../../src/core/history/history';
import { lastRefined } from '../../../src/core/refinement/last-refined';
import { refinementProof } from '../../../src/core/refinement/proof';
import { takenBack } from '../../../src/core/refinement/taken-back';
import { ana, ben, entry, facts } from './made-up';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const NOW_MS = 10 * HOUR_MS;
const NONE = '';
const OUTAGE = '{"doNothing":"an outage","risk":"lost orders"}';
const FINE = '{"doNothing":"a fine"}';

const rules = { ignoredAccountIds: new Set<string>(), siteFields: { framing: ['customfield_10100'] } };

/** A change of the framing after so many minutes, as a site in German shows it. */
function saved(minutes: number, fromText: string, toText: string, author = ana): ChangeEntry {
  return entry(minutes * MINUTE_MS, [{ field: 'Auswirkung', fieldId: 'customfield_10100', fromText, toText }], {
    author,
  });
}

const refinedBy = (entries: readonly ChangeEntry[], nowMs = NOW_MS) => {
  const { signal, entry: change } = lastRefined(facts({ entries, rules, nowMs }));
  return signal === 'created' ? 'created' : `${signal} ${(change?.atMs ?? 0) / MINUTE_MS}`;
};

describe('an edit of the framing that is taken back', () => {
  test.each<[string, readonly ChangeEntry[], string]>([
    [
      'by the same person, counts no more than the taking back',
      [saved(1, NONE, OUTAGE), saved(2, OUTAGE, NONE)],
      'created',
    ],
    [
      'after an hour to the minute, counts no more either',
      [saved(1, FINE, OUTAGE), saved(61, OUTAGE, FINE)],
      'created',
    ],
    ['after more than an hour, is two edits', [saved(1, FINE, OUTAGE), saved(62, OUTAGE, FINE)], 'framing 62'],
    ['by somebody else, is two edits', [saved(1, FINE, OUTAGE), saved(2, OUTAGE, FINE, ben)], 'framing 2'],
    ['but not to what was there before, is two edits', [saved(1, NONE, OUTAGE), saved(2, OUTAGE, FINE)], 'framing 2'],
    [
      'with its answers in another order, is still taken back',
      [saved(1, OUTAGE, FINE), saved(2, FINE, '{"risk":"lost orders","doNothing":"an outage"}')],
      'created',
    ],
    [
      'and made once more, counts then',
      [saved(1, NONE, OUTAGE), saved(2, OUTAGE, NONE), saved(3, NONE, OUTAGE)],
      'framing 3',
    ],
    [
      'step by step, is none of them',
      [saved(1, NONE, FINE), saved(2, FINE, OUTAGE), saved(3, OUTAGE, FINE), saved(4, FINE, NONE)],
      'created',
    ],
    [
      'where Jira doesn’t show what the field held, is two edits',
      [saved(1, NONE, NONE), saved(2, NONE, NONE)],
      'framing 2',
    ],
    [
      'leaves an earlier edit as it was',
      [saved(1, NONE, FINE), saved(5, FINE, OUTAGE), saved(6, OUTAGE, FINE)],
      'framing 1',
    ],
  ])('%s', (_, entries, expected) => {
    expect(refinedBy(entries)).toBe(expected);
    expect(refinedBy(entries.toReversed())).toBe(expected);
  });

  test('counts until the moment at which it is taken back', () => {
    const both = [saved(1, NONE, OUTAGE), saved(2, OUTAGE, NONE)];
    expect(refinedBy(both, 2 * MINUTE_MS - 1)).toBe('framing 1');
    expect(refinedBy(both, 2 * MINUTE_MS)).toBe('created');
  });

  test('leaves what else was saved with it', () => {
    const [first, undo] = [saved(1, NONE, OUTAGE), saved(2, OUTAGE, NONE)];
    expect(refinedBy([{ ...first, items: [...first.items, { field: 'summary' }] }, undo])).toBe('summary 1');
  });

  test('is told in the proof, both ways', () => {
    const proof = refinementProof(
      facts({ entries: [saved(1, NONE, OUTAGE), saved(2, OUTAGE, NONE)], rules, nowMs: NOW_MS }),
    );
    expect(proof.map(({ text }) => text)).toEqual([
      'not counted: taken back within the hour, or taking back',
      'not counted: taken back within the hour, or taking back',
      'baseline: this is “last refined”',
    ]);
  });
});

test('many edits of one person in an hour are gone through once', () => {
  const text = (at: number) => `{"doNothing":"${at}"}`;
  const many = Array.from({ length: 20_000 }, (_, at) => saved(at / 1000, text(at), text(at + 1)));
  expect(takenBack(many, rules).size).toBe(0);
});
