import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { sentenceOf } from '../../shared/sentence-of';
import type { Findings, NothingToFind } from '../find/findings';
import type { GadgetConfiguration } from '../gadget-configuration';

/** Loads, with all that asks Jira, while the host still tells where the gadget stands. */
const reading = import('./read-as-viewer');

/** What is known now. A refresh that fails keeps what was found before, with the `problem` beside it. */
export type Reading = {
  readonly found: Findings | NothingToFind | undefined;
  readonly problem: string | undefined;
  readonly isReading: boolean;
  readonly again: () => void;
};

/** Reads at once and on request, and tells what is found as it comes; the newest reading wins, in whatever order answers come. */
export function useGadget(configuration: GadgetConfiguration): Reading {
  const [found, setFound] = useState<Findings | NothingToFind | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [isReading, setReading] = useState(true);
  const newest = useRef(0);
  const again = useCallback(() => {
    const turn = (newest.current += 1);
    const isNewest = () => turn === newest.current;
    const read = async () => {
      const { readAsViewer } = await reading;
      for await (const findings of readAsViewer(configuration, Date.now())) {
        if (!isNewest()) return;
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
  return { found, problem, isReading, again };
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
