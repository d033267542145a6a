import { useEffect } from 'preact/hooks';
import { LISTS } from '../lists/lists';
import { HeaderLine } from './header-line';
import { keepHeight } from './keep-height';
import { ListPanel } from './list-panel';
import { LookingPanel } from './looking-panel';
import { NoItems } from './no-items';
import { Notes } from './notes';
import type { Shown } from './shown';
import { Tabs } from './tabs';

/** The gadget once something was read: lists under tabs, the ages, and what limits them. */
export function FoundView(shown: Shown) {
  const { findings, configuration, gadgetId, screen, session } = shown;
  useEffect(() => {
    if (gadgetId !== undefined) keepHeight(gadgetId);
  }, [findings]);
  const { list } = screen.choices;
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
        tabs={tabs.map((one) => ({ list: one, counted: numbers.lists[one], of: numbers.technical }))}
        chosen={list}
        choose={(one) => void session.open(one)}
      />
      <div class="stack" role="tabpanel" id="list" aria-labelledby={`tab-${list}`}>
        {list === 'looks-technical' ? <LookingPanel {...shown} /> : <ListPanel key={list} {...shown} list={list} />}
      </div>
    </div>
  );
}
