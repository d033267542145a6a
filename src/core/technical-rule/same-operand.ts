import type { Named } from '../issue';
import type { Operand } from './rule';

/** Whether an operand of the rule means this thing: by id alone if it has one, else by the whole name in any case. */
export function isSame(operand: Operand, thing: Named): boolean {
  if (operand.id !== undefined) return operand.id === thing.id;
  return operand.name.toLowerCase() === thing.name.toLowerCase();
}
