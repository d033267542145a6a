/** Does this for each member, so many at once, and answers in their order. The first failure ends it. */
export async function atMostAtOnce<T, R>(
  limit: number,
  members: readonly T[],
  work: (member: T) => Promise<R>,
): Promise<R[]> {
  const done = new Map<number, R>();
  const waiting = members.entries();
  const worker = async () => {
    for (const [at, member] of waiting) done.set(at, await work(member));
  };
  await Promise.all(Array.from({ length: Math.min(limit, members.length) }, worker));
  return [...done].sort(([a], [b]) => a - b).map(([, result]) => result);
}
