import { allClearText } from '../../../src/core/stakes/stale-list-text';
import { dayOf, formatDayNear } from '../../../src/core/time/calendar-day';
import type { JudgedItem } from '../items/judged-item';
import { limitsOf } from '../items/limits';
import { isOfAge } from '../lists/ages';
import { isPart } from '../lists/list-view';
import type { ItemListId } from '../lists/lists';
import type { Counted } from '../lists/numbers';
import { updatedWouldShow } from '../lists/updated-would-show';
import { MOST_ITEMS } from '../reading/read-items';
import { choiceOf, viewOf } from '../state/choices';
import type { ReadList } from '../state/screen';
import { TEXTS } from '../texts';
import { AgeChart } from './age-chart';
import { ItemTable } from './item-table';
import { NumberLink } from './number-link';
import type { Shown } from './shown';
import { Toolbar } from './toolbar';
import { Waiting } from './waiting';

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
          {ages ? TEXTS.refinedAgo(ages.fromDays, ages.toDays) : TEXTS.ofList[list].inList(limits, isSooner)}
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

/**
 * What is not in the list because people decided so, and what a search by "updated" would find of what is, with the bulk
 * edit that hides the others from it. Its line is there before its numbers are.
 */
function FootLine(props: Shown & { readonly stale: readonly JudgedItem[] }) {
  const { host, findings, configuration, stale } = props;
  const { notNow, never, updated } = findings.numbers;
  const listed = findings.numbers.lists['not-refined'];
  const day = (atMs: number) => dayOf(new Date(atMs), host.timeZone);
  const { hiddenBy } = updatedWouldShow(stale, configuration.thresholdDays);
  return (
    <p class="subtle-text foot">
      <Decided siteUrl={host.siteUrl} counted={notNow} text={TEXTS.notNow} />
      <Decided siteUrl={host.siteUrl} counted={never} text={TEXTS.never} />
      {updated && listed && listed.count > 0 && (
        <>
          {TEXTS.updatedWouldShow} <NumberLink siteUrl={host.siteUrl} counted={updated} /> {TEXTS.ofThese}{' '}
          <NumberLink siteUrl={host.siteUrl} counted={listed} />
          {hiddenBy && TEXTS.bulkEditOn(formatDayNear(day(hiddenBy.toMs), day(findings.atMs)))}
        </>
      )}
    </p>
  );
}

type DecidedProps = { readonly siteUrl: string; readonly counted: Counted | undefined; readonly text: string };

function Decided({ siteUrl, counted, text }: DecidedProps) {
  if (!counted || counted.count === 0) return null;
  return (
    <>
      <NumberLink siteUrl={siteUrl} counted={counted} /> {text} ·{' '}
    </>
  );
}

type EmptyListProps = Shown & { readonly read: ReadList; readonly isFiltered: boolean; readonly list: ItemListId };

/** A list without items: good news, told with what it rests on; never before all was read, nor where some of it wasn't. */
function EmptyList({ findings, configuration, screen, read, isFiltered, list }: EmptyListProps) {
  const text = choiceOf(screen.choices, list).text?.trim();
  if (read.problem !== undefined) return <p class="empty">{TEXTS.listUnread(read.problem)}</p>;
  if (read.isReading || (!findings.isWhole && read.gone === 0)) return <Waiting />;
  if (isFiltered) return <p class="empty">{text ? TEXTS.nothingHolds(text) : TEXTS.nothingFiltered}</p>;
  if (read.gone > 0) return <p class="empty">{TEXTS.allLeftSince}</p>;
  const { coverage, reading, numbers, oldest } = findings;
  const technical = numbers.technical?.count ?? 0;
  const isWhole = coverage?.kind === 'whole' && !reading?.isCapped && (reading?.unread ?? 0) === 0;
  if (!isWhole) return <p class="empty">{TEXTS.noneAmongChecked(technical)}</p>;
  const { empty } = TEXTS.ofList[list];
  if (empty !== undefined) return <p class="empty">{empty}</p>;
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
