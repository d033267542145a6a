import { useEffect, useState } from 'preact/hooks';
import { LISTS, type ListId } from '../lists/lists';
import { HeaderLine } from './header-line';
import { keepHeight } from './keep-height';
import { ListPanel } from './list-panel';
import { LookingPanel } from './looking-panel';
import { NoItems } from './no-items';
import { Notes } from './notes';
import { listNumber } from './numbers-shown';
import type { Found, Shown } from './shown';
import { Tabs } from './tabs';
import { useShownItems } from './use-shown-items';

/** The gadget once something was read: lists under tabs, the ages, and what limits them. */
export function FoundView(found: Found) {
  const { findings, configuration } = found;
  const shown: Shown = { ...found, reading: { ...found.reading, ...useShownItems(findings, configuration) } };
  useEffect(() => {
    if (found.gadgetId !== undefined) keepHeight(found.gadgetId);
  }, [findings]);
  const [list, setList] = useState<ListId>('not-refined');
  const { numbers, isWhole } = findings;
  if (isWhole && numbers.technical?.count === 0) {
    return (
      <div class="stack">
        <HeaderLine {...shown} />
        <Notes {...shown} />
        <NoItems {...shown} />
      </div>
    );
  }
  const tabs = LISTS.filter((one) => {
    if (one === 'looks-technical') return !configuration.allOpenItems;
    return one !== 'no-estimate' || !isWhole || numbers.lists[one] !== undefined;
  });
  return (
    <div class="stack">
      <HeaderLine {...shown} />
      <Notes {...shown} />
      <Tabs
        tabs={tabs.map((one) => ({ list: one, count: listNumber(shown, one)?.count, of: numbers.technical?.count }))}
        chosen={list}
        choose={setList}
      />
      <div class="stack" role="tabpanel" id="list" aria-labelledby={`tab-${list}`}>
        {list === 'looks-technical' ? <LookingPanel {...shown} /> : <ListPanel key={list} {...shown} list={list} />}
      </div>
    </div>
  );
}
