import { useRef } from 'preact/hooks';
import { LISTS, type ListId } from '../lists/lists';
import { TEXTS } from '../texts';

type TabsProps = {
  readonly chosen: ListId;
  readonly counts: Readonly<Record<ListId, number>>;
  readonly of: number;
  readonly choose: (list: ListId) => void;
};

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** One tab for each list; the arrow keys go from one to the next, as tabs do. */
export function Tabs({ chosen, counts, of, choose }: TabsProps) {
  const tabs = useRef(new Map<ListId, HTMLButtonElement | null>());
  const step = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    const next = by && LISTS[(LISTS.indexOf(chosen) + by + LISTS.length) % LISTS.length];
    if (!next) return;
    event.preventDefault();
    choose(next);
    tabs.current.get(next)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={TEXTS.lists}>
      {LISTS.map((list) => (
        <button
          key={list}
          type="button"
          role="tab"
          id={`tab-${list}`}
          class="tab"
          aria-selected={list === chosen}
          aria-controls="list"
          tabIndex={list === chosen ? 0 : -1}
          ref={(element) => void tabs.current.set(list, element)}
          onClick={() => choose(list)}
          onKeyDown={step}
        >
          {TEXTS.tab(list, counts[list], of)}
        </button>
      ))}
    </div>
  );
}
