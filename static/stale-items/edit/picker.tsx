import { useEffect, useId, useState } from 'preact/hooks';
import { sentenceOf } from '../../shared/sentence-of';
import { EDIT_TEXTS } from './texts';

/** Long enough for the next keystroke, short enough to feel live. */
const SETTLED_MS = 250;

/** One thing that can be chosen; `label` is all that people see of it. */
export type Choice = { readonly id: string; readonly label: string };

type PickerProps = {
  readonly kind: 'checkbox' | 'radio';
  readonly label: string;
  readonly search: (typed: string) => Promise<readonly Choice[]>;
  readonly chosen: readonly string[];
  /** What is chosen although the search doesn't find it, such as a project the editor can't see. */
  readonly unseen: (id: string) => string;
  readonly toggle: (id: string, isOn: boolean) => void;
  readonly problem: string | undefined;
};

const MOST_SHOWN = 50;

/** A search box over a list of boxes to tick, with what is chosen always first. */
export function Picker({ kind, label, search, chosen, unseen, toggle, problem }: PickerProps) {
  const [typed, setTyped] = useState('');
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(new Map());
  const id = useId();
  const { found, problem: searchProblem } = useChoices(typed, search);
  const labelOf = (one: string) => found?.find((choice) => choice.id === one)?.label ?? labels.get(one) ?? unseen(one);
  const others = (found ?? []).filter((choice) => !chosen.includes(choice.id)).slice(0, MOST_SHOWN);
  const shown = [...chosen.map((one) => ({ id: one, label: labelOf(one) })), ...others];
  const choose = (choice: Choice, isOn: boolean) => {
    setLabels(new Map(labels).set(choice.id, choice.label));
    toggle(choice.id, isOn);
  };
  return (
    <div class="stack tight">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        type="search"
        autoComplete="off"
        value={typed}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {problem !== undefined && (
        <p id={`${id}-problem`} class="problem">
          {problem}
        </p>
      )}
      <ul class="choices-list">
        {shown.map((choice) => (
          <li key={choice.id}>
            <label class="choice">
              <input
                type={kind}
                name={id}
                checked={chosen.includes(choice.id)}
                onChange={(event) => choose(choice, event.currentTarget.checked)}
              />
              {choice.label}
            </label>
          </li>
        ))}
      </ul>
      <p class="help" role="status">
        {searchProblem ?? (found?.length === 0 ? EDIT_TEXTS.noneFound : undefined)}
      </p>
    </div>
  );
}

/** What may be chosen: as found for what was typed last, with the failure beside it where the newest search failed. */
type Choices<T> = { readonly found: readonly T[] | undefined; readonly problem: string | undefined };

/** Searches for what somebody types, once they pause; answers that were overtaken are dropped. */
function useChoices<T>(typed: string, search: (typed: string) => Promise<readonly T[]>): Choices<T> {
  const [choices, setChoices] = useState<Choices<T>>({ found: undefined, problem: undefined });
  useEffect(() => {
    let isNewest = true;
    const look = () =>
      search(typed.trim()).then(
        (found) => isNewest && setChoices({ found, problem: undefined }),
        (error: unknown) => isNewest && setChoices(({ found }) => ({ found, problem: sentenceOf(error) })),
      );
    const timer = setTimeout(() => void look(), typed === '' ? 0 : SETTLED_MS);
    return () => {
      isNewest = false;
      clearTimeout(timer);
    };
  }, [typed, search]);
  return choices;
}
