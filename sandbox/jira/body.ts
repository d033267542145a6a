import { type AskedQuery, badRequest } from './reply';

/** A JSON object that came in a request or lies in the site, with members not yet looked at. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The request's body as an object; Jira refuses anything else. */
export function bodyOf(value: unknown): Json {
  if (isJson(value)) return value;
  throw badRequest('Invalid request payload. Refer to the REST API documentation and try again.');
}

/** Refuses members that the operation does not have: a misspelt one must not pass unnoticed. */
export function onlyMembers(body: Json, allowed: readonly string[]): void {
  const unknown = Object.keys(body).find((key) => !allowed.includes(key));
  if (unknown === undefined) return;
  throw badRequest(`Invalid request payload: unrecognised member "${unknown}". Known: ${allowed.join(', ')}.`);
}

/** A text member, or undefined when it is absent or null. */
export function textMember(body: Json, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw badRequest(`"${name}" must be a string.`);
}

/** A whole number member within bounds, or `otherwise` when it is absent. */
export function countMember(body: Json, name: string, otherwise: number, max: number): number {
  const value = body[name];
  if (value === undefined || value === null) return otherwise;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return Math.min(value, max);
  throw badRequest(`"${name}" must be a whole number of at least 0.`);
}

/** A list of texts, or undefined when it is absent. Numbers count as texts where `numbers` says so. */
export function textsMember(body: Json, name: string, numbers = false): readonly string[] | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw badRequest(`"${name}" must be a list.`);
  return value.map((member) => {
    if (typeof member === 'string') return member;
    if (numbers && typeof member === 'number') return String(member);
    throw badRequest(`"${name}" must hold ${numbers ? 'ids' : 'strings'} only.`);
  });
}

/** A number in a query parameter, cut to `max`. */
export function countParameter(query: AskedQuery, name: string, otherwise: number, max: number): number {
  const text = query.get(name);
  if (text === null || text === '') return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw badRequest(`"${name}" must be a whole number of at least 0.`);
  return Math.min(value, max);
}
