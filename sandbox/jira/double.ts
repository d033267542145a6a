import type { AppModules } from '../app-modules';
import type { Clock } from '../clock';
import { type JiraDouble, type JiraRequest, type JiraResponse, LostAnswer, type ProductEvent } from '../jira-door';
import type { Levers, ReadingOf } from '../levers';
import { chosenLevers } from '../levers/chosen-levers';
import { SEARCH_LAG_MS } from '../levers/search-lag';
import { actorOf } from './actor';
import { installApp } from './app/install-app';
import { createCallRates, type TooFast } from './call-rates';
import { runtimeFor } from './events/runtime-properties';
import { evaluate } from './expressions/evaluation/evaluate';
import { TRIGGER_FILTER_LIMITS } from './expressions/limits';
import { fromJson } from './expressions/values/make-value';
import { type Faults, noFaults, takeFault } from './faults';
import { createJobs } from './jobs';
import { createLedger, type Ledger, pointsOf } from './ledger';
import { faultReply, quotaExceeded, quotaHeaders } from './rate-limit';
import { askedQuery, badRequest, Refused, type Reply, replyOf, toResponse } from './reply';
import { createRouter, type Match } from './router';
import { ROUTES } from './routes';
import { createSearchIndex } from './search/search-index';
import type { Site } from './site';
import { createStore, type Store } from './store';
import type { World } from './world';

/** A Jira site that runs in memory, and the levers that only a sandbox has. */
export type SandboxJira = JiraDouble & {
  readonly store: Store;
  /** What goes wrong at the moment; change it in place. */
  readonly faults: Faults;
  /** How Jira does what no source tells; change it in place. */
  readonly levers: Levers;
  /** Every call so far, with its points and bytes. */
  readonly ledger: Ledger;
  /** Lets searches show what changed until now, as they do once their lag is over; no time passes. */
  catchUpSearch(): void;
  /** Calls `listener` whenever an issue looks different; the returned function ends that. */
  onIssueChanged(listener: (issueId: string) => void): () => void;
};

/** What a Jira site is made of; `levers` are how it does what no source tells, as the environment chose unless given. */
export type JiraParts = {
  readonly site: Site;
  readonly clock: Clock;
  readonly app?: AppModules | undefined;
  readonly levers?: Levers | undefined;
};

/** Serves `site`, which it changes in place, with `app` installed on it. */
export function createJiraDouble({ site, clock, app, levers = chosenLevers() }: JiraParts): SandboxJira {
  if (app !== undefined) installApp(site, app);
  const faults = noFaults();
  const store = createStore(site, clock, app, levers, () => faults.expressionParts);
  const ledger = createLedger();
  const rates = createCallRates();
  const match = createRouter(ROUTES);
  const eventListeners: ((event: ProductEvent) => void)[] = [];
  const issueListeners = new Set<(issueId: string) => void>();
  const index = createSearchIndex(store, () => faults.searchLagMs ?? SEARCH_LAG_MS[levers['search-lag']]);
  const world: World = {
    store,
    faults,
    levers,
    jobs: createJobs(store, faults, levers),
    index,
    emit: (event) => {
      for (const listener of eventListeners) listener(event);
    },
    changed: (issueId) => {
      for (const listener of issueListeners) listener(issueId);
    },
  };

  const tooFastOf = ({ method, via }: JiraRequest, { route: { template }, params }: Match): TooFast | undefined => {
    if (via === 'page' || levers['limits-per-second'] === 'none') return undefined;
    const issueId = store.findIssue(params['issueIdOrKey'] ?? '')?.id;
    return rates.refusal({ method, template, issueId }, store.nowMs());
  };

  const answer = async (request: JiraRequest, found: Match | undefined): Promise<Reply> => {
    try {
      if (found === undefined) throw new Refused(404, [`Jira has no operation ${request.method} ${request.path}.`]);
      const fault = takeFault(faults, { method: request.method, template: found.route.template, via: request.via });
      if (fault !== undefined) return faultReply(fault, store.nowMs());
      if (request.via === 'function' && ledger.spentInHour(store.nowMs()) >= faults.pointsPerHour) {
        return quotaExceeded(store.nowMs());
      }
      const tooFast = tooFastOf(request, found);
      if (tooFast !== undefined) return faultReply({ status: 429, ...tooFast }, store.nowMs());
      const actor = actorOf(store, request.as, request.via);
      const { params } = found;
      const query = askedQuery(request.path);
      const reply = await found.route.handler({ ...world, actor, params, query, body: parsed(request) });
      query.refuseUnread();
      return reply;
    } catch (error) {
      if (error instanceof Refused) return replyOf(error);
      throw error;
    }
  };

  const handle = async (request: JiraRequest): Promise<JiraResponse> => {
    const found = match(request.method, request.path);
    const reply = await answer(request, found);
    const headers = quotaHeaders(ledger, faults.pointsPerHour, store.nowMs());
    const response = toResponse(reply, headers);
    ledger.add({
      method: request.method,
      template: found?.route.template ?? request.path,
      as: request.as.kind,
      via: request.via,
      status: response.status,
      objects: reply.objects,
      points: pointsOf(request.via, reply.objects),
      bytes: Buffer.byteLength(response.body),
      atMs: store.nowMs(),
    });
    return response;
  };

  return {
    store,
    faults,
    levers,
    ledger,
    handle: withRedirects(handle, () => levers.redirects),
    scopesOf: (method, path) => match(method, path)?.route.scopes,
    onEvent: (listener) => {
      eventListeners.push(listener);
    },
    catchUpSearch: index.catchUp,
    onIssueChanged: (listener) => {
      issueListeners.add(listener);
      return () => issueListeners.delete(listener);
    },
    evaluate: (expression, variables) => {
      const { event } = variables;
      const knowsProperties = event !== undefined && levers['property-filters'] === 'known';
      const runtime = knowsProperties
        ? { event: { ...Object(event), runtime: runtimeFor(store, expression, event) } }
        : {};
      const context = Object.entries({ ...variables, ...runtime }).map(
        ([name, value]) => [name, fromJson(value)] as const,
      );
      return evaluate(expression, Object.fromEntries(context), {
        now: clock.now(),
        timeZone: site.timeZone,
        limits: TRIGGER_FILTER_LIMITS,
      }).value;
    },
  };
}

type Handle = (request: JiraRequest) => Promise<JiraResponse>;

/** Jira as a function meets it through Forge: redirects as this reading has them. Nobody else's requests change. */
function withRedirects(handle: Handle, reading: () => ReadingOf<'redirects'>): Handle {
  return async (request) => {
    const response = await handle(request);
    if (response.status !== 303 || request.via !== 'function') return response;
    switch (reading()) {
      case 'shown':
        return response;
      case 'followed': {
        const { pathname, search } = new URL(response.headers['location'] ?? '', 'http://jira.invalid');
        return handle({ ...request, method: 'GET', path: pathname + search, body: undefined });
      }
      case 'refused':
        return { status: 403, headers: { 'content-type': 'application/json' }, body: '{"message":"Forbidden"}' };
      case 'thrown':
        throw new LostAnswer(`The redirect that answered ${request.method} ${request.path} was not followed.`);
    }
  };
}

function parsed(request: JiraRequest): unknown {
  if (request.body === undefined || request.body === '') return undefined;
  try {
    return JSON.parse(request.body);
  } catch {
    throw badRequest('There was an error parsing JSON. Check that your request body is valid.');
  }
}
