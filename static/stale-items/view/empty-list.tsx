import { allClearText } from '../../../src/core/stale-list-text';
import { limitsOf } from '../find/limits';
import type { ItemListId } from '../lists/lists';
import { TEXTS } from '../texts';
import type { Shown } from './shown';
import { choiceOf } from '../state/choices';
import type { ReadList } from '../state/screen';
import { Waiting } from './waiting';

type EmptyListProps = Shown & { readonly read: ReadList; readonly isFiltered: boolean; readonly list: ItemListId };

/** A list without items: good news, told with what it rests on; never before all was read, nor where some of it wasn't. */
export function EmptyList({ findings, configuration, screen, read, isFiltered, list }: EmptyListProps) {
  const text = choiceOf(screen.choices, list).text?.trim();
  if (read.problem !== undefined) return <p class="empty">{TEXTS.listUnread(read.problem)}</p>;
  if (read.isReading || (!findings.isWhole && read.gone === 0)) return <Waiting />;
  if (isFiltered) return <p class="empty">{text ? TEXTS.nothingHolds(text) : TEXTS.nothingFiltered}</p>;
  if (read.gone > 0) return <p class="empty">{TEXTS.allLeftSince}</p>;
  const { coverage, reading, numbers, oldest } = findings;
  const technical = numbers.technical?.count ?? 0;
  const isWhole = coverage?.kind === 'whole' && !reading?.isCapped && (reading?.unread ?? 0) === 0;
  if (!isWhole) return <p class="empty">{TEXTS.noneAmongChecked(technical)}</p>;
  if (list !== 'not-refined') return <p class="empty">{TEXTS.emptyList[list]}</p>;
  const { thresholdDays } = configuration;
  if (thresholdDays !== undefined) return <p class="empty">{TEXTS.fewerThanAsked(thresholdDays)}</p>;
  if (!oldest) return <p class="empty">{TEXTS.noneAmongChecked(technical)}</p>;
  return (
    <p class="empty">
      {allClearText({
        technical,
        leastDays: limitsOf(findings.projects, [], undefined).least,
        oldest: {
          key: oldest.facts.issue.key,
          days: oldest.assessment.staleness.days,
          limitDays: oldest.assessment.staleness.limitDays,
          decided: oldest.assessment.decided?.outcome,
        },
      })}
    </p>
  );
}
