import { useRef } from 'preact/hooks';
import type { Counted } from '../lists/numbers';
import type { ListId } from '../lists/lists';
import { TEXTS } from '../texts';

/** A tab: the list it opens, and how much is in it, as far as that is counted. */
export type Tab = { readonly list: ListId; readonly counted: Counted | undefined; readonly of?: Counted | undefined };

type TabsProps = {
  readonly tabs: readonly Tab[];
  readonly chosen: ListId;
  readonly choose: (list: ListId) => void;
};

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** One tab for each list; the arrow keys go from one to the next, as tabs do. */
export function Tabs({ tabs, chosen, choose }: TabsProps) {
  const buttons = useRef(new Map<ListId, HTMLButtonElement | null>());
  const step = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    const at = tabs.findIndex(({ list }) => list === chosen);
    const next = by && tabs[(at + by + tabs.length) % tabs.length]?.list;
    if (!next) return;
    event.preventDefault();
    choose(next);
    buttons.current.get(next)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={TEXTS.lists}>
      {tabs.map(({ list, counted, of }) => (
        <button
          key={list}
          type="button"
          role="tab"
          id={`tab-${list}`}
          class="tab"
          aria-selected={list === chosen}
          aria-controls="list"
          tabIndex={list === chosen ? 0 : -1}
          ref={(element) => void buttons.current.set(list, element)}
          onClick={() => choose(list)}
          onKeyDown={step}
        >
          {list === 'looks-technical' ? TEXTS.reviewTitle : TEXTS.ofList[list].tab}{' '}
          <span class="number">{counted ? TEXTS.counting(counted) : TEXTS.notCounted}</span>
          {list === 'not-refined' && (
            <>
              {' '}
              {TEXTS.of} <span class="number">{of ? TEXTS.counting(of) : TEXTS.notCounted}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}
