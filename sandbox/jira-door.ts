/** Who a request acts as: a signed-in person, the app itself, or nobody. */
export type Principal =
  { readonly kind: 'user'; readonly accountId: string } | { readonly kind: 'app' } | { readonly kind: 'anonymous' };

/** One request to Jira's REST API. `path` starts with `/rest/` and holds the query; header names are lower case. */
export type JiraRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly as: Principal;
  /** Where it comes from: Jira's own pages, an app's frame through the bridge, or an app's function. */
  readonly via: 'page' | 'bridge' | 'function';
};

/** Jira's answer. `body` is the text as sent, empty for 204; header names are lower case. */
export type JiraResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/**
 * A product event as the app's triggers receive it (docs/platform.md#events). `selfGenerated` is true for what this app
 * did as itself; `timestamp` is epoch milliseconds in a string; the other members depend on `eventType`.
 */
export type ProductEvent = {
  readonly eventType: string;
  readonly selfGenerated: boolean;
  readonly timestamp: string;
  readonly atlassianId?: string | undefined;
  readonly [member: string]: unknown;
};

/** What the Forge host needs of a Jira site. */
export interface JiraDouble {
  handle(request: JiraRequest): Promise<JiraResponse>;
  /**
   * The classic scopes an app needs for this operation, any one of which suffices; an empty list means none is needed,
   * `undefined` that Jira has no such operation.
   */
  scopesOf(method: string, path: string): readonly string[] | undefined;
  onEvent(listener: (event: ProductEvent) => void): void;
  /** The value of a Jira expression over these variables; throws an Error when it cannot be evaluated. */
  evaluate(expression: string, variables: Readonly<Record<string, unknown>>): unknown;
}

/** The answer to a request never reaches whoever sent it, whatever was done: their `fetch` fails. */
export class LostAnswer extends Error {
  override readonly name = 'LostAnswer';
}
