import { isRecord, listOf, member } from '../../src/jira/decoders/json';
import type { Line } from './lines-of';
import { BadInput } from './bad-input';

/** What an export holds, one by one: something that may be an issue, or why a line holds none. `line` counts from 1. */
export type Member = { readonly line: number; readonly value: unknown } | Skipped;
export type Skipped = { readonly line: number; readonly why: string };

const NOT_JSON = 'not JSON: it may be cut off or damaged';

/** One JSON spread over many lines is held whole; beyond this an export must have one issue a line. */
const MOST_CHARACTERS = 400 * 1024 * 1024;

/**
 * Reads the lines of an export. A line is an issue, or the answer of a search (its `issues`, or a list of them). Where
 * the first lines can only be one JSON spread over many, that is read whole, and `line` counts its issues.
 */
export async function* membersOf(lines: AsyncIterable<Line>): AsyncGenerator<Member> {
  const rest = lines[Symbol.asyncIterator]();
  const first = await rest.next();
  if (first.done) return;
  const second = await rest.next();
  const begun = second.done ? [first.value] : [first.value, second.value];
  if (second.done || !isSpread(first.value, second.value)) {
    for (const line of begun) yield* membersIn(line);
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield* membersIn(next.value);
    return;
  }
  const all = await gather(begun, rest);
  const value = parsed(all.map(({ text }) => text).join('\n'));
  if (value === undefined) for (const line of all) yield* membersIn(line);
  else for (const [index, one] of issuesIn(value).entries()) yield { line: index + 1, value: one };
}

/** Whether one JSON goes on from the first line to the second: neither is one by itself. */
function isSpread(first: Line, second: Line): boolean {
  if (parsed(first.text) !== undefined) return false;
  return first.text.trim() === '[' || !isRecord(parsed(second.text));
}

async function gather(begun: readonly Line[], rest: AsyncIterator<Line>): Promise<readonly Line[]> {
  const all = [...begun];
  let characters = 0;
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    all.push(next.value);
    characters += next.value.text.length;
    if (characters > MOST_CHARACTERS) throw new BadInput('One JSON of over 400 MB. Write one issue a line instead.');
  }
  return all;
}

function* membersIn({ number, text }: Line): Generator<Member> {
  const value = parsed(text);
  if (value === undefined) yield { line: number, why: NOT_JSON };
  else for (const one of issuesIn(value)) yield { line: number, value: one };
}

function issuesIn(value: unknown): readonly unknown[] {
  return listOf(value) ?? listOf(member(value, 'issues')) ?? [value];
}

/** `undefined`, which JSON can't say, where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
