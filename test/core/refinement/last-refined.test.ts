import * as fc from 'fast-check';
import type { ChangeEntry, IssueComment } from '../../../src/core/history/history';
import { findBulkEdits, bulkCandidatesOf } from '../../../src/core/refinement/find-bulk-edits';
import type { RefinementFacts } from '../../../src/core/refinement/facts';
import { lastRefined } from '../../../src/core/refinement/last-refined';
import { ana, ben, caller, comment, entry, facts, nobodysEntry, robot } from './made-up';

describe('last refined', () => {
  it('is creation, whoever created the issue, while nobody has refined it', () => {
    expect(lastRefined(facts({ creator: robot }))).toEqual({ atMs: 0, signal: 'created', by: robot });
    expect(lastRefined(facts()).by).toBeUndefined();
  });

  it("is the newest of a person's changes and comments", () => {
    const estimated = entry(500, ['Story Points']);
    const given = { entries: [entry(100, ['summary']), estimated], comments: [comment(400)] };
    expect(lastRefined(facts(given))).toEqual({ atMs: 500, signal: 'estimate', by: ana, entry: estimated });
    expect(lastRefined(facts({ ...given, comments: [comment(600)] }))).toEqual({
      atMs: 600,
      signal: 'comment',
      by: ben,
    });
  });

  it('is a discussion, with what was said', () => {
    const discussion = { id: 'd1', atMs: 700, by: 'sam', outcome: 'keep', note: 'wait for the vendor' } as const;
    const given = { entries: [entry(500, ['labels'])], discussed: [discussion] };
    expect(lastRefined(facts(given))).toEqual({ atMs: 700, signal: 'discussed', by: { accountId: 'sam' }, discussion });
  });

  it.each([
    ['status', entry(500, ['status'])],
    ['an app', entry(500, ['description'], { author: robot })],
    ['a customer', entry(500, ['description'], { author: caller })],
    ['nobody', nobodysEntry(500, ['description'])],
    ['an ignored account', entry(500, ['description'], { author: { accountId: 'sync' } })],
    ['logged work', entry(500, ['timespent', 'timeestimate'])],
    ['a moment still to come', entry(1001, ['description'])],
  ])('is not moved by %s', (_what, change) => {
    const rules = { ignoredAccountIds: new Set(['sync']) };
    expect(lastRefined(facts({ entries: [change], rules })).signal).toBe('created');
  });

  it.each([
    ['an app', robot],
    ['a customer', caller],
    ['an ignored account', { accountId: 'sync' }],
  ])('is not moved by a comment of %s', (_who, author) => {
    const rules = { ignoredAccountIds: new Set(['sync']) };
    expect(lastRefined(facts({ comments: [comment(500, author)], rules })).signal).toBe('created');
  });

  it('is not moved by a bulk edit, and is by the same change outside it', () => {
    const others = Array.from({ length: 9 }, (_, index) => ({
      issue: index,
      atMs: 500 + index,
      author: 'ana',
    }));
    const bulkEdits = findBulkEdits([...others, { issue: 'mine', atMs: 500, author: 'ana' }], {
      untilMs: 1000,
    });
    expect(lastRefined(facts({ entries: [entry(500, ['labels'])], bulkEdits })).signal).toBe('created');
    expect(lastRefined(facts({ entries: [entry(509, ['labels'])], bulkEdits })).signal).toBe('labels');
    expect(lastRefined(facts({ entries: [entry(500, ['labels', 'summary'])], bulkEdits })).signal).toBe('created');
    expect(lastRefined(facts({ comments: [comment(500, ana)], bulkEdits })).signal).toBe('created');
    expect(lastRefined(facts({ comments: [comment(500, ben)], bulkEdits })).signal).toBe('comment');
    expect(lastRefined(facts({ entries: [entry(500, ['labels'], { author: ben })], bulkEdits })).signal).toBe('labels');
  });

  it('is now, when it happened now', () => {
    expect(lastRefined(facts({ entries: [entry(1000, ['labels'])] })).atMs).toBe(1000);
  });

  it('in one millisecond is the change before the discussion before the comment before creation', () => {
    const entries = [entry(0, ['labels'])];
    const discussed = [{ id: '1', atMs: 0, by: 'sam', outcome: 'keep' }] as const;
    const comments = [comment(0)];
    expect(lastRefined(facts({ entries, discussed, comments })).signal).toBe('labels');
    expect(lastRefined(facts({ discussed, comments })).signal).toBe('discussed');
    expect(lastRefined(facts({ comments })).signal).toBe('comment');
  });

  it('in one millisecond is the entry with the higher number', () => {
    const entries = [entry(5, ['labels'], { id: '10001' }), entry(5, ['summary'], { id: '9999' })];
    expect(lastRefined(facts({ entries })).signal).toBe('labels');
  });
});

describe('whatever happened', () => {
  const author = fc.constantFrom(ana, ben, robot, caller, { accountId: 'sync' }, undefined);
  const field = fc.constantFrom(
    'summary',
    'labels',
    'Story Points',
    'status',
    'Rank',
    'timeestimate',
    'timespent',
    'Sprint',
  );
  const entries = fc
    .uniqueArray(
      fc.record({
        id: fc.nat(10_000).map(String),
        atMs: fc.nat(1200),
        author,
        fields: fc.uniqueArray(field, { minLength: 1, maxLength: 3 }),
      }),
      { selector: ({ id }) => id, maxLength: 25, size: 'max' },
    )
    .map((all) =>
      all.map(({ id, atMs, author, fields }): ChangeEntry => ({
        id,
        atMs,
        author,
        items: fields.map((field) => ({ field })),
      })),
    );
  const comments: fc.Arbitrary<IssueComment[]> = fc.uniqueArray(
    fc.record({ id: fc.nat(10_000).map(String), atMs: fc.nat(1200), author }),
    {
      selector: ({ id }) => id,
      maxLength: 5,
    },
  );
  const anyFacts = fc.record({ entries, comments }).map((given): RefinementFacts => {
    const elsewhere = Array.from({ length: 9 }, (_, issue) => ({ issue, atMs: 300, author: 'ana' }));
    const bulkEdits = findBulkEdits([...elsewhere, ...bulkCandidatesOf('mine', given.entries, given.comments)], {
      untilMs: 1000,
    });
    return facts({ ...given, rules: { ignoredAccountIds: new Set(['sync']) }, bulkEdits });
  });

  it('an entry without a signal never changes the answer', () => {
    const noise = fc.constantFrom(
      entry(900, ['status', 'resolution'], { id: 'x' }),
      entry(900, ['Rank'], { id: 'x' }),
      entry(900, ['summary'], { id: 'x', author: robot }),
      entry(1001, ['summary'], { id: 'x' }),
      entry(900, ['timespent', 'timeestimate'], { id: 'x' }),
    );
    fc.assert(
      fc.property(anyFacts, noise, (given, change) => {
        expect(lastRefined({ ...given, entries: [...given.entries, change] })).toEqual(lastRefined(given));
      }),
    );
  });

  it('order and repetition change nothing', () => {
    const shuffled = anyFacts.chain((given) =>
      fc.record({
        given: fc.constant(given),
        entries: fc.shuffledSubarray([...given.entries, ...given.entries], { minLength: given.entries.length * 2 }),
        comments: fc.shuffledSubarray([...given.comments, ...given.comments], { minLength: given.comments.length * 2 }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ given, entries, comments }) => {
        expect(lastRefined({ ...given, entries, comments })).toEqual(lastRefined(given));
      }),
    );
  });

  it("a person's signal more never makes it older", () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(1000), (given, atMs) => {
        // Ben is part of no bulk edit here.
        const by = entry(atMs, ['description'], { id: 'x', author: ben });
        const more = lastRefined({ ...given, entries: [...given.entries, by] });
        expect(more.atMs).toBe(Math.max(lastRefined(given).atMs, atMs));
      }),
    );
  });

  it('last refined is never before creation, never after now', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        expect(lastRefined(given).atMs).toBeGreaterThanOrEqual(0);
        expect(lastRefined(given).atMs).toBeLessThanOrEqual(1000);
      }),
    );
  });
});
