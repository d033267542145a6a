import { limitsOf } from '../find/limits';
import { isOfAge } from '../lists/ages';
import { isPart } from '../lists/list-view';
import { MOST_ITEMS } from '../find/read-items';
import { choiceOf, viewOf } from '../state/choices';
import type { ItemListId } from '../lists/lists';
import { TEXTS } from '../texts';
import { AgeChart } from './age-chart';
import { EmptyList } from './empty-list';
import { FootLine } from './foot-line';
import { ItemTable } from './item-table';
import { NumberLink } from './number-link';
import type { Shown } from './shown';
import { Toolbar } from './toolbar';

/** One list: its numbers as links, the ages as a filter, what else narrows it, and the items. */
export function ListPanel(props: Shown & { readonly list: ItemListId }) {
  const { host, findings, configuration, list, screen, session } = props;
  const choice = choiceOf(screen.choices, list);
  const view = viewOf(screen.choices);
  const { filter, text } = choice;
  const read = screen.list;
  const limits = limitsOf(findings.projects, findings.first.items, configuration.thresholdDays);
  const isFiltered = isPart(choice);
  const { numbers } = findings;
  // Whatever is looked for, the list goes by the same limits.
  const isSooner = [...findings.first.items, ...read.items].some(
    ({ assessment }) => assessment.staleness.because === 'deadline',
  );
  const { ages } = filter;
  return (
    <>
      <Toolbar {...props} choice={choice} choose={(part) => void session.choose(part)}>
        <p role="status">
          <NumberLink siteUrl={host.siteUrl} counted={isFiltered ? read.counted : numbers.lists[list]} /> {TEXTS.of}{' '}
          <NumberLink siteUrl={host.siteUrl} counted={numbers.technical} />{' '}
          {ages ? TEXTS.refinedAgo(ages.fromDays, ages.toDays) : TEXTS.inList[list](limits, isSooner)}
          {text?.trim() && TEXTS.withText(text.trim())}
        </p>
      </Toolbar>
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
        view && (
          <ItemTable
            {...props}
            limits={limits}
            view={view}
            read={read}
            sort={(by) => void session.choose({ sorting: by })}
          />
        )
      )}
      {read.isCut && <p class="help">{TEXTS.isCut(MOST_ITEMS)}</p>}
      {list === 'not-refined' && <FootLine {...props} stale={read.items} />}
    </>
  );
}
