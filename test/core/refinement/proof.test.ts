import { findBulkEdits } from '../../../src/core/refinement/find-bulk-edits';
import { lastRefined } from '../../../src/core/refinement/last-refined';
import { onlyNoiseSince } from '../../../src/core/refinement/only-noise-since';
import { refinementProof } from '../../../src/core/refinement/proof';
import { ana, ben, caller, comment, entry, facts, nobodysEntry, robot } from './made-up';

const jonas = { accountId: 'jonas', displayName: 'Jonas Lind' };
const migration = Array.from({ length: 146 }, (_, issue) => ({
  issue,
  atMs: 700_000 + Math.round((issue * 41_000) / 145),
  author: 'jonas',
  fields: 'fix version\nworkflow',
}));

/** The item that looks fresh because machines touched it. */
const sessionStore = facts({
  nowMs: 1_000_000,
  creator: ana,
  entries: [
    entry(500_000, [{ field: 'Story Points', fromText: '5', toText: '8' }]),
    entry(720_000, ['Workflow', 'Fix Version'], { author: jonas }),
    entry(900_000, ['Rank']),
  ],
  comments: [comment(300_000, ben), comment(800_000, robot)],
  bulkEdits: findBulkEdits(migration, { untilMs: 1_000_000 }),
});

it('tells everything that happened, newest first, and why it counted or not', () => {
  expect(refinementProof(sessionStore).map(({ what, text }) => [what, text])).toEqual([
    ['Moved in rank', 'not counted: moved on the board or in rank'],
    ['Comment', 'not counted: comment by an app'],
    ['Workflow, Fix version', 'not counted: bulk edit, 146 items in 41 seconds'],
    ['Estimate 5 → 8', 'counted: this is “last refined”'],
    ['Comment', "counted: a person's comment"],
    ['Created', 'baseline'],
  ]);
});

it('agrees with the clock on what is last refined', () => {
  const rows = refinementProof(sessionStore).filter((row) => row.isLastRefined);
  expect(rows).toMatchObject([
    { atMs: lastRefined(sessionStore).atMs, reason: lastRefined(sessionStore).signal, by: ana },
  ]);
});

it('carries the bulk edit, so that it can be marked as a session', () => {
  expect(refinementProof(sessionStore).find(({ reason }) => reason === 'bulk-edit')?.bulkEdit).toEqual({
    author: 'jonas',
    issues: 146,
    fromMs: 700_000,
    toMs: 741_000,
  });
});

it('of an issue that nobody refined says so at its creation', () => {
  expect(refinementProof(facts({ creator: ana }))).toEqual([
    {
      atMs: 0,
      kind: 'created',
      id: '',
      what: 'Created',
      by: ana,
      counted: true,
      reason: 'created',
      text: 'baseline: this is “last refined”',
      isLastRefined: true,
    },
  ]);
});

it('shows each thing once, and nothing that is still to come', () => {
  const change = entry(500, ['labels']);
  expect(refinementProof(facts({ entries: [change, change, entry(1001, ['labels'])] }))).toHaveLength(2);
});

it('shows discussions with what came of them', () => {
  const discussed = [
    { id: '1', atMs: 5, by: 'sam', outcome: 'keep', note: 'wait for the vendor' },
    { id: '2', atMs: 6, by: 'sam', outcome: 'keep' },
    { id: '3', atMs: 7, by: 'sam', outcome: 'notNow', until: '1970-03-02', note: 'the vendor is late' },
    { id: '4', atMs: 8, by: 'sam', outcome: 'never', note: 'it is retired' },
  ] as const;
  expect(refinementProof(facts({ discussed })).map(({ what, text }) => `${what} / ${text}`)).toEqual([
    'Discussed: never: it is retired / counted: this is “last refined”',
    'Discussed: not now, until 2 Mar: the vendor is late / counted: discussed',
    'Discussed / counted: discussed',
    'Discussed: “wait for the vendor” / counted: discussed',
    'Created / baseline',
  ]);
});

describe('reasons for not counting', () => {
  const rules = { ignoredAccountIds: new Set(['sync']), ownAccountId: 'stakes' };
  const own = { accountId: 'stakes', accountType: 'app' as const };
  it.each([
    ['status', 'status change', entry(5, ['status', 'resolution'])],
    ['rank', 'moved on the board or in rank', entry(5, ['Rank'])],
    ['sprint', 'Sprint change', entry(5, ['Sprint'])],
    ['assignee', 'assignee change', entry(5, ['assignee'])],
    ['link-or-attachment', 'link or attachment', entry(5, ['Link'])],
    ['link-or-attachment', 'link or attachment', entry(5, ['Attachment'])],
    ['link-or-attachment', 'link or attachment', entry(5, ['RemoteIssueLink'])],
    ['logged-work', 'logged work', entry(5, ['timeestimate', 'timespent', 'WorklogId'])],
    ['other-field', 'not a refinement signal', entry(5, ['duedate'])],
    ['other-field', 'not a refinement signal', entry(5, [])],
    ['automation', 'automation (Automation for Jira)', entry(5, ['summary'], { author: robot })],
    ['automation', 'automation', entry(5, ['summary'], { author: { accountId: 'r', accountType: 'app' } })],
    ['customer', 'changed by a customer', entry(5, ['summary'], { author: caller })],
    ['stakes', 'written by Stakes', entry(5, ['Impact framing'], { author: own })],
    ['ignored', "on this project's ignore list", entry(5, ['summary'], { author: { accountId: 'sync' } })],
    ['nobody', "Jira doesn't say who did it", nobodysEntry(5, ['summary'])],
  ])('%s: "%s"', (reason, text, change) => {
    const [row] = refinementProof(facts({ entries: [change], rules }));
    expect(row).toMatchObject({ counted: false, reason, text: `not counted: ${text}`, isLastRefined: false });
  });

  it.each([
    ['comment-by-app', 'comment by an app', robot],
    ['comment-by-customer', 'comment by a customer', caller],
    ['stakes', 'written by Stakes', own],
    ['ignored', "on this project's ignore list", { accountId: 'sync' }],
  ])('comments, %s: "%s"', (reason, text, author) => {
    const [row] = refinementProof(facts({ comments: [comment(5, author)], rules }));
    expect(row).toMatchObject({ counted: false, reason, text: `not counted: ${text}`, by: author });
  });

  it('a comment that nobody wrote does not count either', () => {
    const [row] = refinementProof(facts({ comments: [{ id: '1', atMs: 5 }] }));
    expect(row).toMatchObject({ counted: false, reason: 'nobody' });
  });
});

describe('what happened, in words', () => {
  it.each([
    ['Priority Low → High', { field: 'priority', fromText: 'Low', toText: 'High' }],
    ['Type Bug → Task', { field: 'issuetype', fromText: 'Bug', toText: 'Task' }],
    ['Estimate none → 8', { field: 'Story Points', toText: '8' }],
    ['Labels eol → none', { field: 'labels', fromText: 'eol', toText: '' }],
    ['Status Open → Done', { field: 'status', fromText: 'Open', toText: 'Done' }],
    ['Description', { field: 'description', fromText: 'a', toText: 'b' }],
    ['Estimate', { field: 'timeoriginalestimate', fromText: '3600', toText: '7200' }],
    ['Summary', { field: 'summary', fromText: 'a', toText: 'a text that is far too long to quote in one line' }],
    ['Fix version', { field: 'Fix Version' }],
    ['QA contact', { field: 'QA Contact' }],
    ['Framing (doing nothing answered)', { field: 'Impact framing', fromText: '{}', toText: '{"doNothing":"…"}' }],
    ['Saved without a change', undefined],
  ])('%s', (what, item) => {
    expect(refinementProof(facts({ entries: [entry(5, item ? [item] : [])] }))[0]?.what).toBe(what);
  });
});

describe('only noise since the last refinement', () => {
  const bulk = entry(720_000, ['Workflow', 'Fix Version'], { author: jonas });
  const automated = entry(750_000, ['labels'], { author: robot });
  const noise = (entries: readonly (typeof bulk)[]) =>
    onlyNoiseSince(refinementProof({ ...sessionStore, comments: [], entries }));

  it('is the newest bulk edit or automation', () => {
    expect(noise([bulk])).toMatchObject({ reason: 'bulk-edit' });
    expect(noise([bulk, automated])).toMatchObject({ reason: 'automation' });
  });

  it('is an app that comments', () => {
    const commented = { ...sessionStore, entries: [bulk], comments: [comment(800_000, robot)] };
    expect(onlyNoiseSince(refinementProof(commented))).toMatchObject({ reason: 'comment-by-app' });
  });

  it('is nothing when nothing happened since, or people did something too', () => {
    expect(noise([])).toBeUndefined();
    expect(noise([bulk, entry(900_000, ['Rank'])])).toBeUndefined();
    expect(noise([bulk, entry(900_000, ['labels'])])).toBeUndefined();
  });
});
