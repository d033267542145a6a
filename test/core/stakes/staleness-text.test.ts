import type { Discussion } from '../../../src/core/refinement/facts';
import type { LastRefined } from '../../../src/core/refinement/last-refined';
import type { ProofRow } from '../../../src/core/refinement/proof';
import { staleBanner } from '../../../src/core/stakes/stale-banner';
import { allClearText, incompleteText, UNKNOWN_STALENESS } from '../../../src/core/stakes/stale-list-text';
import { stalenessOf } from '../../../src/core/stakes/staleness';
import { stalenessText, type StalenessTextFacts } from '../../../src/core/stakes/staleness-text';

const NOW_MS = Date.parse('2026-10-01T09:00:00Z');
const at = (day: string) => Date.parse(`${day}T08:00:00Z`);

function textOf(
  lastRefined: LastRefined,
  { deadline, timeZone = 'UTC', ...given }: Partial<StalenessTextFacts> & { deadline?: string } = {},
) {
  const staleness = stalenessOf({
    lastRefinedAtMs: lastRefined.atMs,
    nowMs: NOW_MS,
    thresholdDays: 90,
    deadline,
    notNowUntil: given.decided?.until,
    never: given.decided?.outcome === 'never',
    applyDeadline: true,
  });
  return stalenessText({ lastRefined, staleness, nowMs: NOW_MS, timeZone, ...given });
}

describe('one issue in words', () => {
  it('fresh', () => {
    expect(textOf({ atMs: at('2026-09-19'), signal: 'framing' })).toEqual({
      panelLine: 'Last refined 12 days ago: framing',
      cell: '12 days',
      caption: 'framing changed 19 Sep',
    });
  });

  it('fresh, by the calendar of the reader', () => {
    expect(textOf({ atMs: at('2026-10-01'), signal: 'labels' }).panelLine).toBe('Last refined today: labels');
    expect(textOf({ atMs: at('2026-09-30'), signal: 'labels' })).toMatchObject({
      panelLine: 'Last refined yesterday: labels',
      cell: '1 day',
    });
    const lateEvening = Date.parse('2026-09-29T23:30:00Z');
    expect(textOf({ atMs: lateEvening, signal: 'labels' }).panelLine).toBe('Last refined 1 day ago: labels');
    expect(textOf({ atMs: lateEvening, signal: 'labels' }, { timeZone: 'Europe/Berlin' }).panelLine).toBe(
      'Last refined yesterday: labels',
    );
  });

  it('ageing', () => {
    expect(textOf({ atMs: at('2026-07-22'), signal: 'estimate' })).toEqual({
      panelLine: 'Last refined 71 days ago: estimate. Stale in 19 days.',
      cell: '71 days',
      caption: 'estimate changed 22 Jul',
    });
  });

  it('about to be stale', () => {
    expect(textOf({ atMs: at('2026-07-04'), signal: 'acceptance-criteria' }).panelLine).toBe(
      'Last refined 89 days ago: acceptance criteria. Stale in 1 day.',
    );
  });

  it('stale', () => {
    expect(textOf({ atMs: at('2026-05-12'), signal: 'estimate' })).toEqual({
      panelLine: 'Not refined for 142 days (limit 90). Last: estimate changed, 12 May.',
      cell: '142 days',
      caption: 'estimate changed 12 May',
    });
    expect(textOf({ atMs: at('2025-05-12'), signal: 'comment' }).panelLine).toMatch(/Last: comment, 12 May 2025\.$/);
  });

  it('never refined', () => {
    expect(textOf({ atMs: at('2026-02-06'), signal: 'created' })).toEqual({
      panelLine: 'Not refined since it was created, 6 Feb (237 days).',
      cell: '237 days, since creation',
      caption: 'never refined since created 6 Feb',
    });
    expect(textOf({ atMs: at('2026-07-22'), signal: 'created' }).panelLine).toBe(
      'Not refined since it was created, 22 Jul (71 days). Stale in 19 days.',
    );
  });

  it('discussed', () => {
    const discussion = {
      id: '1',
      atMs: at('2026-09-19'),
      by: 'sam',
      outcome: 'keep',
      note: "wait for the vendor's date",
    } as const;
    const said = { atMs: at('2026-09-19'), signal: 'discussed', discussion } as const;
    expect(textOf(said)).toMatchObject({
      panelLine: "Discussed 12 days ago: “wait for the vendor's date”",
      cell: '12 days',
    });
    expect(textOf({ atMs: at('2026-09-19'), signal: 'discussed' }).panelLine).toBe('Discussed 12 days ago');
  });

  it('not now, and never', () => {
    const waits = { outcome: 'notNow', until: '2026-12-01', note: 'waiting for the vendor' } as const;
    expect(textOf({ atMs: at('2026-02-06'), signal: 'estimate' }, { decided: waits })).toMatchObject({
      panelLine: 'Not now, until 1 Dec: waiting for the vendor',
      cell: '–',
    });
    const waitsLonger = { outcome: 'notNow', until: '2027-01-08' } as const;
    expect(textOf({ atMs: at('2026-09-30'), signal: 'discussed' }, { decided: waitsLonger }).panelLine).toBe(
      'Not now, until 8 Jan 2027',
    );
    const never = { outcome: 'never', note: 'the importer is retired' } as const;
    expect(textOf({ atMs: at('2026-02-06'), signal: 'estimate' }, { decided: never })).toMatchObject({
      panelLine: 'Never: the importer is retired',
      cell: '–',
    });
  });

  it('kept, it ages as anything else', () => {
    const discussion: Discussion = {
      id: '1',
      atMs: at('2026-09-19'),
      by: 'sam',
      outcome: 'keep',
      note: 'still needed',
    };
    const said = { atMs: discussion.atMs, signal: 'discussed', discussion } as const;
    expect(textOf(said, { decided: discussion })).toMatchObject({
      panelLine: 'Discussed 12 days ago: “still needed”',
      cell: '12 days',
    });
  });

  const row: ProofRow = {
    atMs: at('2026-09-15'),
    kind: 'change',
    id: '1',
    what: 'Workflow',
    counted: false,
    reason: 'bulk-edit',
    text: '',
    isLastRefined: false,
    bulkEdit: { author: 'jonas', issues: 146, fromMs: 0, toMs: 41_000 },
  };

  it('changed by a bulk edit only', () => {
    expect(textOf({ atMs: at('2026-05-12'), signal: 'estimate' }, { onlyNoise: row })).toMatchObject({
      panelLine:
        "Not refined for 142 days (limit 90). Changed 16 days ago together with 145 other items. That doesn't count.",
      cell: '142 days',
    });
  });

  it('changed by automation only', () => {
    const automated: ProofRow = { ...row, atMs: at('2026-09-30'), reason: 'automation', bulkEdit: undefined };
    const panelLine = (onlyNoise: ProofRow) =>
      textOf({ atMs: at('2026-05-12'), signal: 'estimate' }, { onlyNoise }).panelLine;
    expect(panelLine(automated)).toBe(
      "Not refined for 142 days (limit 90). Changed yesterday by automation. That doesn't count.",
    );
    expect(panelLine({ ...automated, kind: 'comment', reason: 'comment-by-app' })).toBe(
      "Not refined for 142 days (limit 90). Commented on yesterday by automation. That doesn't count.",
    );
  });

  it('changed by automation only, the days are told in every case', () => {
    const never = textOf({ atMs: at('2026-02-06'), signal: 'created' }, { onlyNoise: row }).panelLine;
    expect(never).toMatch(/^Not refined since it was created, 6 Feb \(237 days\)\. Changed 16 days ago together/);
    const near = { onlyNoise: row, deadline: '2026-10-09' };
    expect(textOf({ atMs: at('2026-08-28'), signal: 'estimate' }, near).panelLine).toMatch(
      /^Not refined for 34 days\. With a deadline this near, 30 days is the limit\. Changed 16 days ago together/,
    );
  });

  it('noise is not spoken of while the issue is not stale', () => {
    expect(textOf({ atMs: at('2026-09-10'), signal: 'estimate' }, { onlyNoise: row }).panelLine).toBe(
      'Last refined 21 days ago: estimate',
    );
  });

  it('with a limit that a deadline shortened', () => {
    expect(textOf({ atMs: at('2026-08-28'), signal: 'estimate' }, { deadline: '2026-10-09' })).toMatchObject({
      panelLine: 'Not refined for 34 days. With a deadline this near, 30 days is the limit.',
      cell: '34 days, limit 30',
    });
  });
});

describe('the banner over a stale issue', () => {
  it.each([
    ['2025-10-20', '11 months'],
    ['2025-10-01', '12 months'],
    ['2026-07-01', '3 months'],
    ['2026-08-01', '2 months'],
    ['2026-08-02', '60 days'],
    ['2024-10-01', '2 years'],
    ['2024-10-02', '23 months'],
    ['2023-01-31', '3 years'],
    ['2026-09-30', '1 day'],
  ])('created on %s says "for %s"', (day, age) => {
    expect(staleBanner({ createdAtMs: at(day), nowMs: NOW_MS, timeZone: 'UTC', days: 142 })).toBe(
      `This has been in the Product Backlog for ${age}. Do we really think it is needed, and if so, why have we not discussed it?`,
    );
  });
});

describe('what is asked of something stale with a date', () => {
  const banner = (deadline: string) =>
    staleBanner({ createdAtMs: at('2025-10-20'), nowMs: NOW_MS, timeZone: 'UTC', days: 142, deadline });
  it.each([
    ['2026-10-13', 'Deadline in 12 days. Not discussed for 142 days.'],
    ['2026-10-01', 'Deadline today. Not discussed for 142 days.'],
    ['2026-11-30', 'Deadline in 60 days. Not discussed for 142 days.'],
    ['2026-09-19', 'Deadline passed 12 days ago. Not discussed for 142 days.'],
  ])('%s is near: nobody is asked whether it is needed', (deadline, text) => {
    expect(banner(deadline)).toBe(text);
  });
  it('a date beyond sixty days leaves the question', () => {
    expect(banner('2026-12-01')).toMatch(/^This has been in the Product Backlog for 11 months\. Do we really/);
  });
});

it('what is less than a day old says which day that was', () => {
  const late = Date.parse('2026-09-30T22:00:00Z');
  expect(textOf({ atMs: late, signal: 'created' }).panelLine).toBe(
    'Not refined since it was created, 30 Sep (yesterday)',
  );
  const oldest = { key: 'SHOP-12', days: 0, limitDays: 90 };
  expect(allClearText({ technical: 2, leastDays: 90, oldest })).toBe(
    'All 2 technical items were refined in the last 90 days. The oldest: SHOP-12, today.',
  );
  expect(allClearText({ technical: 1, leastDays: 90, oldest })).toBe(
    'The only technical item, SHOP-12, was refined in the last 90 days: today.',
  );
});

it('created today is never (0 days)', () => {
  const line = textOf({ atMs: NOW_MS, signal: 'created' });
  expect([line.panelLine, line.cell]).toEqual([
    'Not refined since it was created, 1 Oct (today)',
    'today, since creation',
  ]);
});

it('a list in words', () => {
  expect(incompleteText(1240, 3100)).toBe('1,240 of 3,100 items checked so far. This list may be short.');
  expect(UNKNOWN_STALENESS.panelLine).toBe('This export has no change history, so refinement is unknown.');
});

describe('nothing is stale, in words', () => {
  const oldest = { key: 'SHOP-12', days: 71, limitDays: 90 };

  it.each<[string, Parameters<typeof allClearText>[0]]>([
    [
      'All 61 technical items were refined in the last 90 days. The oldest: SHOP-12, 71 days.',
      { technical: 61, leastDays: 90, oldest },
    ],
    [
      'The only technical item, SHOP-12, was refined in the last 90 days: 71 days ago.',
      { technical: 1, leastDays: 90, oldest },
    ],
    [
      'None of the 61 technical items is past its limit. The oldest: SHOP-12, 71 days, limit 90.',
      { technical: 61, leastDays: 71, oldest },
    ],
    [
      "The only technical item, SHOP-12, isn't past its limit: 71 days, limit 90.",
      { technical: 1, leastDays: 30, oldest },
    ],
    [
      'None of the 61 technical items is past its limit. The oldest: SHOP-12, 171 days, not now.',
      { technical: 61, leastDays: 90, oldest: { ...oldest, days: 171, decided: 'notNow' } },
    ],
    [
      'None of the 2 technical items is past its limit. The oldest: SHOP-12, 171 days, never.',
      { technical: 2, leastDays: 90, oldest: { ...oldest, days: 171, decided: 'never' } },
    ],
    [
      'None of the 2 technical items is past its limit. The oldest: SHOP-12, 100 days, limit 180.',
      { technical: 2, leastDays: 90, oldest: { ...oldest, days: 100, limitDays: 180, decided: 'keep' } },
    ],
  ])('%s', (text, facts) => {
    expect(allClearText(facts)).toBe(text);
  });
});

describe('a cell', () => {
  it('tells its limit where others have another, once', () => {
    const told = { tellsLimit: true };
    expect(textOf({ atMs: at('2026-05-12'), signal: 'estimate' }, told).cell).toBe('142 days, limit 90');
    expect(textOf({ atMs: at('2026-02-06'), signal: 'created' }, told).cell).toBe('237 days, since creation, limit 90');
    const near = { ...told, deadline: '2026-10-20' };
    expect(textOf({ atMs: at('2026-08-28'), signal: 'estimate' }, near).cell).toBe('34 days, limit 30');
  });
});
