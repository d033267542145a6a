import { useCallback, useEffect, useState } from 'preact/hooks';
import { findLookingTechnical, type LookingItems } from '../find/find-looking-technical';
import type { Findings } from '../find/findings';
import { sentenceOf } from '../../shared/sentence-of';
import { READS } from './use-findings';

/** Items that look technical, read after the list; those somebody has just marked are left out at once. */
export function useLooking({ scope, projects, atMs }: Findings) {
  const [looking, setLooking] = useState<LookingItems | { readonly problem: string } | undefined>(undefined);
  useEffect(() => {
    let isNewest = true;
    findLookingTechnical(READS, scope, projects.on)
      .then((found) => isNewest && setLooking(found))
      .catch((error: unknown) => isNewest && setLooking({ problem: sentenceOf(error) }));
    return () => {
      isNewest = false;
    };
  }, [atMs]);
  const leaveOut = useCallback((issueId: string) => {
    setLooking((before) =>
      before && 'items' in before
        ? { ...before, items: before.items.filter(({ issue }) => issue.id !== issueId) }
        : before,
    );
  }, []);
  return { looking, leaveOut };
}
