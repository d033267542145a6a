import { DEFAULT_POLICY } from '../../src/core/policy/default-policy';
import { audit } from '../../tools/audit/audit';
import { exportOf } from './exports';

const AT_MS = Date.parse('2026-11-01T00:00:00Z');

async function learntOf(name: 'duracloud' | 'tidev') {
  const policy = { ...DEFAULT_POLICY, staleAfterDays: 100 };
  const scope = { all: true, suggested: false };
  return (await audit(exportOf(name), { atMs: AT_MS, policy, scope, learn: true })).learnt;
}

it('739 issues: the longer one stood unrefined, the less likely it was done', async () => {
  const found = await learntOf('duracloud');
  const percent = (share = NaN) => Math.round(100 * share);
  expect(
    found?.records.map(({ limitDays, items, done }) => [
      limitDays,
      items,
      percent(done?.share),
      percent(done?.low),
      percent(done?.high),
    ]),
  ).toEqual([
    [30, 427, 53, 49, 58],
    [60, 338, 43, 38, 48],
    [90, 282, 32, 27, 38],
    [100, 268, 29, 24, 35],
    [120, 254, 27, 22, 33],
    [150, 242, 25, 20, 31],
    [180, 225, 21, 16, 27],
    [270, 196, 11, 7, 16],
    [365, 181, 7, 4, 12],
  ]);
  expect(found?.suggestedDays).toBe(60);
});

it('29,057 issues without a changelog teach nothing', async () => {
  const found = await learntOf('tidev');
  expect(found?.records.map(({ items }) => items)).toEqual(Array.from({ length: 9 }, () => 0));
  expect(found?.suggestedDays).toBeUndefined();
});
