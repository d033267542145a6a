import * as fc from 'fast-check';
import { addDays } from '../../../src/core/time/calendar-day';
import { discussionProblem, type Discussing } from '../../../src/core/records/discussion-problem';
import { OUTCOMES } from '../../../src/core/records/records';

const TODAY = '2026-10-01';

test.each<[Discussing, string | undefined]>([
  [{ outcome: 'keep' }, undefined],
  [{ outcome: 'keep', note: '' }, undefined],
  [{ outcome: 'keep', until: '2026-12-01' }, 'Only “Not now” has a day until which it holds.'],
  [{ outcome: 'notNow', until: '2026-12-01', note: 'the vendor is late' }, undefined],
  [{ outcome: 'notNow', note: 'the vendor is late' }, 'Choose the day until which this waits.'],
  [{ outcome: 'notNow', until: TODAY, note: 'late' }, 'Choose a day after today: until then this waits.'],
  [{ outcome: 'notNow', until: '2026-10-02', note: 'the vendor is late' }, undefined],
  [{ outcome: 'notNow', until: addDays(TODAY, 730), note: 'the vendor is late' }, undefined],
  [{ outcome: 'notNow', until: addDays(TODAY, 731), note: 'late' }, 'Choose a day within two years, or “Never”.'],
  [{ outcome: 'notNow', until: '2026-12-01' }, 'Say in a few words why not now.'],
  [{ outcome: 'notNow', until: '2026-12-01', note: ' \n' }, 'Say in a few words why not now.'],
  [{ outcome: 'never', note: 'the importer is retired' }, undefined],
  [{ outcome: 'never' }, 'Say in a few words why never.'],
  [{ outcome: 'never', note: ' tbd ' }, '“tbd” leaves the reader with nothing. One plain line is enough.'],
  [{ outcome: 'never', note: 'old', until: '2026-12-01' }, 'Only “Not now” has a day until which it holds.'],
])('%j: %j', (discussing, problem) => {
  expect(discussionProblem(discussing, TODAY)).toBe(problem);
});

test('whatever is let through can be read by everybody later: a reason for what is put off, a day for "not now" alone', () => {
  const any = fc.record({
    outcome: fc.constantFrom(...OUTCOMES),
    until: fc.option(
      fc.integer({ min: -900, max: 900 }).map((days) => addDays(TODAY, days)),
      { nil: undefined },
    ),
    note: fc.option(fc.string(), { nil: undefined }),
  });
  fc.assert(
    fc.property(any, (discussing) => {
      fc.pre(discussionProblem(discussing, TODAY) === undefined);
      expect(discussing.until !== undefined).toBe(discussing.outcome === 'notNow');
      expect((discussing.until ?? '9999') > TODAY).toBe(true);
      if (discussing.outcome !== 'keep') expect(discussing.note?.trim()).not.toBe('');
    }),
  );
});
