/** An invocation in progress: what the doors may know about the code that knocks. */
export type Invocation = {
  readonly invocationId: string;
  readonly functionKey: string;
  readonly moduleKey: string;
  readonly moduleType: string;
  /** The person the function acts for; absent in triggers, schedules and consumers. */
  readonly accountId?: string | undefined;
  /** How many queue pushes led to this invocation, each by the consumer of the one before. */
  readonly pushDepth: number;
};

/** One `__forge_fetch__` of a function. Header names are lower case. */
export type DoorRequest = {
  readonly meta: {
    readonly type: string;
    readonly provider?: string | undefined;
    readonly remote?: string | undefined;
    readonly accountId?: string | undefined;
  };
  readonly target: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly invocation: Invocation;
};

export type DoorResponse = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | undefined;
};

/** One destination behind `__forge_fetch__`. */
export type Door = (request: DoorRequest) => Promise<DoorResponse>;

/** An answer with a JSON body. */
export function json(status: number, value: unknown): DoorResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

/**
 * A failure of the platform itself, not of the destination: the SDK turns the code in `forge-proxy-error` into an error
 * it throws (docs/platform.md#forge-the-sdk).
 */
export function proxyError(status: number, code: string, message: string): DoorResponse {
  return {
    ...json(status, { code, message }),
    headers: { 'content-type': 'application/json', 'forge-proxy-error': code },
  };
}
