import { limitsOf } from '../find/limits';
import { isOfAge } from '../lists/ages';
import { isNarrowed } from '../lists/list-ask';
import { choiceOf } from '../state/choices';
import type { ItemListId } from '../lists/lists';
import { TEXTS } from '../texts';
import { AgeChart } from './age-chart';
import { EmptyList } from './empty-list';
import { FilterLine } from './filter-line';
import { FootLine } from './foot-line';
import { ItemTable } from './item-table';
import { NumberLink } from './number-link';
import type { Shown } from './shown';

/** One list: its numbers as links, the ages as a filter, what else narrows it, and the items. */
export function ListPanel(props: Shown & { readonly list: ItemListId }) {
  const { host, findings, configuration, list, screen, session } = props;
  const { filter, sorting } = choiceOf(screen.choices, list);
  const ask = { list, filter, sorting };
  const read = screen.list;
  const limits = limitsOf(findings.projects, findings.first.items, configuration.thresholdDays);
  const isFiltered = isNarrowed(filter);
  const { numbers } = findings;
  const isSooner = read.items.some(({ assessment }) => assessment.staleness.because === 'deadline');
  const { ages } = filter;
  return (
    <>
      <FilterLine {...props} filter={filter} change={(part) => void session.choose({ filter: { ...filter, ...part } })}>
        <p role="status">
          <NumberLink siteUrl={host.siteUrl} counted={isFiltered ? read.counted : numbers.lists[list]} /> {TEXTS.of}{' '}
          <NumberLink siteUrl={host.siteUrl} counted={numbers.technical} />{' '}
          {ages ? TEXTS.refinedAgo(ages.fromDays, ages.toDays) : TEXTS.inList[list](limits, isSooner)}
        </p>
      </FilterLine>
      <AgeChart
        ages={numbers.ages}
        limits={limits}
        chosen={ages}
        choose={(range) => {
          const isChosen = ages !== undefined && isOfAge(range.fromDays, ages);
          void session.choose({ filter: { ...filter, ages: isChosen ? undefined : range } });
        }}
      />
      {read.items.length === 0 ? (
        <EmptyList {...props} read={read} isFiltered={isFiltered} list={list} />
      ) : (
        <ItemTable
          {...props}
          limits={limits}
          ask={ask}
          read={read}
          sort={(by) => void session.choose({ sorting: by })}
        />
      )}
      {list === 'not-refined' && <FootLine {...props} stale={read.items} />}
    </>
  );
}
