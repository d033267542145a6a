import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Policy } from '../../../src/core/policy/policy';
import type { Project } from '../../../src/jira/site';
import { ask } from '../../shared/bridge/backend';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import type { Check, Finding, HealthContext } from './check';
import { CHECKS } from './checks';
import { setUp } from './set-up';

/** One check and what it found so far; `undefined` while it looks. */
export type Looked = { readonly check: Check; readonly findings: readonly Finding[] | undefined };

/** Runs every check that matters under what is saved, and again after something was changed. */
export function useHealth(project: Project, policy: Policy) {
  const checks = CHECKS.filter(({ applies }) => applies(policy));
  const [found, setFound] = useState<ReadonlyMap<string, readonly Finding[]>>(new Map());
  const run = useRef(0);

  const lookAt = useCallback(
    async (some: readonly Check[]) => {
      const mine = (run.current += 1);
      const mayAdministerSite = await jira.mayAdministerSite();
      const context: HealthContext = { jira, setUp, ask, project, policy, mayAdministerSite, nowMs: Date.now };
      await Promise.all(
        some.map(async (check) => {
          const findings = await lookOnce(check, context);
          if (run.current === mine) setFound((before) => new Map(before).set(check.id, findings));
        }),
      );
    },
    [project, policy],
  );

  useEffect(() => {
    setFound(new Map());
    void lookAt(checks);
  }, [lookAt]);

  const looked: readonly Looked[] = checks.map((check) => ({ check, findings: found.get(check.id) }));
  return { looked, again: () => void lookAt(checks) };
}

/** What could not be looked at is unknown, and said to be: never assumed to be right. */
async function lookOnce(check: Check, context: HealthContext): Promise<readonly Finding[]> {
  try {
    return await check.look(context);
  } catch (error) {
    return [{ mark: 'unknown', text: sentenceOf(error) }];
  }
}
