import type { JiraResponse } from '../jira-door';

/** What a handler answers; the double adds Jira's headers and counts its points. */
export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly json?: unknown;
  /** How many objects the answer holds, for the points ledger. */
  readonly objects: number;
};

/** A refusal on its way out of a handler: Jira's status and its two kinds of messages. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly errorMessages: readonly string[],
    readonly fieldErrors: Readonly<Record<string, string>> = {},
  ) {
    super([...errorMessages, ...Object.values(fieldErrors)].join(' '));
    this.name = 'Refused';
  }
}

/** An answer with a body; a list counts its elements, everything else one object. */
export function ok(json: unknown, objects = Array.isArray(json) ? json.length : 1): Reply {
  return { status: 200, headers: {}, json, objects };
}

export function created(json: unknown): Reply {
  return { status: 201, headers: {}, json, objects: 0 };
}

export function noContent(): Reply {
  return { status: 204, headers: {}, objects: 0 };
}

/** "I started a task, ask for it there". */
export function seeOther(location: string): Reply {
  return { status: 303, headers: { location }, objects: 0 };
}

/** The answer for what does not exist or must not be seen: Jira makes no difference. */
export function notFound(message: string): Refused {
  return new Refused(404, [message]);
}

export function badRequest(message: string): Refused {
  return new Refused(400, [message]);
}

export function forbidden(message: string): Refused {
  return new Refused(403, [message]);
}

/** For what real Jira does and this double does not: never a made-up success. */
export function notEmulated(what: string): Refused {
  return new Refused(501, [`The Jira double does not emulate ${what}.`]);
}

/** The refusal as Jira writes it. */
export function replyOf(refused: Refused): Reply {
  const json = { errorMessages: refused.errorMessages, errors: refused.fieldErrors };
  return { status: refused.status, headers: {}, json, objects: 0 };
}

/** The answer as it goes over the wire. */
export function toResponse(reply: Reply, headers: Readonly<Record<string, string>>): JiraResponse {
  const body = reply.json === undefined ? '' : JSON.stringify(reply.json);
  const type: Record<string, string> = body === '' ? {} : { 'content-type': 'application/json;charset=UTF-8' };
  return { status: reply.status, headers: { ...type, ...headers, ...reply.headers }, body };
}

/** The query parameters of a call. What a handler doesn't look at is noticed: see `refuseUnread`. */
export type AskedQuery = {
  get(name: string): string | null;
  getAll(name: string): string[];
  /** Refuses parameters that the handler never looked at: an answer that ignores them would be made up. */
  refuseUnread(): void;
};

/** Change nothing here: more detail than the double has, the history of visits, and field configurations. */
const WITHOUT_EFFECT = new Set(['expand', 'updateHistory', 'fieldsByKeys', 'failFast', 'skipFieldAssociation']);

/** The query part of a request's path. */
export function askedQuery(path: string): AskedQuery {
  const start = path.indexOf('?');
  const parameters = new URLSearchParams(start < 0 ? '' : path.slice(start + 1));
  const read = new Set<string>(WITHOUT_EFFECT);
  return {
    get: (name) => {
      read.add(name);
      return parameters.get(name);
    },
    getAll: (name) => {
      read.add(name);
      return parameters.getAll(name);
    },
    refuseUnread: () => {
      const unread = [...parameters.keys()].find((name) => !read.has(name));
      if (unread !== undefined) throw notEmulated(`the parameter "${unread}" of this operation`);
    },
  };
}
