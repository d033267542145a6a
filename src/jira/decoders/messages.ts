import { eachOf, isRecord, listOf, member, textOf } from './json';

const LONGEST = 300;

/** Jira's own words about what it refused, in one line of bearable length; `undefined` where it said nothing. */
export function messagesOf(body: unknown): string | undefined {
  const errors = member(body, 'errors');
  const said = [
    ...eachOf(member(body, 'errorMessages'), textOf),
    ...(isRecord(errors) ? Object.values(errors).map(textOf) : []),
  ];
  const line = said
    .map((one) => one?.replace(/[\p{Cc}\s]+/gu, ' ').trim())
    .filter(Boolean)
    .join(' ');
  if (line === '') return undefined;
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

/** What Jira says is wrong with one field of an edit. */
export function fieldErrorOf(body: unknown, fieldId: string): string | undefined {
  return textOf(member(body, 'errors', fieldId));
}

/** What Jira says is wrong with a parsed query; `undefined` when it isn't an answer about a query. */
export function queryErrorsOf(value: unknown): readonly string[] | undefined {
  const queries = listOf(member(value, 'queries'));
  return queries && queries.length > 0
    ? queries.flatMap((query) => eachOf(member(query, 'errors'), textOf))
    : undefined;
}
