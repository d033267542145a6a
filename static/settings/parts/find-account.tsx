import { useState } from 'preact/hooks';
import type { Author } from '../../../src/core/history/history';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import { useAutoFocus } from '../../shared/parts/use-auto-focus';
import { SearchField } from './search-field';
import { TEXTS } from '../texts';

type Search =
  | { readonly status: 'idle' | 'searching' }
  | { readonly status: 'found'; readonly people: readonly Author[] }
  | { readonly status: 'failed'; readonly sentence: string };

type FindAccountProps = {
  readonly id: string;
  /** Accounts that are chosen already. */
  readonly except: readonly string[];
  /** What the button of a found account says. */
  readonly choose: (name: string) => string;
  readonly onFound: (account: Author) => void;
  /** Somebody just opened it, and types at once. */
  readonly isJustOpened?: boolean;
};

/** Finds an account by its name, as far as the viewer may browse people. */
export function FindAccount({ id, except, choose, onFound, isJustOpened = false }: FindAccountProps) {
  const [typed, setTyped] = useState('');
  const field = useAutoFocus<HTMLInputElement>(isJustOpened);
  const [search, setSearch] = useState<Search>({ status: 'idle' });
  const find = (event: Event) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    setSearch({ status: 'searching' });
    jira.findPeople(typed.trim()).then(
      (people) => setSearch({ status: 'found', people: people.filter(({ accountId }) => !except.includes(accountId)) }),
      (error: unknown) => setSearch({ status: 'failed', sentence: sentenceOf(error) }),
    );
  };
  const found = (account: Author) => {
    onFound(account);
    setTyped('');
    setSearch({ status: 'idle' });
  };
  return (
    <div class="stack tight">
      <form class="row" onSubmit={find}>
        <SearchField id={`find-${id}`} label={TEXTS.findPerson} typed={typed} onType={setTyped} field={field} />
        <button type="submit" class="button">
          {TEXTS.find}
        </button>
      </form>
      <div role="status">
        {search.status === 'searching' && TEXTS.finding}
        {search.status === 'failed' && <p class="problem">{search.sentence}</p>}
        {search.status === 'found' && search.people.length === 0 && TEXTS.nobodyFound}
      </div>
      {search.status === 'found' && (
        <div class="row">
          {search.people.map((person) => (
            <button key={person.accountId} type="button" class="button" onClick={() => found(person)}>
              {choose(person.displayName ?? person.accountId)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
