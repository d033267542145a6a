import { TEXTS } from '../texts';
import { WaitingBar } from './waiting-bar';

/** A sentence of three lines and two rows of facts: what most items fill, so that little moves when theirs come. */
function LoadingSummary() {
  return (
    <>
      <div class="sentence" role="status" aria-busy="true">
        <span class="visually-hidden">{TEXTS.loading}</span>
        {[1, 2, 3].map((line) => (
          <div key={line} class="skeleton" aria-hidden="true" />
        ))}
      </div>
      <div class="skeleton facts" aria-hidden="true" />
    </>
  );
}

/** The panel while nothing of it can be told. */
export function LoadingPanel() {
  return (
    <div class="panel">
      <LoadingSummary />
      <WaitingBar />
    </div>
  );
}

/** The same for the issue context, which has no bar. */
export function LoadingStakes() {
  return (
    <div class="panel">
      <LoadingSummary />
    </div>
  );
}
