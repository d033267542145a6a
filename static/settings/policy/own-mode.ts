import type { Enforcement, Policy } from '../../../src/core/policy/policy';
import type { NeverType } from '../../../src/core/technical-rule/rule';

type Modes = Pick<Policy, 'enforcementByType' | 'rule'>;

/** The mode a type has of its own; nothing where it follows the project's. */
export function ownModeOf({ enforcementByType, rule }: Modes, typeId: string): Enforcement | undefined {
  if (rule.neverTypes?.some(({ id }) => id === typeId)) return 'off';
  return enforcementByType.find(({ id }) => id === typeId)?.enforcement;
}

/** The same policy with this mode for a type, or with none of its own. Types of other ids stay as they are. */
export function withOwnMode({ enforcementByType, rule }: Modes, type: NeverType, mode: Enforcement | undefined): Modes {
  const { id, name } = type;
  const modes = enforcementByType.filter((one) => one.id !== id);
  const { neverTypes = [], ...rows } = rule;
  const off = neverTypes.filter((one) => one.id !== id);
  return {
    enforcementByType: mode === undefined || mode === 'off' ? modes : [...modes, { id, name, enforcement: mode }],
    rule: { ...rows, ...neverOf(mode === 'off' ? [...off, { id, name }] : off) },
  };
}

const neverOf = (neverTypes: readonly NeverType[]) => (neverTypes.length === 0 ? {} : { neverTypes });
