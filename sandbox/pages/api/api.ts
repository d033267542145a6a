import * as v from 'valibot';
import type { Actor } from '../../jira/actor';
import type { RunningSite } from '../running-site';
import type { Session } from '../session';

/** One request to the sandbox's own API. */
export type ApiCall = {
  readonly running: RunningSite;
  readonly session: Session;
  readonly body: unknown;
  readonly query: URLSearchParams;
  /** Parts of the path that the route leaves open. */
  readonly params: Readonly<Record<string, string>>;
  /** Starts over with a fresh copy of the site. */
  reset(): Promise<void>;
};

export type ApiReply = {
  readonly status: number;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** `METHOD /sandbox/path/{part}` and what answers it. */
export type ApiRoutes = Readonly<Record<string, (call: ApiCall) => ApiReply | Promise<ApiReply>>>;

/** A request the API declines; the sentence is for whoever sent it. */
export class Declined extends Error {
  constructor(
    readonly status: number,
    sentence: string,
  ) {
    super(sentence);
    this.name = 'Declined';
  }
}

export const done: ApiReply = { status: 204 };

export const answer = (json: unknown): ApiReply => ({ status: 200, json });

/** The body in the shape a route needs. */
export function bodyAs<Schema extends v.GenericSchema>(schema: Schema, { body }: ApiCall): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, body);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Declined(400, `The request can't be read: ${v.getDotPath(issue) ?? 'body'}: ${issue.message}.`);
}

/** The viewer as Jira's own pages act for them. */
export function actorOf({ session }: ApiCall): Actor {
  return { user: session.viewer, isApp: false, via: 'page' };
}
