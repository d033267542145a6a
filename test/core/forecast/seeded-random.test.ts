import { normal, seededRandom } from '../../../src/core/forecast/seeded-random';

const numbers = (seed: string, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

test('the same seed gives the same numbers, another one others', () => {
  expect(numbers('SHOP', 5)).toEqual(numbers('SHOP', 5));
  for (const seed of ['SHOQ', 'shop', '', 'SHOP ', 'POSH']) {
    const others = new Set(numbers(seed, 5));
    expect(numbers('SHOP', 5).filter((number) => others.has(number))).toEqual([]);
  }
});

test('every tenth between 0 and 1 comes as often as the others, one number telling nothing of the next', () => {
  const drawn = numbers('a fair share', 100_000);
  expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
  const pairs = new Map<number, number>();
  for (const [at, number] of drawn.slice(1).entries()) {
    const pair = Math.floor(number * 10) * 10 + Math.floor((drawn[at] ?? 0) * 10);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  expect(pairs.size).toBe(100);
  // A thousand each; six standard deviations are 190.
  for (const count of pairs.values()) expect(Math.abs(count - 1_000)).toBeLessThan(190);
});

test('a normal number has mean 0 and standard deviation 1, with a tenth beyond 1.2816', () => {
  const random = seededRandom('normal');
  const drawn = Array.from({ length: 50_000 }, () => normal(random));
  const mean = drawn.reduce((sum, number) => sum + number, 0) / drawn.length;
  const variance = drawn.reduce((sum, number) => sum + (number - mean) ** 2, 0) / drawn.length;
  expect(mean).toBeCloseTo(0, 1);
  expect(Math.sqrt(variance)).toBeCloseTo(1, 1);
  expect(drawn.filter((number) => number > 1.2816).length / drawn.length).toBeCloseTo(0.1, 2);
});
