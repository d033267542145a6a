/** A source of numbers that look random and are the same for the same seed. */
export type Random = {
  /** At least 0 and less than `end`, whole. */
  below(end: number): number;
  oneOf<T>(things: readonly [T, ...T[]]): T;
  /** So many of them, each at most once, in the order drawn. */
  some<T>(things: readonly T[], count: number): T[];
};

/** A linear congruential generator: plain, and good enough to make histories look lived in. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (end: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
  return {
    below,
    oneOf: (things) => things[below(things.length)] ?? things[0],
    some: (things, count) => {
      const left = [...things];
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)).flat();
    },
  };
}
