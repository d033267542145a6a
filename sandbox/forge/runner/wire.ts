/*
 * What host and function process send each other, compatible with the official local host. Shared by both sides, so it
 * holds types alone.
 */

/** One invocation as the function process receives it. */
export type InvocationMessage = {
  readonly lambdaEvent: LambdaEvent;
  readonly tunnelContext: {
    readonly requestId: string;
    /** Machine time at which the host gives up, epoch milliseconds. */
    readonly deadline: number;
  };
};

export type LambdaEvent = {
  /** `file.export`, as the manifest's function names it. */
  readonly handler: string;
  readonly body: unknown;
  readonly variables: readonly { readonly key: string; readonly value: string }[];
  readonly _meta: InvocationMeta;
};

export type InvocationMeta = {
  readonly contextAri: string;
  readonly appContext: AppContext;
  readonly tracing: { readonly traceId: string; readonly spanId: string };
  /** Where `__forge_fetch__` goes; the token names the invocation and dies with it. */
  readonly proxy: { readonly token: string; readonly url: string };
  readonly aaid?: string | undefined;
  /** Ours: how far the sandbox's clock is ahead of the machine's, in milliseconds. */
  readonly clockOffsetMs: number;
};

export type AppContext = {
  readonly appId: string;
  readonly appVersion: string;
  readonly environmentId: string;
  readonly environmentType: string;
  readonly invocationId: string;
  readonly installationId: string;
  readonly functionKey: string;
  readonly moduleType: string;
  readonly moduleKey: string;
  readonly permissions: { readonly scopes: readonly string[]; readonly external: unknown };
};

/** The answer of the function process: what the handler returned, or what it threw. */
export type ResultMessage = { readonly requestId: string; readonly result: InvocationResult };

export type InvocationResult =
  | { readonly success: true; readonly status: 200; readonly body: unknown }
  | { readonly success: false; readonly status: 500; readonly error: ThrownError };

export type ThrownError = {
  readonly errorMessage: string;
  readonly errorType: string;
  readonly stack: readonly string[];
  readonly serviceKey?: string | undefined;
};

/** One line the function wrote, as it stands on the process's standard output. */
export type LogMessage = {
  readonly invocationId: string;
  /** 20 debug, 30 info, 40 warn, 50 error. */
  readonly logLevel: number;
  readonly logArguments: readonly string[];
};
