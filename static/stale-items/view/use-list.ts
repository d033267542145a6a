import { useEffect, useRef, useState } from 'preact/hooks';
import { sentenceOf } from '../../shared/sentence-of';
import { A_PAGE } from '../find/first-look';
import type { JudgedItem } from '../find/judged-item';
import type { Counted, ListPage } from '../find/list-source';
import { FIRST_ASK, isAskedFor, type ListAsk } from '../lists/list-ask';
import type { Shown } from './shown';

/** A list as far as it was read. */
export type ReadList = {
  /** The rows to show, as they are judged by now. */
  readonly items: readonly JudgedItem[];
  /** Rows that were refined since the index looked at them: they are off the list. */
  readonly gone: number;
  /** Absent while the list is being read for the first time. */
  readonly counted: Counted | undefined;
  readonly hasMore: boolean;
  readonly isReading: boolean;
  readonly problem: string | undefined;
  readonly more: () => void;
};

type Pages = {
  readonly of: string;
  readonly first: ListPage;
  readonly items: readonly JudgedItem[];
  readonly next?: string | undefined;
};

const keyOf = (ask: ListAsk) => JSON.stringify(ask);

/** Reads a list as it is asked for, page by page; while another is read, the one before stays in place. */
export function useList({ findings, configuration, reading }: Shown, ask: ListAsk): ReadList {
  const { first, source } = findings;
  const key = keyOf(ask);
  const [pages, setPages] = useState<Pages>(pagesOf(keyOf(FIRST_ASK), first));
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [isReading, setReading] = useState(false);
  const turn = useRef(0);
  const read = (work: () => Promise<void>) => {
    const mine = (turn.current += 1);
    setReading(true);
    setProblem(undefined);
    work()
      .catch((error: unknown) => mine === turn.current && setProblem(sentenceOf(error)))
      .finally(() => mine === turn.current && setReading(false));
    return () => mine === turn.current;
  };
  useEffect(() => {
    if (key === keyOf(FIRST_ASK)) {
      turn.current += 1;
      setPages(pagesOf(key, first));
      setReading(false);
      setProblem(undefined);
      return;
    }
    const isNewest: () => boolean = read(async () => {
      const page = await source.page(ask, { size: A_PAGE });
      if (!isNewest()) return;
      reading.load(page.items, ask.list);
      setPages(pagesOf(key, page));
    });
  }, [key, first]);
  const more = () => {
    const isNewest: () => boolean = read(async () => {
      const page = await source.page(ask, { token: pages.next, size: A_PAGE });
      if (!isNewest()) return;
      reading.load(page.items, ask.list);
      setPages((before) => ({ ...before, items: [...before.items, ...page.items], next: page.next }));
    });
  };
  useCompleted(pages, { findings, reading }, setProblem);
  const now = pages.items.map((item) => reading.shown.get(item.facts.issue.id)?.item ?? item);
  const items = now.filter((item) => item.evidence === 'contradicted' || isAskedFor(ask, item, configuration));
  return {
    items,
    gone: now.length - items.length,
    counted: pages.of === key ? pages.first.counted : undefined,
    hasMore: pages.next !== undefined,
    isReading,
    problem,
    more,
  };
}

/** Judges rows by what their first reading left out, as soon as the projects' policies are known. */
function useCompleted(
  { items }: Pages,
  { findings: { source, projects }, reading }: Pick<Shown, 'findings' | 'reading'>,
  fail: (problem: string) => void,
): void {
  const begun = useRef(new Set<JudgedItem>());
  useEffect(() => {
    const were = new Set(items.filter((item) => !begun.current.has(item)));
    if (!projects || were.size === 0) return;
    for (const item of were) begun.current.add(item);
    source.completed([...were], projects).then(
      (completed) => reading.replace(completed, were),
      (error: unknown) => fail(sentenceOf(error)),
    );
  }, [items, projects]);
}

function pagesOf(of: string, first: ListPage): Pages {
  return { of, first, items: first.items, next: first.next };
}
