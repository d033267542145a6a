import { useState } from 'preact/hooks';
import { FORM } from './texts';

/** Links an item as blocked by this one; answers why it couldn't. */
export type LinkItem = (key: string) => Promise<string | undefined>;

type LinkOfferProps = { readonly itemKey: string; readonly link: LinkItem | undefined };

/** Offers Jira's own link for an item that was just named. */
export function LinkOffer({ itemKey, link }: LinkOfferProps) {
  const [state, setState] = useState<'offered' | 'busy' | 'linked'>('offered');
  const [problem, setProblem] = useState<string>();
  const make = async () => {
    setState('busy');
    const refused = await link?.(itemKey);
    setProblem(refused);
    setState(refused === undefined ? 'linked' : 'offered');
  };
  return (
    <p class="row" role="status">
      {state === 'linked' ? FORM.linked(itemKey) : FORM.offerLink(itemKey)}
      {state !== 'linked' && (
        <button type="button" class="button small" disabled={state === 'busy'} onClick={() => void make()}>
          {FORM.link}
        </button>
      )}
      {problem && <span class="coach hollow">{problem}</span>}
    </p>
  );
}
