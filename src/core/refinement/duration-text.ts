const STEPS = [
  { unit: 'second', ms: 1000, below: 100 },
  { unit: 'minute', ms: 60_000, below: 100 },
  { unit: 'hour', ms: 3_600_000, below: Infinity },
] as const;

/** How long something took, in the largest unit that still says it well: "41 seconds", "12 minutes", at least a second. */
export function durationText(ms: number): string {
  const { unit, ms: unitMs } = STEPS.find((step) => ms / step.ms < step.below) ?? STEPS[2];
  const count = Math.max(1, Math.round(ms / unitMs));
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
