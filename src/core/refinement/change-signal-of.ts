import type { ChangeEntry } from '../history';
import { namesOf } from './item-names';
import type { RefinementRules } from './rules';
import { CHANGE_SIGNALS, type ChangeSignalId } from './signals';
import type { OptionalSignalId } from './optional-signals';

/** Whether the project leaves a signal out. */
export function isIgnored(id: OptionalSignalId, { ignoredSignals }: RefinementRules): boolean {
  return ignoredSignals?.has(id) ?? false;
}

/**
 * The signal that an entry's fields carry, whoever changed them: the first in registry order where there are several.
 * Signals that the project leaves out are no signals.
 */
export function changeSignalOf(entry: ChangeEntry, rules: RefinementRules): ChangeSignalId | undefined {
  const { siteFields = {} } = rules;
  const items = entry.items.map((item) => ({ item, names: namesOf(item) }));
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
