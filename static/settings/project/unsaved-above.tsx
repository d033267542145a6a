import { SAVE_BAR_ID } from '../parts/save-bar';
import { TEXTS } from '../texts';

/** For whoever looks for the way to save at the end of the page: leads to where it stands. */
export function UnsavedAbove() {
  return (
    <p>
      {TEXTS.unsavedAbove}{' '}
      <button type="button" class="link" onClick={() => document.getElementById(SAVE_BAR_ID)?.focus()}>
        {TEXTS.toSave}
      </button>
    </p>
  );
}
