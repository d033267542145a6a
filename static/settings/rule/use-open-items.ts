import { useEffect, useState } from 'preact/hooks';
import type { Issue } from '../../../src/core/issue';
import { searchUpTo } from '../../../src/jira/search-all';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import { openItems } from './preview-queries';

/** Enough to show what a rule misses, without reading a whole big project for a hint. */
const MOST_ITEMS = 500;

/** The newest open items of the project; `more` tells that there are others. */
export type OpenItems =
  { readonly issues: readonly Issue[]; readonly more: boolean } | { readonly problem: string } | undefined;

/** Reads them once: what a changing rule makes of them is judged here, without asking Jira again. */
export function useOpenItems(projectId: string): OpenItems {
  const [items, setItems] = useState<OpenItems>(undefined);
  useEffect(() => {
    searchUpTo(jira, openItems(projectId), MOST_ITEMS, { pageSize: MOST_ITEMS }).then(
      ({ issues, more }) => setItems({ issues: issues.map(({ issue }) => issue), more }),
      (error: unknown) => setItems({ problem: sentenceOf(error) }),
    );
  }, [projectId]);
  return items;
}
