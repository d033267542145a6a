import * as fc from 'fast-check';
import { discussedFrom, markFrom, storedDiscussed, storedMark } from '../../src/forge/kvs-records';

const common = { issueId: '20001', projectId: '30000', by: 'ana', atMs: 1_790_000_000_999 };

test('a record comes back as it was made, to the second', () => {
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.string({ minLength: 1 }),
      fc.integer({ min: 0, max: 2_147_483_647_999 }),
      (technical, text, atMs) => {
        const atSecondMs = Math.floor(atMs / 1000) * 1000;
        const mark = { ...common, atMs, technical, because: text };
        expect(markFrom('m', storedMark(mark))).toEqual({ ...mark, atMs: atSecondMs, id: 'm', undone: false });
        const discussed = { ...common, atMs, outcome: 'notNow', until: '2026-12-01', note: text } as const;
        expect(discussedFrom('d', storedDiscussed(discussed))).toEqual({
          ...discussed,
          atMs: atSecondMs,
          id: 'd',
          undone: false,
        });
      },
    ),
  );
});

test('the time fits the 32 bits that a storage integer has, and empty texts are left out', () => {
  const row = storedMark({ ...common, technical: true, because: '' });
  expect(row).toEqual({
    issueId: '20001',
    projectId: '30000',
    madeBy: 'ana',
    isTechnical: true,
    madeAt: 1_790_000_000,
    isUndone: false,
  });
  expect(row.madeAt).toBeLessThan(2 ** 31);
  const kept = storedDiscussed({ ...common, outcome: 'keep', until: undefined, note: undefined });
  expect(Object.keys(kept)).toEqual(expect.not.arrayContaining(['givenNote', 'restsUntil']));
});

const row = storedMark({ ...common, technical: true });

test.each([
  ['nothing', undefined],
  ['a text', 'mark'],
  ['a row without a verdict', { ...row, isTechnical: undefined }],
  ['a row whose verdict is a text', { ...row, isTechnical: 'yes' }],
  ['a row whose time is a text', { ...row, madeAt: '2026-10-01' }],
  ['a row of nobody', { ...row, madeBy: undefined }],
])('%s is no record', (_, value) => {
  expect(markFrom('m', value)).toBeUndefined();
  expect(discussedFrom('d', value)).toBeUndefined();
});

test('members that a later version adds do no harm', () => {
  expect(markFrom('m', { ...row, weight: 7 })).toEqual(markFrom('m', row));
});
