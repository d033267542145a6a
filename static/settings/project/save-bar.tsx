import { Banner } from '../../shared/parts/banner';
import { TEXTS } from '../texts';
import type { Draft } from './use-draft';

type SaveBarProps = {
  readonly draft: Draft;
  readonly reload: () => void;
  /** What has to be done before saving, as a sentence. */
  readonly needs?: string | undefined;
};

/** Says that something isn't saved yet, saves it, and tells why it could not be. */
export function SaveBar({ draft, reload, needs }: SaveBarProps) {
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
            <button
              type="button"
              class="button"
              disabled={needs !== undefined}
              onClick={() => void draft.save({ stored: unsaved.stored })}
            >
              {TEXTS.conflictOverwrite}
            </button>
          </div>
        </Banner>
      )}
      <div class="row">
        <button
          type="button"
          class="button primary"
          disabled={saving || unsaved?.kind === 'conflict' || needs !== undefined}
          onClick={() => void draft.save()}
        >
          {saving ? TEXTS.saving : TEXTS.save}
        </button>
        <button type="button" class="button subtle" disabled={saving} onClick={draft.discard}>
          {TEXTS.discard}
        </button>
        <span role="status">
          {TEXTS.unsaved} {needs}
        </span>
      </div>
    </div>
  );
}
