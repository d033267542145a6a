import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { dayOf, formatDay } from '../../../src/core/time/calendar-day';
import { Banner } from '../../shared/parts/banner';
import { useAskBeforeLeaving } from '../../shared/parts/use-ask-before-leaving';
import { TEXTS } from '../texts';
import { KEPT } from './kept-texts';
import type { OfferedChanges } from './use-kept-changes';
import { useViewer } from './viewer';

const FIELDS: Readonly<Record<string, string>> = KEPT.fieldNames;

/** Why the last save didn't happen. */
export type Unsaved =
  { readonly kind: 'problem'; readonly sentence: string } | { readonly kind: 'conflict'; readonly stored: unknown };

/** Something that somebody changes and then saves as a whole, or not at all. */
export type Savable = {
  /** True where saving would change something, or put something right. */
  readonly dirty: boolean;
  readonly saving: boolean;
  readonly unsaved: Unsaved | undefined;
  /** What was changed another time and never saved. */
  readonly offer: OfferedChanges | undefined;
  /** With `over`: over what somebody else saved meanwhile. */
  readonly save: (over?: { readonly stored: unknown }) => Promise<void>;
  readonly discard: () => void;
};

type SaveBarProps = {
  readonly draft: Savable;
  readonly reload: () => void;
  /** What has to be done before saving, and the way to it. */
  readonly needs?: ComponentChildren;
};

/**
 * Says that something isn't saved yet, saves it, and tells why it could not be. It stands beneath what scrolls, so that it is
 * in sight wherever something was changed (docs/decisions/0011). Until it is saved, leaving the page asks.
 */
export function SaveBar({ draft, reload, needs }: SaveBarProps) {
  const { dirty, saving, unsaved } = draft;
  const bar = useRef<HTMLDivElement>(null);
  const isShown = dirty || unsaved !== undefined;
  const isBarred = needs !== undefined;
  useAskBeforeLeaving(dirty);
  // What scrolls gets lower by the bar: what somebody is changing stays in sight.
  useLayoutEffect(() => {
    if (isShown) document.activeElement?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
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
    <div class="save-bar stack" ref={bar} tabIndex={-1} data-landing>
      {draft.offer && <KeptOffer offer={draft.offer} />}
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
              disabled={isBarred}
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
              disabled={saving || unsaved?.kind === 'conflict' || isBarred}
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

/** Gives back what somebody changed another time and didn't save, and says what others changed since. */
function KeptOffer({ offer }: { readonly offer: OfferedChanges }) {
  const { timeZone } = useViewer();
  const [day, today] = [offer.atMs, Date.now()].map((ms) => dayOf(new Date(ms), timeZone));
  return (
    <Banner kind={offer.overtaken.length > 0 ? 'warning' : 'information'}>
      <p>
        {KEPT.kept(day === today ? KEPT.today : formatDay(day ?? ''))}{' '}
        {offer.overtaken.length > 0 && KEPT.keptOvertaken(offer.overtaken.map((name) => FIELDS[name] ?? name))}
      </p>
      <div class="row">
        <button type="button" class="button" onClick={offer.restore}>
          {KEPT.restore}
        </button>
        <button type="button" class="button subtle" onClick={offer.discard}>
          {TEXTS.discard}
        </button>
      </div>
    </Banner>
  );
}
