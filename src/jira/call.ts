import { jsonIn } from './decoders/json';
import { messagesOf } from './decoders/messages';
import type { Operation } from './operations';
import { pathOf, type PathParts, type Query } from './paths';
import type { Refused } from './refused';
import { afterFailure, isPassing, type Retry } from './retry';
import { inDoubt, refusalOf, unavailable } from './status-refusal';
import { patienceEndsMs, type JiraAnswer, type Patience, type RequestJira } from './transport';

export type CallAsk = {
  readonly parts?: PathParts;
  readonly query?: Query;
  readonly body?: unknown;
  /** Failures that the caller reads itself; every other one is thrown as `Refused`. */
  readonly accept?: readonly number[];
};

/** An answer that is a success, or that the caller asked to see. `body` is parsed, `undefined` when there is none. */
export type Answered = { readonly status: number; readonly location: string | null; readonly body: unknown };

/** Performs one operation, patiently: see `afterFailure`. Throws `Refused` alone. */
export type Call = (operation: Operation, ask?: CallAsk) => Promise<Answered>;

/** Told of every request, so that somebody can keep an account; `body` is absent where nothing was answered, or it was lost. */
export type Meter = (answered: {
  readonly operation: Operation;
  readonly sent: unknown;
  readonly body?: unknown;
  /** Less than a fifth of the hour's quota is left, whoever used the rest. */
  readonly isNearLimit: boolean;
  /** How many points Jira says are left, of how many; absent where it doesn't say. */
  readonly left?: PointsLeft | undefined;
}) => void;

type PointsLeft = { readonly points: number; readonly of: number };

/** Calls over this transport, each within its own patience. */
export function callsOver(requestJira: RequestJira, patience: Patience, meter?: Meter): Call {
  return async (operation, { parts, query, body, accept = [] } = {}) => {
    const path = pathOf(operation, parts, query);
    const hasBody = body !== undefined;
    const init = {
      method: operation.method,
      headers: { Accept: 'application/json', ...(hasBody ? { 'Content-Type': 'application/json' } : {}) },
      ...(hasBody ? { body: JSON.stringify(body) } : {}),
    };
    const untilMs = patienceEndsMs(patience);
    for (let attempt = 1; ; attempt += 1) {
      const { answer, cause } = await sent(() => requestJira(path, init));
      if (answer && !isPassing(answer.status) && !isBusy(operation, answer)) {
        const read = jsonIn(await answer.text());
        meter?.({ operation, sent: body, body: read, isNearLimit: isNearLimit(answer), left: leftIn(answer) });
        return settled(answer, read, accept);
      }
      const left = answer && leftIn(answer);
      meter?.({ operation, sent: body, isNearLimit: answer !== undefined && isNearLimit(answer), left });
      const nowMs = patience.now();
      const at = { nowMs, random: patience.random(), leftMs: untilMs - nowMs };
      const retry = afterFailure(answer, attempt, at);
      const isSilent = answer === undefined && operation.looksAfterSilence === true;
      if (isSilent) throw inDoubt(cause);
      if ('stop' in retry || !operation.repeatable) throw givenUp(operation, answer, retry, cause);
      await patience.sleep(retry.waitMs);
    }
  };
}

/** A failed promise means that no answer came; whether anything was done is then unknown. */
async function sent(send: () => Promise<JiraAnswer>): Promise<{ answer?: JiraAnswer; cause?: unknown }> {
  try {
    return { answer: await send() };
  } catch (cause) {
    return { cause };
  }
}

const isBusy = (operation: Operation, answer: JiraAnswer): boolean =>
  answer.status === 409 && operation.waitsForOthers === true;

const isNearLimit = ({ headers }: JiraAnswer): boolean => headers.get('x-ratelimit-nearlimit') === 'true';

function leftIn({ headers }: JiraAnswer): PointsLeft | undefined {
  const [points, of] = [headers.get('x-ratelimit-remaining'), headers.get('x-ratelimit-limit')].map(wholeNumber);
  return points === undefined || of === undefined ? undefined : { points, of };
}

const wholeNumber = (text: string | null): number | undefined =>
  text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;

function givenUp(
  operation: Operation,
  answer: JiraAnswer | undefined,
  { askedSeconds, quotaIsUsedUp }: Retry,
  cause?: unknown,
): Refused {
  if (answer?.status === 409) return refusalOf(409);
  const wasTurnedAway = answer?.status === 429;
  return operation.repeatable || wasTurnedAway ? unavailable(askedSeconds, cause, quotaIsUsedUp) : inDoubt(cause);
}

function settled({ status, headers }: JiraAnswer, body: unknown, accept: readonly number[]): Answered {
  const isSuccess = (status >= 200 && status < 300) || status === 303;
  if (!isSuccess && !accept.includes(status)) throw refusalOf(status, messagesOf(body));
  return { status, location: headers.get('location'), body };
}
