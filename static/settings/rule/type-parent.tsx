import { useEffect, useId, useState } from 'preact/hooks';
import { jira } from '../../shared/bridge/jira';
import { useAutoFocus } from '../parts/use-auto-focus';
import { sentenceOf } from '../../shared/sentence-of';
import { TEXTS } from '../texts';
import { parentOf } from './known-parents';
import type { OperandPickerProps } from './operand-picker-props';

const SETTLED_MS = 250;

type Suggestion = { readonly key: string; readonly summary: string };

/** Types a parent's key, or words of its summary and picks from what Jira suggests. It is kept by id and shown by key. */
export function TypeParent({ onAdd, onClose }: Pick<OperandPickerProps, 'onAdd' | 'onClose'>) {
  const id = useId();
  const field = useAutoFocus<HTMLInputElement>();
  const [typed, setTyped] = useState('');
  const [suggested, setSuggested] = useState<readonly Suggestion[]>([]);
  const [problem, setProblem] = useState('');

  useEffect(() => {
    if (typed.trim().length < 2) return;
    let current = true;
    const timer = setTimeout(() => {
      jira.suggest(typed.trim()).then(
        (found) => current && setSuggested(found),
        (error: unknown) => current && setProblem(sentenceOf(error)),
      );
    }, SETTLED_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [typed]);

  const add = async (event: Event) => {
    event.preventDefault();
    try {
      const parent = await parentOf(jira, { name: typed });
      if (!parent) return setProblem(TEXTS.noSuchParent);
      onAdd(parent);
      onClose();
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };
  return (
    <form class="stack tight" onSubmit={(event) => void add(event)}>
      <div class="row">
        <label for={id} class="plain">
          {TEXTS.typeParent}
        </label>
        <input
          id={id}
          ref={field}
          class="field medium"
          list={`${id}-items`}
          autocomplete="off"
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem`}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem('');
          }}
        />
        <datalist id={`${id}-items`}>
          {suggested.map(({ key, summary }) => (
            <option key={key} value={key}>
              {summary}
            </option>
          ))}
        </datalist>
        <button type="submit" class="button">
          {TEXTS.add}
        </button>
        <button type="button" class="button subtle" onClick={onClose}>
          {TEXTS.cancel}
        </button>
      </div>
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem}
      </p>
    </form>
  );
}
