import type { NamedItem } from '../../../src/core/framing/gap';
import type { FoundIssue } from '../../../src/jira/found-issue';

/**
 * Open items that wait for this one by Jira's own links, as this viewer sees them: of an item that they may not see Jira tells
 * no title, and so it isn't told here.
 */
export function linkedItems({ blocksLinks = [] }: Pick<FoundIssue, 'blocksLinks'>): readonly NamedItem[] {
  return blocksLinks.flatMap(({ direction, key, summary, done }) =>
    direction === 'blocks' && summary !== undefined && !done ? [{ key, summary, done }] : [],
  );
}
