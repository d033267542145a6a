import type { AppModules } from '../../../sandbox/app-modules';
import type { Clock } from '../../../sandbox/clock';
import { createJiraDouble, type SandboxJira } from '../../../sandbox/jira/double';
import type { JiraRequest, Principal, ProductEvent } from '../../../sandbox/jira-door';
import type { Site } from '../../../sandbox/jira/site';
import type { Issue } from '../../../sandbox/jira/site/issue';
import { jiraContract } from '../../contract/jira-contract';
import { shopSite, START } from './shop-site';
import { APP } from './small-app';

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};

/** A running double with one shop on it; every answer is held against Jira's OpenAPI file. */
export type Shop = {
  readonly jira: SandboxJira;
  readonly clock: Clock;
  readonly events: ProductEvent[];
  ask(as: Principal | string, method: string, path: string, body?: unknown, via?: JiraRequest['via']): Promise<Answer>;
};

export const THE_APP: Principal = { kind: 'app' };

const contract = jiraContract();

/** Answers of these operations are outside Jira's OpenAPI slice. */
const OUTSIDE = [/\/comment\/\d+$/u, /\/project\/[^/]+\/properties$/u, /\/issue\/[^/]+$/u, /^\/rest\/internal\//u];

export function aShop(site: Site = shopSite(), app: AppModules | 'none' = APP): Shop {
  let nowMs = START.getTime();
  const clock: Clock = {
    now: () => new Date(nowMs),
    offsetMs: 0,
    advance: (byMs) => {
      nowMs += byMs;
    },
    moveTo: (date) => {
      nowMs = date.getTime();
    },
    onMove: () => () => undefined,
  };
  const jira = createJiraDouble({ site, clock, app: app === 'none' ? undefined : app });
  const events: ProductEvent[] = [];
  jira.onEvent((event) => events.push(event));
  return {
    jira,
    clock,
    events,
    ask: async (as, method, path, body, via = 'bridge') => {
      const response = await jira.handle({
        method,
        path,
        headers: {},
        body: body === undefined ? undefined : JSON.stringify(body),
        as: typeof as === 'string' ? { kind: 'user', accountId: as } : as,
        via,
      });
      const json: unknown = response.body === '' ? undefined : JSON.parse(response.body);
      const isOutside = contract.templateOf(method, path) === undefined && OUTSIDE.some((one) => one.test(path));
      if (!isOutside) expect(contract.faultsOfResponse(method, path, response.status, json)).toEqual([]);
      return { status: response.status, headers: response.headers, body: json };
    },
  };
}

/** The keys that a search finds, in its order. */
export async function keysFound(shop: Shop, as: Principal | string, jql: string): Promise<readonly string[]> {
  const { status, body } = await shop.ask(as, 'POST', '/rest/api/3/search/jql', {
    jql,
    fields: ['key'],
    maxResults: 5000,
  });
  expect([status, body]).toEqual([200, expect.anything()]);
  return membersOf(body, 'issues').map((issue) => String(memberOf(issue, 'key')));
}

/** Asks after a task, as whoever began it, until it has come to its end; gives what that is. */
export async function endOfTask(shop: Shop, as: Principal | string, path: string): Promise<unknown> {
  for (let asked = 0; asked < 10; asked += 1) {
    const status = memberOf((await shop.ask(as, 'GET', path)).body, 'status');
    if (status !== 'ENQUEUED' && status !== 'RUNNING') return status;
  }
  throw new Error(`The task at ${path} does not end.`);
}

/** A member of a JSON object on a path of names. */
export function memberOf(json: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined,
    json,
  );
}

/** A list inside a JSON object. */
export function membersOf(json: unknown, ...path: readonly string[]): readonly unknown[] {
  const value = memberOf(json, ...path);
  return Array.isArray(value) ? value : [];
}

/** The site's own issue of that key, to change it behind Jira's back. */
export function storedIssue(shop: Shop, key: string): Issue {
  const issue = shop.jira.store.findIssue(key);
  if (issue === undefined) throw new RangeError(`The shop has no ${key}.`);
  return issue;
}
