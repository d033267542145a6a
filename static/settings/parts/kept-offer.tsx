import { dayOf, formatDay } from '../../../src/core/calendar-day';
import { Banner } from '../../shared/parts/banner';
import { TEXTS } from '../texts';
import { KEPT } from './kept-texts';
import type { OfferedChanges } from './use-kept-changes';
import { useViewer } from './viewer';

/** Gives back what somebody changed another time and didn't save, and says what others changed since. */
export function KeptOffer({ offer }: { readonly offer: OfferedChanges }) {
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

const FIELDS: Readonly<Record<string, string>> = KEPT.fieldNames;
