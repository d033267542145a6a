import { exceeded, type Run } from '../run';
import type { ExpressionValue } from './expression-value';

/** The value of a Date, as it leaves an evaluation and `toISOString` gives it. */
export function isoOf(ms: number): string {
  return new Date(ms).toISOString();
}

/**
 * A result as plain JSON: Maps are objects, Dates ISO strings; entities give their free members, and functions a text
 * that nobody may rely on.
 */
export function toJson(run: Run, value: ExpressionValue): unknown {
  let primitives = 0;
  const convert = (part: ExpressionValue): unknown => {
    primitives += 1;
    if (primitives > run.limits.primitiveValues) throw exceeded(`${run.limits.primitiveValues} values in the result`);
    if (typeof part === 'number') return Number.isFinite(part) ? part : null;
    if (part === null || typeof part !== 'object') return part;
    switch (part.kind) {
      case 'List':
        return part.items.map(convert);
      case 'Map':
        return Object.fromEntries([...part.entries].map(([key, item]) => [key, convert(item)]));
      case 'Date':
        return isoOf(part.ms);
      case 'CalendarDate':
        return part.day;
      case 'RichText':
        return part.plainText;
      case 'Entity':
        return freeMembers(part.members);
      case 'Function':
      case 'EntityProperties':
        return `[${part.kind}]`;
    }
  };
  const freeMembers = (members: Extract<ExpressionValue, { kind: 'Entity' }>['members']) =>
    Object.fromEntries(
      [...members]
        .filter(([, member]) => member.cost === 0)
        .map(([name, member]) => [name, member.read()] as const)
        .filter(([, member]) => member === null || typeof member !== 'object')
        .map(([name, member]) => [name, convert(member)]),
    );
  return convert(value);
}
