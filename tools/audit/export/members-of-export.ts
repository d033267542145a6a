import { isRecord, listOf, member } from '../../../src/jira/decoders/json';
import { BadInput } from '../bad-input';
import type { Line } from './lines-of';

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
export async function* membersOf(pieces: AsyncIterable<Iterable<Line>>): AsyncGenerator<Iterable<Member>> {
  const rest = pieces[Symbol.asyncIterator]();
  const begun: Line[] = [];
  for (let piece = await rest.next(); !piece.done; piece = await rest.next()) {
    for (const line of piece.value) begun.push(line);
    if (begun.length >= 2) break;
  }
  if (!isSpread(begun)) {
    yield membersIn(begun);
    for (let piece = await rest.next(); !piece.done; piece = await rest.next()) yield membersIn(piece.value);
    return;
  }
  const all = await gather(begun, rest);
  const value = parsed(all.map(({ text }) => text).join('\n'));
  yield value === undefined ? membersIn(all) : issuesIn(value).map((one, index) => ({ line: index + 1, value: one }));
}

/** Whether one JSON goes on from the first line to the second: neither is one by itself. */
function isSpread([first, second]: readonly Line[]): boolean {
  if (first === undefined || second === undefined || parsed(first.text) !== undefined) return false;
  return first.text.trim() === '[' || !isRecord(parsed(second.text));
}

async function gather(begun: Line[], rest: AsyncIterator<Iterable<Line>>): Promise<readonly Line[]> {
  let characters = 0;
  for (let piece = await rest.next(); !piece.done; piece = await rest.next()) {
    for (const line of piece.value) {
      begun.push(line);
      characters += line.text.length;
    }
    if (characters > MOST_CHARACTERS) throw new BadInput('One JSON of over 400 MB. Write one issue a line instead.');
  }
  return begun;
}

/** Line by line, so that only one parsed line is held at a time. */
function* membersIn(lines: Iterable<Line>): Generator<Member> {
  for (const { number, text } of lines) {
    const value = parsed(text);
    if (value === undefined) yield { line: number, why: NOT_JSON };
    else for (const one of issuesIn(value)) yield { line: number, value: one };
  }
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
