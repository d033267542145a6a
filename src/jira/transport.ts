/** What Stakes reads of an HTTP answer; the Response of a browser and of Forge's function runtime both fit. */
export type JiraAnswer = {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
};

/**
 * Sends one request to Jira's REST API as somebody: the viewer over the bridge, or a person or the app from a function.
 * `path` starts with `/rest/` and holds the query. A promise that fails means that no answer came.
 */
export type RequestJira = (
  path: string,
  init: { method: string; headers: Record<string, string>; body?: string },
) => Promise<JiraAnswer>;

/** Time and chance, given from outside so that waiting can be tested without it. */
export type Patience = {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** From 0 to less than 1. */
  readonly random: () => number;
  /** How long one request may be tried and waited for, in milliseconds. */
  readonly patienceMs: number;
  /**
   * The moment, in epoch milliseconds, after which nothing is waited for any more, however many requests came before:
   * Forge ends a person's function after 25 s. `Infinity` where nothing ends.
   */
  readonly untilMs: number;
};

/** The moment until which a request that begins now may be tried and waited for. */
export function patienceEndsMs({ now, patienceMs, untilMs }: Patience): number {
  return Math.min(now() + patienceMs, untilMs);
}
