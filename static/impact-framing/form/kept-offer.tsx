import { dayOf, formatDayNear, type CalendarDay } from '../../../src/core/time/calendar-day';
import { riskSummary } from '../../../src/core/risk-summary/risk-summary';
import { Banner } from '../../shared/parts/banner';
import type { About } from './about';
import type { KeptDraft } from './kept-drafts';
import { FORM } from './texts';

export type KeptOfferProps = {
  readonly kept: KeptDraft;
  readonly about: Pick<About, 'summary' | 'items' | 'linked'>;
  readonly today: CalendarDay;
  readonly timeZone: string;
  /** How it is said, where not as of an item; `day` is "today" or "on 12 Nov". */
  readonly say?: (day: string) => string;
  readonly goOn: () => void;
  readonly discard: () => void;
};

/** Gives back what somebody typed and didn't save, with the sentence that it would be. */
export function KeptOffer({ kept, about, today, timeZone, say = FORM.kept, goOn, discard }: KeptOfferProps) {
  const day = dayOf(new Date(kept.atMs), timeZone);
  const { text } = riskSummary({ framing: kept.draft, today, ...about });
  const told = text || kept.draft.laterReason;
  return (
    <Banner kind="information">
      <p>{say(day === today ? 'today' : `on ${formatDayNear(day, today)}`)}</p>
      {told && (
        <blockquote class="kept" dir="auto">
          {told}
        </blockquote>
      )}
      <div class="row">
        <button type="button" class="button" onClick={goOn}>
          {FORM.goOn}
        </button>
        <button type="button" class="button subtle" onClick={discard}>
          {FORM.discard}
        </button>
      </div>
    </Banner>
  );
}
