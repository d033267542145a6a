import type { Answered } from '../call';
import { eachOf, listOf, member } from '../decoders/json';
import { unreadable } from '../status-refusal';

/** Everything in a list that Jira gives out by offset, page by page; at most so many. */
export async function everyOffset<T>(
  what: string,
  atMost: number,
  read: (value: unknown) => T | undefined,
  page: (startAt: number) => Promise<Answered>,
): Promise<readonly T[]> {
  const found: T[] = [];
  for (let startAt = 0; found.length < atMost;) {
    const { body } = await page(startAt);
    const values = listOf(member(body, 'values'));
    if (values === undefined) throw unreadable(what);
    found.push(...eachOf(values, read));
    startAt += values.length;
    if (values.length === 0 || member(body, 'isLast') !== false) break;
  }
  return found.slice(0, atMost);
}
