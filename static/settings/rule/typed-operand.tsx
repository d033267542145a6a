import { useEffect, useId, useState } from 'preact/hooks';
import type { Operand, RowFact } from '../../../src/core/technical-rule/rule';
import { jira } from '../../shared/bridge/jira';
import { useAutoFocus } from '../../shared/parts/use-auto-focus';
import { sentenceOf } from '../../shared/sentence-of';
import type { ProjectNames } from '../policy/load-settings';
import { TEXTS } from '../texts';
import { parentOf } from './known-parents';

/** What a browser's own list offers: what it puts in the field, and what it shows of it. */
type Offered = { readonly value: string; readonly text: string };

type TypedOperandProps = {
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly offered: readonly Offered[];
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** Why what was typed can't be added. */
  readonly problem?: string | undefined;
};

/** What every way of picking a thing for a row is given. */
export type OperandPickerProps = {
  readonly by: RowFact;
  readonly names: ProjectNames;
  /** What is named already. */
  readonly taken: readonly Operand[];
  readonly onAdd: (operand: Operand) => void;
  readonly onClose: () => void;
};

/** A field for one thing that a row may name, with things to choose from; Enter adds it. */
export function TypedOperand({ label, typed, onType, offered, onSubmit, onClose, problem = '' }: TypedOperandProps) {
  const id = useId();
  const field = useAutoFocus<HTMLInputElement>();
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form class="stack tight" onSubmit={submit}>
      <div class="row">
        <label for={id} class="plain">
          {label}
        </label>
        <input
          id={id}
          ref={field}
          class="field medium"
          list={`${id}-offered`}
          maxLength={255}
          autocomplete="off"
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem`}
          value={typed}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        <datalist id={`${id}-offered`}>
          {offered.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
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

const SETTLED_MS = 250;

type Suggestion = { readonly key: string; readonly summary: string };

/** Types a parent's key, or words of its summary and picks from what Jira suggests. It is kept by id and shown by key. */
export function TypeParent({ onAdd, onClose }: Pick<OperandPickerProps, 'onAdd' | 'onClose'>) {
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

  const add = async () => {
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
    <TypedOperand
      label={TEXTS.typeParent}
      typed={typed}
      onType={(text) => {
        setTyped(text);
        setProblem('');
      }}
      offered={suggested.map(({ key, summary }) => ({ value: key, text: summary }))}
      onSubmit={() => void add()}
      onClose={onClose}
      problem={problem}
    />
  );
}
