import { parseFraming } from './parse-framing';
import type { Framing } from './framing';
import type { ChangeItem } from '../history';

/**
 * The answers before a change of the framing. How a changelog shows an object field is not documented: nothing reads as
 * no answers, JSON as the answers it holds. From anything else they can't be rebuilt, and those after the change stand in.
 */
export function framingBefore({ from, fromText }: ChangeItem, after: Framing | undefined): Framing | undefined {
  const before = [from, fromText].filter((text) => text !== undefined && text.trim() !== '');
  if (before.length === 0) return undefined;
  return before.map(framingIn).find((framing) => framing !== undefined) ?? after;
}

/** The answers that a text of Jira's history holds as JSON; nothing where it is anything else. */
export function framingIn(text: string | undefined): Framing | undefined {
  if (text === undefined || !text.startsWith('{')) return undefined;
  try {
    const read = parseFraming(JSON.parse(text));
    return 'framing' in read ? read.framing : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
