import { type ChangeEntry, type ChangeItem, isUnchanged, namesOf } from '../history/history';
import type { RefinementRules } from './rules';
import { CHANGE_SIGNALS, type ChangeSignalId } from './signals';
import { framing } from './signals/framing';
import type { OptionalSignalId } from './optional-signals';

/** Whether the project leaves a signal out. */
export function isIgnored(id: OptionalSignalId, { ignoredSignals }: RefinementRules): boolean {
  return ignoredSignals?.has(id) ?? false;
}

/** Whether an item is about the app's own field, whatever the site calls it. */
export function isFraming(item: ChangeItem, { siteFields }: RefinementRules): boolean {
  const siteNames = siteFields?.framing?.map((name) => name.toLowerCase()) ?? [];
  return namesOf(item).some((name) => framing.names.includes(name) || siteNames.includes(name));
}

/**
 * The signal that an entry's fields carry, whoever changed them: the first in registry order where there are several.
 * Signals that the project leaves out are no signals, and a field that was saved as it was carries none.
 */
export function changeSignalOf(entry: ChangeEntry, rules: RefinementRules): ChangeSignalId | undefined {
  const { siteFields = {} } = rules;
  const changed = entry.items.filter((item) => !isUnchanged(item));
  const items = changed.map((item) => ({ item, names: namesOf(item) }));
  return CHANGE_SIGNALS.find((signal) => {
    if (isIgnored(signal.id, rules)) return false;
    const siteNames = siteFields[signal.id]?.map((name) => name.toLowerCase()) ?? [];
    return items.some(
      ({ item, names }) =>
        names.some((name) => signal.names.includes(name) || siteNames.includes(name)) &&
        (signal.counts?.(item, entry) ?? true),
    );
  })?.id;
}
