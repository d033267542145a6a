import { useEffect, useState } from 'preact/hooks';
import type { Author } from '../../../src/core/history';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import { TEXTS } from '../texts';
import { FindAccount } from './find-account';

type IgnoredAccountsProps = {
  readonly accountIds: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (accountIds: readonly string[]) => void;
};

/** Accounts whose changes never count, by name; an account nobody can name any more stays listed by its id. */
export function IgnoredAccounts({ accountIds, disabled, onChange }: IgnoredAccountsProps) {
  const [people, setPeople] = useState<ReadonlyMap<string, Author>>(new Map());
  const [problem, setProblem] = useState<string | undefined>(undefined);
  useEffect(() => {
    if (accountIds.length === 0) return;
    jira.people(accountIds).then(setPeople, (error: unknown) => setProblem(sentenceOf(error)));
  }, [accountIds]);
  const nameOf = (accountId: string) => people.get(accountId)?.displayName ?? accountId;
  return (
    <details open={accountIds.length > 0}>
      <summary>{TEXTS.ignored}</summary>
      <div class="stack">
        <p class="help">{TEXTS.ignoredHelp}</p>
        {problem && <p class="problem">{problem}</p>}
        {accountIds.length === 0 && <p class="subtle-text">{TEXTS.nobodyIgnored}</p>}
        {accountIds.length > 0 && (
          <ul class="chips" aria-label={TEXTS.ignored}>
            {accountIds.map((accountId) => (
              <li key={accountId} class="chip">
                {nameOf(accountId)}
                {!disabled && (
                  <button
                    type="button"
                    class="link"
                    aria-label={TEXTS.stopIgnoring(nameOf(accountId))}
                    onClick={() => onChange(accountIds.filter((one) => one !== accountId))}
                  >
                    ✕
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
        {!disabled && <FindAccount except={accountIds} onFound={(id) => onChange([...accountIds, id])} />}
      </div>
    </details>
  );
}
