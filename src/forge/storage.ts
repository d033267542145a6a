import { ForgeKvsAPIError, kvs } from '@forge/kvs';
import { Refused } from '../jira/refused';
import { patienceEndsMs, type Patience } from '../jira/transport';

/** The app's storage at Forge, as every adapter asks it. */
export type Storage = typeof kvs;

const FIRST_WAIT_MS = 250;

/** Limits are counted by the minute: developer.atlassian.com/platform/forge/limits-kvs-ce */
const LIMITED_FOR_SECONDS = 60;

/**
 * Storage that is asked again, after ever longer waits, where it had too many requests: nothing of such a request was done.
 * When the patience is over it throws `Refused` as unavailable, so that nobody takes it for a storage that is empty.
 */
export function patientStorage(patience: Patience): Storage {
  const answered = async (first: Promise<unknown>, again: () => unknown): Promise<unknown> => {
    const endsMs = patienceEndsMs(patience);
    let answer: unknown = first;
    for (let longestMs = FIRST_WAIT_MS; ; longestMs *= 2) {
      try {
        return await answer;
      } catch (error) {
        if (!wasTooMuch(error)) throw error;
        // Half of it by chance, so that invocations that were refused together don't come back together.
        const waitMs = (longestMs * (1 + patience.random())) / 2;
        if (patience.now() + waitMs > endsMs) throw busy(error);
        await patience.sleep(waitMs);
        answer = again();
      }
    }
  };
  /** The same object, whose promises are patient, and so are those of the builders that it gives. */
  const patient = <T extends object>(of: T): T =>
    new Proxy(of, {
      get: (target, name): unknown => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]): unknown => {
          const ask = (): unknown => Reflect.apply(member, target, given);
          const answer = ask();
          if (answer instanceof Promise) return answered(answer, ask);
          return typeof answer === 'object' && answer !== null ? patient(answer) : answer;
        };
      },
    });
  return patient(kvs);
}

const wasTooMuch = (error: unknown): boolean =>
  error instanceof ForgeKvsAPIError && (error.code === 'TOO_MANY_REQUESTS' || error.responseDetails.status === 429);

const busy = (cause: unknown): Refused =>
  new Refused(
    'unavailable',
    'Stakes asked its storage too often just now. Try again in a minute.',
    LIMITED_FOR_SECONDS,
    {
      cause,
    },
  );
