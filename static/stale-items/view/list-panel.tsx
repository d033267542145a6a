import { useState } from 'preact/hooks';
import type { JudgedItem } from '../find/judged-item';
import { ageGroups, type AgeGroup } from '../lists/age-groups';
import { SiteLink } from '../../shared/parts/site-link';
import { searchPath } from '../../shared/site-paths';
import { listJql } from '../lists/list-jql';
import type { ListId } from '../lists/lists';
import { TEXTS } from '../texts';
import { AgeChart } from './age-chart';
import { ItemTable } from './item-table';
import type { Shown } from './shown';

type ListPanelProps = Shown & {
  readonly list: ListId;
  readonly items: readonly JudgedItem[];
  readonly limitDays: number;
};

/** One list: its numbers as links, the ages as a filter, and the items. */
export function ListPanel(props: ListPanelProps) {
  const { host, findings, list, items, limitDays } = props;
  const [fromDays, setFromDays] = useState<number | undefined>(undefined);
  const groups = ageGroups(findings.items, limitDays);
  const chosen = groups.find((group) => group.fromDays === fromDays);
  const isSooner = items.some(({ assessment }) => assessment.staleness.because === 'deadline');
  const choose = (group: AgeGroup) => setFromDays(group.fromDays === fromDays ? undefined : group.fromDays);
  const shown = chosen ? chosen.items : items;
  return (
    <>
      <p>
        <NumberLink siteUrl={host.siteUrl} items={items} /> {TEXTS.of}{' '}
        <NumberLink siteUrl={host.siteUrl} items={findings.items} />{' '}
        {list === 'not-refined' ? TEXTS.notRefinedFor(limitDays, isSooner) : TEXTS.notAnsweredOf}
      </p>
      <AgeChart items={findings.items} limitDays={limitDays} chosen={chosen} choose={choose} />
      {chosen && (
        <p class="row" role="status">
          {TEXTS.filteredBy(TEXTS.ageRange(chosen.fromDays, chosen.toDays))}
          <button type="button" class="link" onClick={() => setFromDays(undefined)}>
            {TEXTS.showAll}
          </button>
        </p>
      )}
      {shown.length === 0 ? <p class="subtle-text">{TEXTS.nothingFiltered}</p> : <ItemTable {...props} items={shown} />}
    </>
  );
}

/** A number that opens the items it stands for. */
function NumberLink({ siteUrl, items }: { readonly siteUrl: string; readonly items: readonly JudgedItem[] }) {
  return (
    <SiteLink siteUrl={siteUrl} path={searchPath(listJql(items))} label={TEXTS.openList(items.length)}>
      <strong>{items.length.toLocaleString('en-US')}</strong>
    </SiteLink>
  );
}
