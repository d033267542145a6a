/** Why Jira declined. 'unavailable': it may work later; the others won't until somebody changes something. */
export type RefusalKind = 'not-found' | 'forbidden' | 'unavailable' | 'invalid' | 'conflict';

/**
 * Jira, or the app's own storage, declined a request or could not be reached. The message is a sentence for the person who asked: it never holds an
 * address, a query, a person's data or an answer's body, but for Jira's own words about what it calls invalid.
 */
export class Refused extends Error {
  /** The hour's quota is gone: whatever is asked before its reset is in vain. */
  readonly quotaIsUsedUp: boolean;
  /** The answer was lost or could not be read, so nobody knows whether what was asked was done. */
  readonly isInDoubt: boolean;

  constructor(
    readonly kind: RefusalKind,
    sentence: string,
    /** How long Jira asks to be left alone, where it says so. */
    readonly retryAfterSeconds?: number,
    options?: ErrorOptions & {
      readonly quotaIsUsedUp?: boolean | undefined;
      readonly isInDoubt?: boolean | undefined;
    },
  ) {
    super(sentence, options);
    this.name = 'Refused';
    this.quotaIsUsedUp = options?.quotaIsUsedUp === true;
    this.isInDoubt = options?.isInDoubt === true;
  }
}
