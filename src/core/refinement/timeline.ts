/** A stretch of time, ends included. */
type Stretch = { readonly fromMs: number; readonly toMs: number };

/**
 * Answers which stretch holds a moment, in about log n steps while few overlap. Takes stretches in order of their start;
 * where several hold the moment, the one that began last answers.
 */
export function timelineOf<S extends Stretch>(stretches: readonly S[]): (atMs: number) => S | undefined {
  let reachMs = -Infinity;
  const stops = stretches.map((stretch) => ({ stretch, reachMs: (reachMs = Math.max(reachMs, stretch.toMs)) }));
  return (atMs) => {
    for (let index = begunBy(stretches, atMs) - 1; index >= 0; index -= 1) {
      const stop = stops[index];
      if (!stop || stop.reachMs < atMs) return undefined;
      if (atMs <= stop.stretch.toMs) return stop.stretch;
    }
    return undefined;
  };
}

/** How many stretches have begun by then, by halving. */
function begunBy(stretches: readonly Stretch[], atMs: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle]?.fromMs ?? Infinity) <= atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}
