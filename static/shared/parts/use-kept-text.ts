import { useMemo, useState } from 'preact/hooks';
import { textIn } from '../kept-text';
import { useAskBeforeLeaving } from './use-ask-before-leaving';

/**
 * The text of a box, kept with every key until it is sent: who puts the box away, reloads or goes finds their words there again.
 * `name` tells whose words they are and what they are about; without it nothing is kept.
 */
export function useKeptText(name: string | undefined) {
  const kept = useMemo(() => (name === undefined ? undefined : textIn(name)), [name]);
  const [text, setText] = useState(() => kept?.read() ?? '');
  const [isTyped, setTyped] = useState(false);
  useAskBeforeLeaving(isTyped);
  const type = (next: string) => {
    setText(next);
    setTyped(next.trim() !== '');
    if (next.trim() === '') kept?.forget();
    else kept?.keep(next);
  };
  const forget = () => {
    kept?.forget();
    setTyped(false);
  };
  return { text, type, forget };
}
