import { useId } from 'preact/hooks';
import type { NamedItem } from '../../../src/core/framing/gap';
import { RemoveIcon } from '../../shared/icons/signs';
import { FORM } from './texts';
import { useSuggestions, type SuggestItems } from './use-suggestions';

type ItemPickerProps = {
  readonly keys: readonly string[];
  readonly items: ReadonlyMap<string, NamedItem>;
  readonly suggest: SuggestItems;
  readonly pick: (item: Pick<NamedItem, 'key' | 'summary'>) => void;
  readonly remove: (key: string) => void;
};

/** Work items that wait for this one: picked from a list by typing, by mouse or by keyboard alone. */
export function ItemPicker({ keys, items, suggest, pick, remove }: ItemPickerProps) {
  const id = useId();
  const { typed, type, found, failed, active, move, clear } = useSuggestions(suggest, keys);
  const choose = (item: Pick<NamedItem, 'key' | 'summary'> | undefined) => {
    if (!item) return;
    pick(item);
    clear();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' && typed !== '') clear();
    else if (event.key === 'Enter' && !event.ctrlKey) choose(found[active] ?? typedKey(typed));
    else return;
    event.preventDefault();
  };
  return (
    <div class="row top">
      {keys.map((key) => (
        <span key={key} class="chip">
          <span title={items.get(key)?.summary}>{key}</span>
          <button type="button" class="link remove" aria-label={FORM.remove(key)} onClick={() => remove(key)}>
            <RemoveIcon />
          </button>
        </span>
      ))}
      <div class="picker grow">
        <input
          class="field"
          role="combobox"
          aria-label={FORM.pickItems}
          aria-describedby={`${id}-help`}
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={found[active] ? `${id}-${active}` : undefined}
          autocomplete="off"
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <span id={`${id}-help`} class="help">
          {failed ? FORM.searchFailed : `${FORM.pickItems}. ${FORM.pickHelp}`}
        </span>
        <div id={`${id}-list`} class="listbox" role="listbox" aria-label={FORM.pickItems} hidden={found.length === 0}>
          {found.map((item, at) => (
            <button
              key={item.key}
              id={`${id}-${at}`}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(item)}
            >
              <strong>{item.key}</strong> {item.summary}
            </button>
          ))}
        </div>
        <span class="visually-hidden" role="status">
          {typed.trim() !== '' && !failed && FORM.found(found.length)}
        </span>
      </div>
    </div>
  );
}

/** A whole key may be named without the list, for items that a search doesn't find. */
function typedKey(typed: string): { key: string; summary: string } | undefined {
  const key = typed.trim().toUpperCase();
  return /^[A-Z][A-Z0-9_]*-\d+$/.test(key) ? { key, summary: '' } : undefined;
}
