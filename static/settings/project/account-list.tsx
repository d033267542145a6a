import { useEffect, useState } from 'preact/hooks';
import type { Author } from '../../../src/core/history/history';
import { RemoveIcon } from '../../shared/icons/signs';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import { FindAccount } from '../parts/find-account';

/** How a list of accounts reads. */
export type AccountListTexts = {
  readonly title: string;
  readonly help: string;
  readonly nobody: string;
  readonly add: (name: string) => string;
  readonly remove: (name: string) => string;
};

type AccountListProps = {
  readonly id: string;
  readonly texts: AccountListTexts;
  readonly accountIds: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (accountIds: readonly string[]) => void;
};

/** Accounts by name, to add to and take from; an account nobody can name any more stays listed by its id. */
export function AccountList({ id, texts, accountIds, disabled, onChange }: AccountListProps) {
  const [people, setPeople] = useState<ReadonlyMap<string, Author>>(new Map());
  const [problem, setProblem] = useState<string | undefined>(undefined);
  useEffect(() => {
    if (accountIds.length === 0) return;
    jira.people(accountIds).then(setPeople, (error: unknown) => setProblem(sentenceOf(error)));
  }, [accountIds]);
  const nameOf = (accountId: string) => people.get(accountId)?.displayName ?? accountId;
  return (
    <details open={accountIds.length > 0}>
      <summary>{texts.title}</summary>
      <div class="stack">
        <p class="help">{texts.help}</p>
        {problem && <p class="problem">{problem}</p>}
        {accountIds.length === 0 && <p class="subtle-text">{texts.nobody}</p>}
        {accountIds.length > 0 && (
          <ul class="chips" aria-label={texts.title}>
            {accountIds.map((accountId) => (
              <li key={accountId} class="chip">
                {nameOf(accountId)}
                {!disabled && (
                  <button
                    type="button"
                    class="link"
                    aria-label={texts.remove(nameOf(accountId))}
                    onClick={() => onChange(accountIds.filter((one) => one !== accountId))}
                  >
                    <RemoveIcon />
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
        {!disabled && (
          <FindAccount
            id={id}
            except={accountIds}
            choose={texts.add}
            onFound={({ accountId }) => onChange([...accountIds, accountId])}
          />
        )}
      </div>
    </details>
  );
}
