import { join } from 'node:path';
import type { Clock } from '../clock';
import type { JiraDouble, JiraResponse, ProductEvent } from '../jira-door';
import { createAccounts, type Accounts } from './accounts';
import type { Levers } from '../levers';
import { chosenLevers } from '../levers/chosen-levers';
import type { App } from './app';
import { type DeliveryPolicy, promptDelivery } from './retry';
import { frontDoor, type Fault } from './doors/doors';
import { egressDoor } from './doors/egress';
import { jiraDoor, normalPath, scopeRefusal } from './doors/jira';
import { kvsDoor } from './doors/kvs';
import { privacyDoor } from './doors/privacy';
import { queueDoor } from './doors/queue';
import { createEventDelivery } from './events';
import { createInvoke, siteAri, type Invoke } from './invoker';
import {
  dynamicPropertiesOf,
  invokeResolver,
  rejected,
  type ResolverAnswer,
  type ResolverCall,
} from './invoke-resolver';
import { createStore, type Store } from './kvs/store';
import { createLog, type Log } from './logs';
import { startProxy } from './proxy';
import { consumeDue } from './queue/consume';
import { createQueue, type Queue } from './queue/queue';
import { startResourceServer, type ResourceServer } from './resources/resource-server';
import { createRunner } from './runner/runner';
import { logLineOf } from './runner/log-line';
import { createSchedule } from './schedule';
import { createUserRate } from './user-rate';

/** A site's Forge platform with one app installed. */
export type ForgeHost = {
  readonly app: App;
  readonly log: Log;
  readonly kvs: Store;
  readonly queue: Queue;
  /** Atlassian's accounts, for what apps report of them. */
  readonly accounts: Accounts;
  /** How product events and queued events travel; change its members to be late, to repeat, to lose or to shuffle. */
  readonly delivery: { readonly events: DeliveryPolicy; readonly queue: DeliveryPolicy };
  /** Faults the doors meet first; push to inject one, empty to end them. */
  readonly faults: Fault[];
  /** How the platform does what no source tells; change it in place. */
  readonly levers: Pick<Levers, 'invocation-rate'>;
  /** The functions that ran so far, by the key of each: what the platform bills. */
  readonly invocations: string[];
  /** Runs any function of the manifest, as any module. */
  readonly invoke: Invoke;
  invokeResolver(call: ResolverCall): Promise<ResolverAnswer>;
  /** What a module's `dynamicProperties` function gives, such as a lozenge's status. */
  dynamicProperties(call: { moduleKey: string; extension: unknown; accountId?: string | undefined }): Promise<unknown>;
  /** `requestJira` of a frame: as the viewer, within the app's scopes. */
  requestJira(request: BridgeRequest, accountId: string | undefined): Promise<JiraResponse>;
  /** Takes a product event as if Jira had sent it. */
  dispatch(event: ProductEvent): void;
  /** Runs a scheduled trigger now, whatever its interval. */
  runSchedule(moduleKey: string): Promise<void>;
  /** What the platform lets the app do as it is removed; how that ends changes nothing about the removal. */
  runPreUninstall(): Promise<void>;
  /** Hands the queued events that are due to their consumers; gives the number of deliveries. */
  runQueue(): Promise<number>;
  /** Serves the app's Custom UI to frames on `siteOrigin`, from an origin of its own; closes with the host. */
  serveResources(options: { siteOrigin: string; bridgeScript: string }): Promise<ResourceServer>;
  /** The app's functions were built anew: invocations from now on run what is there now. */
  readBundleAgain(): void;
  /** Delivers everything that is due, and what that brings about, until nothing is due any more. */
  tick(): Promise<void>;
  close(): Promise<void>;
};

/** What a frame's `requestJira` sends. `path` starts with `/rest/`. */
type BridgeRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
};

export type HostOptions = {
  readonly app: App;
  readonly jira: JiraDouble;
  readonly clock: Clock;
  /** Where `npm run build` puts what a deploy would upload; the functions are in `functions`. */
  readonly buildDir: string;
  /** Deliver what is due all the time, as a live site does. Without it, only `tick` and `runQueue` deliver. */
  readonly live?: boolean | undefined;
};

const LIVE_TICK_MS = 200;

/** Starts the platform and listens to Jira's events. Close it, or its processes live on. */
export async function createForgeHost(options: HostOptions): Promise<ForgeHost> {
  const { app, jira, clock, buildDir } = options;
  const log = createLog();
  const kvs = createStore(clock, app.storageEntities);
  const queue = createQueue(clock);
  const accounts = createAccounts();
  const faults: Fault[] = [];
  const doors = {
    jira: jiraDoor(app, jira),
    kvs: kvsDoor(kvs, app.scopes),
    queue: queueDoor(app, queue, clock),
    privacy: privacyDoor(accounts, app.scopes),
    egress: egressDoor(app.backendEgress),
  };
  const proxy = await startProxy(frontDoor(doors, faults));
  const runner = createRunner({
    bundleDirectory: join(buildDir, 'functions'),
    onLog: (message) => log.write(logLineOf(message, clock.now())),
  });
  const levers = chosenLevers();
  const rate = createUserRate(clock, levers);
  const invocations: string[] = [];
  const run = createInvoke({ app, clock, log, runner, proxy });
  const invoke: Invoke = (order) => {
    invocations.push(order.functionKey);
    return run(order);
  };
  const delivery = { events: promptDelivery(), queue: promptDelivery() };
  const evaluate: JiraDouble['evaluate'] = (expression, variables) => jira.evaluate(expression, variables);
  const events = createEventDelivery({ app, clock, log, invoke, evaluate, policy: delivery.events });
  const schedule = createSchedule({ app, clock, log, invoke });
  const runQueue = (): Promise<number> => consumeDue({ app, clock, invoke, queue, policy: delivery.queue });
  const tick = oneAtATime(async () => {
    while ((await events.deliverDue()) + (await schedule.runDue()) + (await runQueue()) > 0);
  });
  jira.onEvent((event) => events.accept(event));
  const resourceServers: ResourceServer[] = [];
  const tickOrLog = (): void =>
    void tick().catch((error: unknown) => log.write({ at: clock.now(), level: 'error', text: String(error) }));
  const ticking = options.live === true ? setInterval(tickOrLog, LIVE_TICK_MS) : undefined;

  return {
    app,
    log,
    kvs,
    queue,
    accounts,
    delivery,
    faults,
    levers,
    invocations,
    invoke,
    invokeResolver: async (call) =>
      rate.admits(call.accountId) ? invokeResolver(app, invoke, call) : rejected('too many in this minute'),
    dynamicProperties: async (call) =>
      rate.admits(call.accountId) ? dynamicPropertiesOf(app, invoke, call) : undefined,
    requestJira: async (request, accountId) => {
      const path = normalPath(request.path);
      const refusal = scopeRefusal(app, jira, request.method, path);
      if (refusal !== undefined) return refusal;
      const as = accountId === undefined ? { kind: 'anonymous' as const } : { kind: 'user' as const, accountId };
      return jira.handle({ ...request, path, as, via: 'bridge' });
    },
    dispatch: (event) => events.accept(event),
    runSchedule: async (moduleKey) => {
      const trigger = app.scheduledTriggers.find(({ key }) => key === moduleKey);
      if (trigger === undefined) throw new Error(`manifest.yml declares no scheduled trigger "${moduleKey}".`);
      await schedule.run(trigger);
    },
    runPreUninstall: async () => {
      for (const { key, function: functionKey } of app.manifest.modules.preUninstall) {
        const payload = { context: { cloudId: app.cloudId, moduleKey: key }, contextToken: siteAri(app) };
        await invoke({ functionKey, moduleKey: key, moduleType: 'preUninstall', payload });
      }
    },
    runQueue,
    readBundleAgain: () => runner.readBundleAgain(),
    serveResources: async (serving) => {
      const server = await startResourceServer({ app, ...serving });
      resourceServers.push(server);
      return server;
    },
    tick,
    close: async () => {
      clearInterval(ticking);
      runner.close();
      await Promise.all(resourceServers.map((server) => server.close()));
      await proxy.close();
    },
  };
}

/** Runs the work once at a time, in the order it was asked for; each caller hears of the failure of its own run. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    const run = last.then(work);
    last = run.catch(() => undefined);
    return run;
  };
}
