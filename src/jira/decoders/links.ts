import type { BlocksLink } from '../found-issue';
import { isDone } from './issue';
import { idOf, isRecord, listOf, member, textOf } from './json';

/** Whether this is the type of "A blocks B": by its standard name, or by what it says. */
const isBlocks = (type: unknown): boolean =>
  [member(type, 'name'), member(type, 'outward')].some((text) => textOf(text)?.trim().toLowerCase() === 'blocks');

/** The id of the site's "blocks" link type; `undefined` when it has none. */
export function blocksTypeIdOf(value: unknown): string | undefined {
  return idOf(member((listOf(member(value, 'issueLinkTypes')) ?? []).find(isBlocks), 'id'));
}

/** One link of an issue. A link that shows its outward issue reads "this issue blocks that one" (facts/jira-api, 4.4). */
export function blocksLinkOf(value: unknown): BlocksLink | undefined {
  if (!isBlocks(member(value, 'type'))) return undefined;
  const outward = member(value, 'outwardIssue');
  const other = isRecord(outward) ? outward : member(value, 'inwardIssue');
  const key = textOf(member(other, 'key'));
  if (!key) return undefined;
  const direction = isRecord(outward) ? 'blocks' : 'blocked-by';
  const fields = member(other, 'fields');
  return { direction, key, summary: textOf(member(fields, 'summary')), done: isDone(fields) };
}
