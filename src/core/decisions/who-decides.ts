import type { CalendarDay } from '../time/calendar-day';
import { newestInForce } from '../records/records';

/**
 * Somebody else decides for a decider, up to and including a day (in UTC, where days of records begin). Records are never changed,
 * only undone, and naming somebody again replaces what was before.
 */
export type DelegateRecord = {
  readonly id: string;
  readonly projectId: string;
  /** The decider who named the delegate; nobody else can. */
  readonly by: string;
  readonly delegate: string;
  readonly until: CalendarDay;
  readonly atMs: number;
  readonly undone: boolean;
};

/** Who decides in a project: those that its settings name, and who holds for them today. */
export type Deciding = {
  /** Account ids; empty where the project names nobody: then whoever may edit an item decides. */
  readonly deciders: readonly string[];
  readonly delegates: readonly DelegateRecord[];
  readonly today: CalendarDay;
};

/** What somebody's word about an item counts as. */
export type Weight =
  /** It holds: a decider's own word, a delegate's for a decider, or anybody's where nobody is named. */
  | { readonly kind: 'decision'; readonly for?: string | undefined }
  /** It holds at once, as something that a decider said and somebody else wrote down. */
  | { readonly kind: 'recordedFor'; readonly decider: string }
  /** It is the team's view until a decider takes it up. */
  | { readonly kind: 'proposal' };

/**
 * What a person's word counts as, from who acts (never from what a browser claims) and whom they say to write it down for. Whether
 * they may edit the item at all is asked before. `undefined`: they name somebody who doesn't decide here, so nothing is recorded.
 */
export function weightOf(by: string, said: string | undefined, deciding: Deciding): Weight | undefined {
  const { deciders } = deciding;
  if (deciders.length === 0) return said === undefined || said === by ? { kind: 'decision' } : undefined;
  if (said !== undefined && said !== by) {
    return decides(said, deciding) ? { kind: 'recordedFor', decider: said } : undefined;
  }
  if (deciders.includes(by)) return { kind: 'decision' };
  const decider = deciders.find((one) => delegateOf(one, deciding) === by);
  return decider === undefined ? { kind: 'proposal' } : { kind: 'decision', for: decider };
}

/** Whether what this person says holds today. */
export function decides(accountId: string, deciding: Deciding): boolean {
  const { deciders } = deciding;
  return deciders.includes(accountId) || deciders.some((one) => delegateOf(one, deciding) === accountId);
}

/** Who decides for this decider today; `undefined` where nobody does. Somebody who doesn't decide here has no delegate. */
export function delegateOf(decider: string, { deciders, delegates, today }: Deciding): string | undefined {
  if (!deciders.includes(decider)) return undefined;
  const newest = newestInForce(delegates.filter(({ by }) => by === decider));
  return newest && today <= newest.until ? newest.delegate : undefined;
}
