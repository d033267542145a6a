import { Refused } from './refused';

/** What a failure of Jira means to the person who asked. `said`: Jira's own words, told only for what it calls invalid. */
export function refusalOf(status: number, said?: string): Refused {
  switch (status) {
    case 401:
    case 403:
      return new Refused('forbidden', "Jira doesn't allow you this. Ask a Jira or project admin for the permission.");
    case 404:
      return new Refused('not-found', "Jira can't find this, or you may not see it.");
    case 409:
      return new Refused('conflict', 'Jira is busy with another change of the same work items. Try again in a minute.');
    case 410:
      return unavailable();
    default:
      if (status < 400 || status >= 500) return unavailable();
      return new Refused('invalid', said ?? 'Jira did not accept this. Check what you entered and try again.');
  }
}

/** Jira could not be reached or was overloaded. */
export function unavailable(retryAfterSeconds?: number, cause?: unknown, quotaIsUsedUp = false): Refused {
  const when = retryAfterSeconds === undefined ? 'in a few minutes' : `in ${waitText(retryAfterSeconds)}`;
  return new Refused('unavailable', `Jira can't answer now. Try again ${when}.`, retryAfterSeconds, {
    cause,
    quotaIsUsedUp,
  });
}

/** No answer came to something that must not be sent twice. */
export function inDoubt(cause?: unknown): Refused {
  const sentence = "Jira didn't answer, so this may or may not have been done. Look before you try again.";
  return new Refused('unavailable', sentence, undefined, { cause, isInDoubt: true });
}

/** Jira answered in a form that Stakes doesn't know; `about` names what was asked for. */
export function unreadable(about: string): Refused {
  return new Refused(
    'unavailable',
    `Stakes can't read Jira's answer about ${about}. Reload; if it stays, tell your admin.`,
    undefined,
    { isInDoubt: true },
  );
}

function waitText(seconds: number): string {
  if (seconds <= 1) return 'a second';
  return seconds < 90 ? `${Math.ceil(seconds)} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}
