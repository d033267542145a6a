import type { RefinementRules } from '../core/refinement/rules';
import type { ReadFields } from './site';

/**
 * This site's own fields by the signal they stand for, by id: what a changelog calls them is in the language of whoever
 * administers the site.
 */
export function signalFieldsOf({
  framing,
  storyPoints,
  acceptanceCriteria,
}: ReadFields): RefinementRules['siteFields'] {
  return {
    ...(framing && { framing: [framing.id] }),
    ...(storyPoints.length > 0 && { estimate: storyPoints.map(({ id }) => id) }),
    ...(acceptanceCriteria && { 'acceptance-criteria': [acceptanceCriteria.id] }),
  };
}
