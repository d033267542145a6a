import { dayOf, formatDayNear, type CalendarDay } from '../../../src/core/calendar-day';
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
  readonly goOn: () => void;
  readonly discard: () => void;
};

/** Gives back what somebody typed and didn't save, with the sentence that it would be. */
export function KeptOffer({ kept, about, today, timeZone, goOn, discard }: KeptOfferProps) {
  const day = dayOf(new Date(kept.atMs), timeZone);
  const { text } = riskSummary({ framing: kept.draft, today, ...about });
  return (
    <Banner kind="information">
      <p>{FORM.kept(day === today ? 'today' : `on ${formatDayNear(day, today)}`)}</p>
      {text !== '' && <blockquote class="kept">{text}</blockquote>}
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
