import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { sentenceOf } from '../../shared/sentence-of';
import type { Check, Finding } from './check';
import { HEALTH_TEXTS } from './health-texts';

/** One check and what it found; `undefined` while it looks. */
export type Looked = { readonly id: string; readonly findings: readonly Finding[] | undefined };

/** What each check found, by one look. */
type Found = {
  readonly by: (() => Promise<void>) | undefined;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
};

export type Checks = {
  readonly looked: readonly Looked[];
  readonly isLooking: boolean;
  /** Runs every check anew: whatever was found before isn't shown any more. */
  readonly again: () => void;
};

/**
 * Runs checks when the page opens and when one of `of` changes, each shown as soon as it is done. What changes by itself is
 * looked at again after a while.
 */
export function useChecks<Context>(
  checks: readonly Check<Context>[],
  contextNow: () => Promise<Context>,
  of: readonly unknown[],
): Checks {
  const [found, setFound] = useState<Found>({ by: undefined, findings: new Map() });
  const run = useRef(0);

  const look = useCallback(async (): Promise<void> => {
    const mine = (run.current += 1);
    setFound({ by: look, findings: new Map() });
    const context = contextNow();
    const lookInto = async (check: Check<Context>) => {
      const findings = await lookOnce(check, context);
      if (run.current !== mine) return;
      setFound((before) => ({ by: look, findings: new Map(before.findings).set(check.id, findings) }));
      const stays = findings.flatMap(({ staysMs }) => staysMs ?? []);
      if (stays.length === 0) return;
      setTimeout(() => run.current === mine && void lookInto(check), Math.min(...stays));
    };
    await Promise.all(checks.map(lookInto));
  }, of);
  useEffect(() => {
    void look();
    return () => {
      run.current += 1;
    };
  }, [look]);

  // What was found by another look says nothing about what is to be looked at now.
  const looked = checks.map(({ id }) => ({ id, findings: found.by === look ? found.findings.get(id) : undefined }));
  return { looked, isLooking: looked.some(({ findings }) => findings === undefined), again: () => void look() };
}

/** What could not be looked at is unknown, and said to be: never assumed to be right. */
async function lookOnce<Context>(check: Check<Context>, context: Promise<Context>): Promise<readonly Finding[]> {
  try {
    return await check.look(await context);
  } catch (error) {
    return [{ mark: 'unknown', text: HEALTH_TEXTS.unknown(check.about), help: sentenceOf(error) }];
  }
}
