import { useState } from 'preact/hooks';
import type { Framing } from '../../../src/core/framing/framing';
import { useAskBeforeLeaving } from '../../shared/parts/use-ask-before-leaving';
import type { Draft } from './draft';
import type { Drafts } from './kept-drafts';
import { sameFraming } from './same-framing';

/** What is typed over `base` is kept with every key until it is saved or discarded; until then the browser asks before it leaves. */
export function useUnsaved(drafts: Drafts, base: Framing | undefined, isTypedAlready: boolean) {
  const [isTyped, setTyped] = useState(isTypedAlready);
  useAskBeforeLeaving(isTyped);
  const forget = () => {
    drafts.forget();
    setTyped(false);
  };
  const typed = (draft: Draft) => {
    if (sameFraming(draft, base)) return forget();
    drafts.keep({ draft, base, atMs: Date.now() });
    setTyped(true);
  };
  return { typed, forget };
}
