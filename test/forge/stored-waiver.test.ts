import { storedWaiver, waiverFrom } from '../../src/forge/kvs-waivers';

const waiver = {
  kind: 'pass',
  subject: '712020:bot',
  projectId: '30000',
  because: 'alerts come from it',
  until: '2026-10-31',
  by: 'ana',
  atMs: 1_790_000_000_999,
  undone: false,
} as const;

test('an entry comes back as it was made, to the second', () => {
  expect(storedWaiver(waiver).madeAt).toBeLessThan(2 ** 31);
  expect(waiverFrom('w', storedWaiver(waiver))).toEqual({ ...waiver, atMs: 1_790_000_000_000, id: 'w' });
});

test.each([
  ['nothing', undefined],
  ['a kind nobody knows', { ...storedWaiver(waiver), grantKind: 'grace' }],
  ['a day that does not exist', { ...storedWaiver(waiver), holdsUntil: '2026-02-30' }],
  ['a row of nobody', { ...storedWaiver(waiver), madeBy: undefined }],
  ['a row whose time is a text', { ...storedWaiver(waiver), madeAt: '2026-10-01' }],
])('%s is no entry', (_, value) => {
  expect(waiverFrom('w', value)).toBeUndefined();
});
