import { TEXTS } from '../texts';
import { NumberLink } from './number-link';
import { ReviewList } from './review-list';
import type { Shown } from './shown';
import { useLooking } from './use-looking';
import { Waiting } from './waiting';

/** What looks technical by its summary, and the question about each whether it is. */
export function LookingPanel(props: Shown) {
  const looking = useLooking(props.findings);
  const { found, problem } = looking;
  if (problem !== undefined && !found) return <p class="empty">{TEXTS.listUnread(problem)}</p>;
  if (!found) return <Waiting />;
  return (
    <>
      <p>
        <NumberLink siteUrl={props.host.siteUrl} counted={found.counted} /> {TEXTS.lookTechnical}
      </p>
      {found.isCapped && <p class="help">{TEXTS.lookingCapped}</p>}
      {found.items.length === 0 ? (
        <p class="empty">
          {TEXTS.nothingLooks} {TEXTS.whoChanges}
        </p>
      ) : (
        <ReviewList {...props} looking={looking} items={found.items} />
      )}
    </>
  );
}
