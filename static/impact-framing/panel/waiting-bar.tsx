import { TEXTS } from '../texts';

/** The place of the refinement bar until it is loaded. */
export function WaitingBar() {
  return (
    <footer class="stack">
      <hr />
      <div class="row bar">
        <WaitingLine />
      </div>
    </footer>
  );
}

/** The place of the refinement line until the history is read. */
export function WaitingLine() {
  return (
    <p class="skeleton line" role="status">
      <span class="visually-hidden">{TEXTS.readingHistory}</span>
    </p>
  );
}
