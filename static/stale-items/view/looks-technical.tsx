import { useId, useState } from 'preact/hooks';
import { TEXTS } from '../texts';
import { ReviewList } from './review-list';
import type { Shown } from './shown';
import { useLooking } from './use-looking';

/** How many other items look technical, and a list in which people say of each whether it is. */
export function LooksTechnical(props: Shown & { readonly saysNone?: boolean }) {
  const { findings, saysNone = false } = props;
  const { looking, leaveOut } = useLooking(findings);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (!looking) return <p class="subtle-text">{TEXTS.looking}</p>;
  if ('problem' in looking) return <p class="subtle-text">{looking.problem}</p>;
  const { items, isCapped } = looking;
  if (items.length === 0) return saysNone ? <p class="subtle-text">{TEXTS.nothingLooks}</p> : null;
  return (
    <div class="stack">
      <p class="row">
        {TEXTS.looksTechnical(items.length)}
        <button type="button" class="link" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {isOpen ? TEXTS.hideReview : TEXTS.review}
        </button>
        {isCapped && <span class="help">{TEXTS.lookingCapped}</span>}
      </p>
      <div id={id}>{isOpen && <ReviewList {...props} items={items} leaveOut={leaveOut} />}</div>
    </div>
  );
}
