import type { ChangeEntry } from '../history';
import { namesOf } from './item-names';
import type { RefinementRules } from './rules';
import { CHANGE_SIGNALS, type ChangeSignalId } from './signals';

/** The signal that an entry's fields carry, whoever changed them: the first in registry order where there are several. */
export function changeSignalOf(entry: ChangeEntry, { siteFields = {} }: RefinementRules): ChangeSignalId | undefined {
  const items = entry.items.map((item) => ({ item, names: namesOf(item) }));
  return CHANGE_SIGNALS.find((signal) => {
    const siteNames = siteFields[signal.id]?.map((name) => name.toLowerCase()) ?? [];
    return items.some(
      ({ item, names }) =>
        names.some((name) => signal.names.includes(name) || siteNames.includes(name)) &&
        (signal.counts?.(item, entry) ?? true),
    );
  })?.id;
}
