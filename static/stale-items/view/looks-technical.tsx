import { useId, useState } from 'preact/hooks';
import { TEXTS } from '../texts';
import { ReviewList } from './review-list';
import type { Shown } from './shown';
import { useLooking } from './use-looking';

/** How many items look technical, and a list in which people say of each whether it is. */
export function LooksTechnical(props: Shown) {
  const looking = useLooking(props.findings);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { found, problem } = looking;
  if (problem !== undefined && !found) return <p class="subtle-text">{problem}</p>;
  if (!found) return <p class="subtle-text">{TEXTS.looking}</p>;
  const { items, counted, isCapped } = found;
  if (items.length === 0) return <p class="subtle-text">{TEXTS.nothingLooks}</p>;
  return (
    <div class="stack">
      <p class="row">
        {TEXTS.looksTechnical(counted?.count ?? items.length)}
        <button type="button" class="link" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {isOpen ? TEXTS.hideReview : TEXTS.review}
        </button>
        {isCapped && <span class="help">{TEXTS.lookingCapped}</span>}
      </p>
      <div id={id}>{isOpen && <ReviewList {...props} looking={looking} items={items} />}</div>
    </div>
  );
}
