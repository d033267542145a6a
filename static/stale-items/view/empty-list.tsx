import { allClearText } from '../../../src/core/stale-list-text';
import { limitDays, notRefined, oldest, type ListId } from '../lists/lists';
import { TEXTS } from '../texts';
import type { Shown } from './shown';

/** A list without items: good news, told with what it rests on; never where items were left unread. */
export function EmptyList({ findings, configuration, list }: Shown & { readonly list: ListId }) {
  const worst = oldest(findings.items);
  if (list === 'not-answered' || !worst) return <p class="empty">{TEXTS.allAnswered}</p>;
  if (notRefined(findings, undefined).length > 0) {
    return <p class="empty">{TEXTS.fewerThanAsked(configuration.thresholdDays ?? 0)}</p>;
  }
  const isWhole = !findings.isCapped && findings.unread === 0;
  return (
    <p class="empty">
      {isWhole
        ? allClearText({
            technical: findings.items.length,
            thresholdDays: limitDays(findings, undefined),
            oldest: { key: worst.facts.issue.key, days: worst.assessment.staleness.days },
          })
        : TEXTS.noneAmongRead(findings.items.length)}
    </p>
  );
}
