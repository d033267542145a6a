/** A number from 0 up to, but not including, 1. */
export type Random = () => number;

/**
 * Random numbers that are the same whenever the seed is: what a page shows must not change when somebody looks again. By
 * the generator sfc32 (https://pracrand.sourceforge.net/RNG_engines.txt), which is no protection against guessing.
 */
export function seededRandom(seed: string): Random {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 1];
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  };
  for (const character of seed) {
    c = (c ^ (character.codePointAt(0) ?? 0)) | 0;
    next();
  }
  for (let turn = 0; turn < MIXED_AFTER; turn += 1) next();
  return next;
}

/** So many turns after the last character of the seed every bit depends on it. */
const MIXED_AFTER = 12;

/** A number around 0 that is normally distributed with a standard deviation of 1. */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
