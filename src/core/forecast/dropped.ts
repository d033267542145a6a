/**
 * Resolutions by which an item was closed without being done, as Jira and its users commonly name them. They have no id that is
 * the same on every site, so what a site calls otherwise counts as done; the page shows which names were left out.
 */
const DROPPED: ReadonlySet<string> = new Set([
  'abandoned',
  'canceled',
  'cancelled',
  'cannot reproduce',
  'declined',
  'duplicate',
  'incomplete',
  'invalid',
  'not a bug',
  'obsolete',
  'rejected',
  'won’t do',
  'won’t fix',
  'wontfix',
]);

/** Whether a resolution of this name says that nothing was done. */
export function isDropped(resolution: string): boolean {
  return DROPPED.has(resolution.trim().toLowerCase().replace(/'/gu, '’'));
}
