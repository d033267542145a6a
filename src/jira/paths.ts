import type { Operation } from './operations';
import { Refused } from './refused';

const ISSUE_KEY = '[A-Z][A-Z0-9_]{1,79}-\\d{1,19}';

/** What may stand in each part of a path; anything else is refused before it is sent. */
const SHAPES: Readonly<Record<string, RegExp>> = {
  issue: new RegExp(`^(?:\\d{1,19}|${ISSUE_KEY})$`),
  project: /^(?:\d{1,19}|[A-Z][A-Z0-9_]{1,79})$/,
  property: /^[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*$/,
  filter: /^\d{1,19}$/,
  comment: /^\d{1,19}$/,
  task: /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/,
  workflow: /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/,
  type: /^\d{1,19}$/,
  screen: /^\d{1,19}$/,
  tab: /^\d{1,19}$/,
  field: /^customfield_\d{1,19}$/,
  modification: /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/,
};

export type PathParts = Readonly<Record<string, string>>;
/** Query parameters: a list repeats its name. */
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** Whether this is an issue's id. */
export const isIssueId = (id: string): boolean => /^\d{1,19}$/.test(id);

/** Whether this is an issue's key as Jira Cloud writes it. */
export const isIssueKey = (key: string): boolean => new RegExp(`^${ISSUE_KEY}$`).test(key);

/** The address of one call, made of an operation's template and nothing that could lead elsewhere. */
export function pathOf(operation: Operation, parts: PathParts = {}, query: Query = {}): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, part: string) => checked(part, parts[part]));
  const asked = Object.entries(query).flatMap(([name, value]) => pairs(name, value));
  return asked.length === 0 ? path : `${path}?${asked.join('&')}`;
}

function checked(part: string, value: string | undefined): string {
  const shape = SHAPES[part];
  if (value === undefined || shape === undefined || !shape.test(value)) {
    throw new Refused('invalid', `That isn't the id or key of a ${WORDS[part] ?? part}. Check it and try again.`);
  }
  return encodeURIComponent(value);
}

const WORDS: Readonly<Record<string, string>> = { issue: 'work item' };

/** Half a character, which no address can hold. */
const LONE_SURROGATE = /\p{Cs}/gu;

function pairs(name: string, value: Query[string]): string[] {
  if (value === undefined) return [];
  const values = typeof value === 'object' ? value : [String(value)];
  return values.map((one) => `${name}=${encodeURIComponent(one.replace(LONE_SURROGATE, '\ufffd'))}`);
}
