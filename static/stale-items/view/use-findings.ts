import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../shared/bridge/backend';
import type { Findings, NothingToFind } from '../find/findings';
import type { JudgedItem } from '../find/judged-item';
import type { Reads } from '../find/reads';
import type { GadgetConfiguration } from '../gadget-configuration';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';

/** Loads while the host still tells where the gadget stands. */
const finding = import('../find/find-stale-items');

/** What the gadget reads with, as its viewer. */
export const READS: Reads = { jira, readRecords: (payload) => ask('readRecords', payload) };

/** What is known now. A refresh that fails keeps what was found before, with the `problem` beside it. */
export type Reading = {
  readonly found: Findings | NothingToFind | undefined;
  readonly problem: string | undefined;
  readonly isReading: boolean;
  readonly again: () => void;
  /** Puts items that were judged anew in the place of the old ones. */
  readonly replace: (items: readonly JudgedItem[]) => void;
};

/** Reads at once and on request; the newest reading wins, whatever order the answers come in. */
export function useFindings(configuration: GadgetConfiguration): Reading {
  const [found, setFound] = useState<Findings | NothingToFind | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [isReading, setReading] = useState(true);
  const newest = useRef(0);
  const again = useCallback(() => {
    const turn = (newest.current += 1);
    const isNewest = () => turn === newest.current;
    setReading(true);
    finding
      .then(({ findStaleItems }) => findStaleItems(READS, configuration, Date.now()))
      .then((findings) => {
        if (!isNewest()) return;
        if ('recordsProblem' in findings) console.error(findings.recordsProblem);
        setFound(findings);
        setProblem(undefined);
      })
      .catch((error: unknown) => isNewest() && setProblem(sentenceOf(error)))
      .finally(() => isNewest() && setReading(false));
  }, [configuration]);
  useEffect(again, [again]);
  const replace = useCallback((items: readonly JudgedItem[]) => {
    const anew = new Map(items.map((item) => [item.facts.issue.id, item]));
    setFound((before) =>
      before?.kind === 'found'
        ? { ...before, items: before.items.map((item) => anew.get(item.facts.issue.id) ?? item) }
        : before,
    );
  }, []);
  return { found, problem, isReading, again, replace };
}
