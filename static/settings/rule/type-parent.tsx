import { useEffect, useState } from 'preact/hooks';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import { TEXTS } from '../texts';
import { parentOf } from './known-parents';
import type { OperandPickerProps } from './operand-picker-props';
import { TypedOperand } from './typed-operand';

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
