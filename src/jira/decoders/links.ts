import type { BlocksLink } from '../found-issue';
import { isDone } from './issue';
import { idOf, isRecord, listOf, member, textOf } from './json';

/** "A blocks B" in the languages that people set their sites up in: a type's texts are data of the site. */
const BLOCKS =
  'blocks|blockiert|bloque|bloquea|bloqueia|bloquia|blokkeert|blocca|blokuje|blockerar|blokkerer|blokerer|блокирует|блокує|ブロック|ブロックする|ブロックしている|阻止|阻塞|阻碍|차단'.split(
    '|',
  );

/** Whether this is the type of "A blocks B": by its name, or by what it says. */
const isBlocks = (type: unknown): boolean =>
  [member(type, 'name'), member(type, 'outward')].some((text) =>
    BLOCKS.includes(textOf(text)?.trim().toLowerCase() ?? ''),
  );

/** The id of the site's "blocks" link type; `undefined` when it has none. */
export function blocksTypeIdOf(value: unknown): string | undefined {
  return idOf(member((listOf(member(value, 'issueLinkTypes')) ?? []).find(isBlocks), 'id'));
}

/** One link of an issue. A link that shows its outward issue reads "this issue blocks that one". */
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
