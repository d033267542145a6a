import { useCallback, useEffect, useState } from 'preact/hooks';
import { sentenceOf } from '../../shared/sentence-of';
import { A_PAGE } from '../reading/first-look';
import type { LookingPage } from '../index/list-source';
import type { Findings } from '../reading/findings';

/** What looks technical, as far as it was read; what somebody has just marked is left out at once. */
export type Looking = {
  readonly found: LookingPage | undefined;
  readonly problem: string | undefined;
  readonly isReading: boolean;
  readonly more: () => void;
  readonly leaveOut: (issueId: string) => void;
};

/** Reads a page of what looks technical, and another at each request. */
export function useLooking({ source }: Findings): Looking {
  const [found, setFound] = useState<LookingPage | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [isReading, setReading] = useState(true);
  const read = (token: string | undefined, isNewest: () => boolean) => {
    setReading(true);
    setProblem(undefined);
    source
      .looking({ token, size: A_PAGE })
      .then((page) => isNewest() && setFound((before) => (token && before ? joined(before, page) : page)))
      .catch((error: unknown) => isNewest() && setProblem(sentenceOf(error)))
      .finally(() => isNewest() && setReading(false));
  };
  useEffect(() => {
    let isNewest = true;
    read(undefined, () => isNewest);
    return () => {
      isNewest = false;
    };
  }, [source]);
  const leaveOut = useCallback((issueId: string) => setFound((before) => before && without(before, issueId)), []);
  return { found, problem, isReading, more: () => found?.next && read(found.next, () => true), leaveOut };
}

function joined(before: LookingPage, page: LookingPage): LookingPage {
  return { ...page, counted: before.counted, items: [...before.items, ...page.items] };
}

function without({ items, counted, ...page }: LookingPage, issueId: string): LookingPage {
  const left = items.filter(({ issue }) => issue.id !== issueId);
  const count = Math.max(left.length, (counted?.count ?? 0) - (items.length - left.length));
  return { ...page, items: left, counted: counted && { ...counted, count } };
}
