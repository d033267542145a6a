import { useState } from 'preact/hooks';
import { limitsOf } from '../find/limits';
import { isOfAge } from '../lists/ages';
import { FIRST_SORTING, type ItemFilter, type ListAsk, type Sorting } from '../lists/list-ask';
import type { ItemListId } from '../lists/lists';
import { TEXTS } from '../texts';
import { AgeChart } from './age-chart';
import { EmptyList } from './empty-list';
import { FilterLine, isNarrowed } from './filter-line';
import { FootLine } from './foot-line';
import { ItemTable } from './item-table';
import { NumberLink } from './number-link';
import { ageNumbers, listNumber } from './numbers-shown';
import type { Shown } from './shown';
import { useList } from './use-list';

/** One list: its numbers as links, the ages as a filter, what else narrows it, and the items. */
export function ListPanel(props: Shown & { readonly list: ItemListId }) {
  const { host, findings, configuration, list } = props;
  const [filter, setFilter] = useState<ItemFilter>({});
  const [sorting, setSorting] = useState<Sorting>(FIRST_SORTING[list]);
  const ask: ListAsk = { list, filter, sorting };
  const read = useList(props, ask);
  const limits = limitsOf(findings.projects, findings.first.items, configuration.thresholdDays);
  const isFiltered = isNarrowed(filter);
  const narrowed = read.counted && { ...read.counted, count: Math.max(0, read.counted.count - read.gone) };
  const isSooner = read.items.some(({ assessment }) => assessment.staleness.because === 'deadline');
  const { ages } = filter;
  return (
    <>
      <FilterLine {...props} filter={filter} change={(part) => setFilter({ ...filter, ...part })}>
        <p role="status">
          <NumberLink siteUrl={host.siteUrl} counted={isFiltered ? narrowed : listNumber(props, list)} /> {TEXTS.of}{' '}
          <NumberLink siteUrl={host.siteUrl} counted={findings.numbers.technical} />{' '}
          {ages ? TEXTS.refinedAgo(ages.fromDays, ages.toDays) : TEXTS.inList[list](limits, isSooner)}
        </p>
      </FilterLine>
      <AgeChart
        ages={ageNumbers(props)}
        limits={limits}
        chosen={ages}
        choose={(range) => setFilter({ ...filter, ages: ages && isOfAge(range.fromDays, ages) ? undefined : range })}
      />
      {read.items.length === 0 ? (
        <EmptyList {...props} read={read} isFiltered={isFiltered} list={list} />
      ) : (
        <ItemTable {...props} limits={limits} ask={ask} read={read} sort={setSorting} />
      )}
      {list === 'not-refined' && <FootLine {...props} stale={read.items} />}
    </>
  );
}
