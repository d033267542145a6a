import { useRef } from 'preact/hooks';
import { Banner } from '../../shared/parts/banner';
import { TEXTS } from '../texts';

/** Why the last save didn't happen. */
export type Unsaved =
  { readonly kind: 'problem'; readonly sentence: string } | { readonly kind: 'conflict'; readonly stored: unknown };

/** Something that somebody changes and then saves as a whole, or not at all. */
export type Savable = {
  /** True where saving would change something, or put something right. */
  readonly dirty: boolean;
  readonly saving: boolean;
  readonly unsaved: Unsaved | undefined;
  /** With `over`: over what somebody else saved meanwhile. */
  readonly save: (over?: { readonly stored: unknown }) => Promise<void>;
  readonly discard: () => void;
};

/** The bar that is shown; a page has one. */
export const SAVE_BAR_ID = 'save-bar';

type SaveBarProps = {
  readonly draft: Savable;
  /** Whether it is here that something was changed last. Elsewhere only the room is kept. */
  readonly isHere?: boolean;
  readonly reload: () => void;
  /** What has to be done before saving, as a sentence. */
  readonly needs?: string | undefined;
};

/**
 * Says that something isn't saved yet, saves it, and tells why it could not be. Its room is kept while there is nothing to
 * save, so that nothing moves under the hands of whoever begins to change something (docs/decisions/0011).
 */
export function SaveBar({ draft, isHere = true, reload, needs }: SaveBarProps) {
  const { dirty, saving } = draft;
  const unsaved = isHere ? draft.unsaved : undefined;
  const bar = useRef<HTMLDivElement>(null);
  const isShown = isHere && (dirty || unsaved !== undefined);
  // The button that was pressed is gone, and the focus with it, unless somebody went on meanwhile.
  const keepFocus = () => {
    if (document.activeElement === document.body) bar.current?.focus();
  };
  const save = async (over?: { readonly stored: unknown }) => {
    await draft.save(over);
    keepFocus();
  };
  const discard = () => {
    draft.discard();
    bar.current?.focus();
  };
  return (
    <div id={isHere ? SAVE_BAR_ID : undefined} class="save-bar stack" ref={bar} tabIndex={-1} data-landing>
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
              onClick={() => void save({ stored: unsaved.stored })}
            >
              {TEXTS.conflictOverwrite}
            </button>
          </div>
        </Banner>
      )}
      <div class="row">
        {isShown && (
          <>
            <button
              type="button"
              class="button primary"
              disabled={saving || unsaved?.kind === 'conflict' || needs !== undefined}
              onClick={() => void save()}
            >
              {saving ? TEXTS.saving : TEXTS.save}
            </button>
            <button type="button" class="button subtle" disabled={saving} onClick={discard}>
              {TEXTS.discard}
            </button>
          </>
        )}
        <span role="status">
          {isShown && TEXTS.unsaved} {isShown && needs}
        </span>
      </div>
    </div>
  );
}
