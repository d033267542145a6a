import { Banner } from '../../shared/parts/banner';
import { TEXTS } from '../texts';
import type { Draft } from './use-draft';

/** Says that something isn't saved yet, saves it, and tells why it could not be. */
export function SaveBar({ draft, reload }: { readonly draft: Draft; readonly reload: () => void }) {
  const { dirty, saving, unsaved } = draft;
  if (!dirty && !unsaved) return null;
  return (
    <div class="save-bar stack">
      {unsaved?.kind === 'problem' && (
        <Banner kind="danger" role="alert">
          {TEXTS.notSaved} {unsaved.sentence}
        </Banner>
      )}
      {unsaved?.kind === 'conflict' && (
        <Banner kind="warning" role="alert">
          <p>{TEXTS.conflict}</p>
          <div class="row">
            <button type="button" class="button" onClick={reload}>
              {TEXTS.conflictReload}
            </button>
            <button type="button" class="button" onClick={() => void draft.save({ stored: unsaved.stored })}>
              {TEXTS.conflictOverwrite}
            </button>
          </div>
        </Banner>
      )}
      <div class="row">
        <button
          type="button"
          class="button primary"
          disabled={saving || unsaved?.kind === 'conflict'}
          onClick={() => void draft.save()}
        >
          {saving ? TEXTS.saving : TEXTS.save}
        </button>
        <button type="button" class="button subtle" disabled={saving} onClick={draft.discard}>
          {TEXTS.discard}
        </button>
        <span role="status">{TEXTS.unsaved}</span>
      </div>
    </div>
  );
}
