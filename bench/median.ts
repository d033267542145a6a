/** The middle one of some numbers; of an even count, the upper of the two. 0 of none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/** Does something again and again, the first time only to get warm, and tells the median of each number. */
export async function medianOf<Numbers extends Readonly<Record<string, number>>>(
  times: number,
  run: (time: number) => Promise<Numbers>,
): Promise<Numbers> {
  const first = await run(0);
  const runs: Numbers[] = [];
  for (let time = 0; time < times; time += 1) runs.push(await run(time));
  const names = Object.keys(first);
  return Object.fromEntries(names.map((name) => [name, median(runs.map((one) => one[name] ?? 0))])) as Numbers;
}
