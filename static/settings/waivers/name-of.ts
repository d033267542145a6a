import type { WaiverRecord } from '../../../src/core/policy/waivers';
import { WAIVERS } from './texts';

/** Whom or what an entry is for: the item's key or the account's name, as far as this viewer may see them. */
export function nameOf({ kind, subject }: WaiverRecord, names: ReadonlyMap<string, string>): string {
  return names.get(subject) ?? (kind === 'waiver' ? WAIVERS.item(subject) : subject);
}
