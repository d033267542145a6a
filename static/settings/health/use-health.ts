import { sentenceOf } from '../../shared/sentence-of';
import type { Check } from './check';
import { missingIn, proposeAll, type Missing } from './set-up-missing';
import { useChecks, type Checks } from './use-checks';
import { useFix, type Fixing } from './use-fix';

/** Where the proposal to set up everything that is missing is shown. */
export const EVERYTHING = 'everything';

/** What is set up as it was read last, and the one change that is under way. */
export type Health = Checks & {
  /** `undefined` until everything was looked at. */
  readonly missing: Missing | undefined;
  readonly fixing: Fixing;
  readonly setUpMissing: () => void;
};

/** Looks at what is set up, anew after every change; `changed` is told of each as well. */
export function useHealth<Context>(
  checks: readonly Check<Context>[],
  contextNow: () => Promise<Context>,
  of: readonly unknown[],
  changed?: () => void,
): Health {
  const looking = useChecks(checks, contextNow, of);
  const fixing = useFix(() => {
    looking.again();
    changed?.();
  });
  const missing = missingIn(looking.looked);
  const setUpMissing = () => {
    const [first, ...others] = missing?.fixes ?? [];
    if (first)
      fixing.begin(EVERYTHING, others.length === 0 ? first.propose : () => proposeAll([first, ...others], sentenceOf));
  };
  return { ...looking, missing, fixing, setUpMissing };
}
