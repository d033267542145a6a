import { BULK_EDIT_SPAN_MS, type BulkEdit } from './bulk-edit';
import type { BulkCandidate } from './find-bulk-edits';

/**
 * What the same author did to the same fields around a moment, with less than a bulk edit's span between two saves: all
 * of what a person calls one bulk edit where the rule saw none, because it was too small or too slow. `undefined`: no
 * candidate is of that moment.
 */
export function editAround(
  candidates: Iterable<BulkCandidate>,
  { author, fields, atMs }: Pick<BulkCandidate, 'author' | 'fields' | 'atMs'>,
): BulkEdit | undefined {
  const alike = [...candidates].filter((one) => one.author === author && one.fields === fields);
  const doings = alike.sort((a, b) => a.atMs - b.atMs);
  const at = doings.findIndex((one) => one.atMs === atMs);
  if (at < 0) return undefined;
  const isNear = (one: number, other: number) =>
    Math.abs((doings[one]?.atMs ?? Infinity) - (doings[other]?.atMs ?? -Infinity)) <= BULK_EDIT_SPAN_MS;
  let [first, last] = [at, at];
  while (first > 0 && isNear(first - 1, first)) first -= 1;
  while (last < doings.length - 1 && isNear(last, last + 1)) last += 1;
  const inside = doings.slice(first, last + 1);
  return {
    author,
    fields,
    issues: new Set(inside.map(({ issue }) => issue)).size,
    fromMs: doings[first]?.atMs ?? atMs,
    toMs: doings[last]?.atMs ?? atMs,
  };
}
