import fc from 'fast-check';
import { momentAt, momentMs } from '../../src/jira/decoders/moment';

describe('a moment from Jira', () => {
  const MS = Date.UTC(2021, 11, 14, 0, 30, 15, 283);

  test.each([
    ['an offset without a colon', '2021-12-14T00:30:15.283+0000', MS],
    ['an offset with a colon', '2021-12-14T01:30:15.283+01:00', MS],
    ['an offset to the west', '2021-12-13T19:00:15.283-0530', MS],
    ['UTC by its letter', '2021-12-14T00:30:15.283Z', MS],
    ['no part of a second', '2021-12-14T00:30:15+0000', MS - 283],
    ['no seconds', '2021-12-14T00:30Z', MS - 15_283],
    ['epoch milliseconds, as bulk changelogs have them', 1_759_080_993_142, 1_759_080_993_142],
    ['epoch seconds, as their documentation shows', 1_492_070_429, 1_492_070_429_000],
  ])('is read with %s', (_, value, ms) => {
    expect(momentMs(value)).toBe(ms);
  });

  test.each([
    '2021-12-14',
    '2021-12-14T00:30:15.283',
    '2021-12-14T00:30:15.283+00',
    '2021-12-14T00:30:15.283Z00',
    '2021-02-30T00:30:15.283+0000',
    '2021-02-29T00:30:15Z',
    '14 Dec 2021',
    '1759080993142',
    '',
    null,
    undefined,
    true,
    {},
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e300,
  ])('is not made up from %p', (value) => {
    expect(momentMs(value)).toBeUndefined();
  });

  test('survives being written in any of the forms', () => {
    const moments = fc.date({ min: new Date('1980-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (date) => {
        const iso = date.toISOString();
        const forms = [date.getTime(), iso, iso.replace('Z', '+0000'), iso.replace('Z', '+00:00')];
        for (const form of forms) expect(momentAt(form)).toBe(iso);
      }),
    );
  });
});
