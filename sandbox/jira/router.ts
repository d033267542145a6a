import type { Actor } from './actor';
import { type AskedQuery, notFound, type Reply } from './reply';
import type { World } from './world';

/** One call on its way to a handler. `body` is the parsed JSON, undefined when there was none. */
export type Call = World & {
  readonly actor: Actor;
  readonly params: Readonly<Record<string, string>>;
  readonly query: AskedQuery;
  readonly body: unknown;
};

export type Handler = (call: Call) => Reply | Promise<Reply>;

/**
 * One operation of Jira's REST API. `scopes` are its classic scopes, any of which suffices, as Jira's OpenAPI file has
 * them; empty where none is needed.
 */
export type Route = {
  readonly method: string;
  readonly template: string;
  readonly scopes: readonly string[];
  readonly handler: Handler;
};

export const READ_WORK: readonly string[] = ['read:jira-work'];
export const WRITE_WORK: readonly string[] = ['write:jira-work'];
export const READ_USER: readonly string[] = ['read:jira-user'];
export const MANAGE_PROJECT: readonly string[] = ['manage:jira-project'];
export const MANAGE_CONFIGURATION: readonly string[] = ['manage:jira-configuration'];
export const NO_SCOPE: readonly string[] = [];

/** One row of a resource's routes. */
export function route(method: string, template: string, scopes: readonly string[], handler: Handler): Route {
  return { method, template, scopes, handler };
}

export type Match = { readonly route: Route; readonly params: Readonly<Record<string, string>> };

/** Finds the operation for a request line; fixed segments win over parameters, as in Jira. */
export function createRouter(routes: readonly Route[]): (method: string, path: string) => Match | undefined {
  const compiled = routes.map((candidate) => ({ route: candidate, segments: candidate.template.split('/') }));
  compiled.sort((a, b) => parameterCount(a.segments) - parameterCount(b.segments));
  return (method, path) => {
    const segments = (path.split('?')[0] ?? '').split('/');
    for (const candidate of compiled) {
      if (candidate.route.method !== method) continue;
      const params = parametersOf(candidate.segments, segments);
      if (params !== undefined) return { route: candidate.route, params };
    }
    return undefined;
  };
}

/** A path parameter of the matched template. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw notFound(`The path has no ${name}.`);
  return value;
}

function parameterCount(segments: readonly string[]): number {
  return segments.filter((segment) => segment.startsWith('{')).length;
}

function parametersOf(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const given = segments[index] ?? '';
    if (part.startsWith('{')) params[part.slice(1, -1)] = decodeURIComponent(given);
    else if (part !== given) return undefined;
  }
  return params;
}
