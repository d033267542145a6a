import { DISCUSSED_TEXTS as TEXTS } from '../../shared/discussed/texts';
import { Banner } from '../../shared/parts/banner';
import type { JudgedItem } from '../items/judged-item';
import type { KeptNote } from '../state/kept-notes';

type NoteOfferProps = {
  readonly kept: KeptNote;
  /** What it is about. */
  readonly items: readonly JudgedItem[];
  readonly goOn: () => void;
  readonly discard: () => void;
};

/** Gives back the note that somebody typed beside an outcome and didn't record. */
export function NoteOffer({ kept, items, goOn, discard }: NoteOfferProps) {
  return (
    <Banner kind="information">
      <p>{TEXTS.keptNote(items.map(({ facts }) => facts.issue.key))}</p>
      <blockquote class="kept" dir="auto">
        {kept.note}
      </blockquote>
      <div class="row">
        <button type="button" class="button" onClick={goOn}>
          {TEXTS.goOn}
        </button>
        <button type="button" class="button subtle" onClick={discard}>
          {TEXTS.discard}
        </button>
      </div>
    </Banner>
  );
}
