import { charge, type Run } from '../run';
import type { EntityValue, ExpressionValue } from '../values/expression-value';
import type { Members } from './type-members';

/** Lists of a User that the docs call as functions and the type reference lists as properties. */
const ALSO_CALLED = new Set(['groups', 'groupIds']);

/** The members of an entity; reading one costs what it says. */
export function entityMembers(run: Run, target: EntityValue): Members {
  const read = (name: string): ExpressionValue | undefined => {
    const member = target.members.get(name);
    if (member === undefined) return undefined;
    charge(run, member.cost === 0 ? 0 : 1);
    return member.read();
  };
  return {
    property: (name) => {
      const value = read(name);
      return value === undefined ? undefined : { value };
    },
    method: (name) => {
      const value = read(name);
      if (value === undefined || value === null || typeof value !== 'object') return undefined;
      if (value.kind === 'Function') return value;
      const called = target.typeName === 'User' && ALSO_CALLED.has(name);
      return called ? { kind: 'Function', arity: [0, 0], call: () => value } : undefined;
    },
    names: [...target.members.keys()],
  };
}
