import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { sentenceOf } from '../../shared/sentence-of';
import type { Check, Finding } from './check';
import { HEALTH_TEXTS } from './health-texts';

/** One check and what it found so far; `undefined` while it looks. */
export type Looked = { readonly id: string; readonly findings: readonly Finding[] | undefined };

/** Runs checks when the page opens and when one of `of` changes, each shown as soon as it is done; `again` runs them anew. */
export function useChecks<Context>(
  checks: readonly Check<Context>[],
  contextNow: () => Promise<Context>,
  of: readonly unknown[],
): { readonly looked: readonly Looked[]; readonly again: () => void } {
  const [found, setFound] = useState<ReadonlyMap<string, readonly Finding[]>>(new Map());
  const run = useRef(0);

  const look = useCallback(async () => {
    const mine = (run.current += 1);
    setFound(new Map());
    const context = contextNow();
    await Promise.all(
      checks.map(async (check) => {
        const findings = await lookOnce(check, context);
        if (run.current === mine) setFound((before) => new Map(before).set(check.id, findings));
      }),
    );
  }, of);
  useEffect(() => void look(), [look]);

  return { looked: checks.map(({ id }) => ({ id, findings: found.get(id) })), again: () => void look() };
}

/** What could not be looked at is unknown, and said to be: never assumed to be right. */
async function lookOnce<Context>(check: Check<Context>, context: Promise<Context>): Promise<readonly Finding[]> {
  try {
    return await check.look(await context);
  } catch (error) {
    return [{ mark: 'unknown', text: HEALTH_TEXTS.unknown(check.about), help: sentenceOf(error) }];
  }
}
