import { useState } from 'preact/hooks';
import { limitDays, notAnswered, notRefined, type ListId } from '../lists/lists';
import { AgeChart } from './age-chart';
import { EmptyList } from './empty-list';
import { HeaderLine } from './header-line';
import { ListPanel } from './list-panel';
import { LooksTechnical } from './looks-technical';
import { NoItems } from './no-items';
import { Notes } from './notes';
import type { Shown } from './shown';
import { Tabs } from './tabs';
import { UpdatedLine } from './updated-line';

/** The gadget once something was read: lists under tabs, the ages, and what limits them. */
export function FoundView(shown: Shown) {
  const { findings, configuration } = shown;
  const [list, setList] = useState<ListId>('not-refined');
  const lists = {
    'not-refined': notRefined(findings, configuration.thresholdDays),
    'not-answered': notAnswered(findings),
  } as const;
  const items = lists[list];
  const days = limitDays(findings, configuration.thresholdDays);
  if (findings.items.length === 0) {
    return (
      <div class="stack">
        <HeaderLine {...shown} />
        <Notes {...shown} />
        <NoItems {...shown} />
      </div>
    );
  }
  return (
    <div class="stack">
      <HeaderLine {...shown} />
      <Notes {...shown} />
      <Tabs
        chosen={list}
        counts={{ 'not-refined': lists['not-refined'].length, 'not-answered': lists['not-answered'].length }}
        of={findings.items.length}
        choose={setList}
      />
      <div class="stack" role="tabpanel" id="list" aria-labelledby={`tab-${list}`}>
        {items.length === 0 ? (
          <EmptyList {...shown} list={list} />
        ) : (
          <ListPanel key={list} {...shown} list={list} items={items} limitDays={days} />
        )}
        {list === 'not-refined' && items.length > 0 && <UpdatedLine {...shown} stale={items} />}
        {items.length === 0 && <AgeChart items={findings.items} limitDays={days} chosen={undefined} />}
      </div>
      {!configuration.allOpenItems && <LooksTechnical {...shown} />}
    </div>
  );
}
