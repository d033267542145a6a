import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { parsePolicy } from '../../../src/core/policy/parse-policy';
import type { Policy } from '../../../src/core/policy/policy';
import type { Fields } from '../parts/kept-changes';
import { KEPT } from '../parts/kept-texts';

/** The settings of a project that somebody chooses; the others follow from those. */
export const POLICY_FIELDS = Object.keys(KEPT.fieldNames).filter((name) => name !== 'cap' && name !== 'currency');

/** Those of some changes that a policy may have, each for itself: what was typed wrongly, or by another version, is left out. */
export function usableInPolicy(changed: Fields): Partial<Policy> {
  return Object.fromEntries(
    POLICY_FIELDS.filter((name) => name in changed).flatMap((name) => {
      const value = changed[name] ?? undefined;
      const isUsable =
        value === undefined ? !(name in DEFAULT_POLICY) : !('problem' in parsePolicy({ version: 1, [name]: value }));
      return isUsable ? [[name, value]] : [];
    }),
  );
}
