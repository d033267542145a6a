import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../shared/bridge/backend';
import { sentenceOf } from '../../shared/sentence-of';
import type { Findings, NothingToFind } from '../find/findings';
import type { JudgedItem } from '../find/judged-item';
import type { Reads } from '../find/reads';
import type { GadgetConfiguration } from '../gadget-configuration';
import { jira } from '../../shared/bridge/jira';
import type { ItemListId } from '../lists/lists';
import { NOTHING_SHOWN, withJudged, withRead, type ShownItems } from '../lists/shown-items';

/** Loads while the host still tells where the gadget stands. */
const finding = import('../find/read-gadget');

/** What the gadget reads with, as its viewer. */
const READS: Reads = { jira, readRecords: (payload) => ask('readRecords', payload) };

/** What is known now. A refresh that fails keeps what was found before, with the `problem` beside it. */
export type Reading = {
  readonly found: Findings | NothingToFind | undefined;
  readonly problem: string | undefined;
  readonly isReading: boolean;
  readonly again: () => void;
  /** The items read so far, as they are judged by now. */
  readonly shown: ShownItems;
  /** Takes items that were read for a list. */
  readonly load: (items: readonly JudgedItem[], list: ItemListId) => void;
  /** Puts items that were judged anew in the place of the old ones. */
  readonly replace: (items: readonly JudgedItem[], were?: ReadonlySet<JudgedItem>) => void;
};

/** Reads at once and on request, and tells what is found as it comes; the newest reading wins, in whatever order answers come. */
export function useGadget(configuration: GadgetConfiguration): Reading {
  const [found, setFound] = useState<Findings | NothingToFind | undefined>(undefined);
  const [shown, setShown] = useState(NOTHING_SHOWN);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [isReading, setReading] = useState(true);
  const newest = useRef(0);
  const again = useCallback(() => {
    const turn = (newest.current += 1);
    const isNewest = () => turn === newest.current;
    const read = async () => {
      const { readGadget } = await finding;
      let page: unknown;
      for await (const findings of readGadget(READS, configuration, Date.now())) {
        if (!isNewest()) return;
        if (findings.kind === 'found' && findings.first !== page) {
          page = findings.first;
          setShown(withRead(NOTHING_SHOWN, findings.first.items, 'not-refined', configuration));
        }
        setFound((before) => withNumbersOf(findings, before));
        setProblem(undefined);
      }
    };
    setReading(true);
    read()
      .catch((error: unknown) => isNewest() && setProblem(sentenceOf(error)))
      .finally(() => isNewest() && setReading(false));
  }, [configuration]);
  useEffect(again, [again]);
  const load = useCallback(
    (items: readonly JudgedItem[], list: ItemListId) =>
      setShown((before) => withRead(before, items, list, configuration)),
    [configuration],
  );
  const replace = useCallback(
    (items: readonly JudgedItem[], were?: ReadonlySet<JudgedItem>) =>
      setShown((before) => withJudged(before, items, were)),
    [],
  );
  return { found, problem, isReading, again, shown, load, replace };
}

/** While a refresh counts anew, the numbers of before stand: nothing turns into dashes and back. */
function withNumbersOf(
  found: Findings | NothingToFind,
  before: Findings | NothingToFind | undefined,
): Findings | NothingToFind {
  if (found.kind !== 'found' || before?.kind !== 'found' || found.isWhole) return found;
  const lists = { ...before.numbers.lists, ...found.numbers.lists };
  const numbers = { ...before.numbers, ...found.numbers, lists };
  return { ...found, projects: found.projects ?? before.projects, numbers };
}
