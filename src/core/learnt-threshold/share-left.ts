/** One item followed from some moment on: for so many days, and whether that ended because it was done, or only today. */
export type Followed = { readonly days: number; readonly done: boolean };

/** A share from 0 to 1, and the ends of its 95 % interval. */
export type Estimate = { readonly share: number; readonly low: number; readonly high: number };

/** The normal distribution's 97.5 % point: two such tails leave 95 % between them. */
const Z = 1.959964;
const TAIL = 0.025;

/**
 * The share of items not done so many days on, by Kaplan and Meier: at each moment at which some were done, the share
 * falls by the part of those still followed. Whoever was followed until then is still among them. An item that simply
 * waits today counts as long as it was followed, and then says nothing more.
 *
 * The interval is Greenwood's on the scale of log(−log), which keeps it from 0 to 1. Where nothing was done that variance
 * is 0, so the lower end is the exact binomial one for as many as were followed for so long. Where nothing is left the
 * upper end stays what it was before the last were done.
 */
export function shareLeft(followed: readonly Followed[], days: number): Estimate {
  const inTime = [...followed].sort((a, b) => a.days - b.days);
  let [share, variance, high] = [1, 0, 1];
  for (let at = 0; at < inTime.length;) {
    const momentDays = inTime[at]?.days ?? Infinity;
    if (momentDays > days) break;
    const next = firstAfter(inTime, at, momentDays);
    const done = inTime.slice(at, next).filter((one) => one.done).length;
    const atRisk = inTime.length - at;
    if (done > 0) {
      if (share < 1) high = share ** Math.exp(-spreadOf(share, variance));
      share *= 1 - done / atRisk;
      variance += done / (atRisk * (atRisk - done));
    }
    at = next;
  }
  if (share === 1) return { share, low: TAIL ** (1 / inTime.filter((one) => one.days >= days).length), high: 1 };
  if (share === 0) return { share, low: 0, high };
  const spread = spreadOf(share, variance);
  return { share, low: share ** Math.exp(spread), high: share ** Math.exp(-spread) };
}

/** Half the interval's width where log(−log(share)) is the scale. */
function spreadOf(share: number, variance: number): number {
  return (Z * Math.sqrt(variance)) / -Math.log(share);
}

function firstAfter(inTime: readonly Followed[], from: number, days: number): number {
  let at = from;
  while (inTime[at]?.days === days) at += 1;
  return at;
}
