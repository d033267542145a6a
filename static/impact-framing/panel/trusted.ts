import type { Framing } from '../../../src/core/framing/framing';
import { sameFraming } from '../form/same-framing';
import type { PanelFacts } from './load-facts';

/** Jira answers a read after a write with what was written, but not at once on every path. */
const TRUST_MS = 30_000;

/** What was saved a moment ago, and what stood there before. */
export type Trusted = {
  readonly framing: Framing | undefined;
  readonly before: Framing | undefined;
  readonly savedAtMs: number;
};

/**
 * The facts with what was just saved, as long as Jira still answers with what stood there before: an answer must never be
 * shown as missing right after somebody gave it. Any third value is news, and is believed.
 */
export function trusting(facts: PanelFacts, trusted: Trusted | undefined, nowMs: number): PanelFacts {
  if (!trusted || nowMs - trusted.savedAtMs > TRUST_MS) return facts;
  const isOld = sameFraming(facts.found.issue.framing, trusted.before);
  return isOld ? withFraming(facts, trusted.framing) : facts;
}

/** The facts as they are once this framing is saved. */
export function withFraming(facts: PanelFacts, framing: Framing | undefined): PanelFacts {
  const { framingProblem: _, ...found } = facts.found;
  return { ...facts, found: { ...found, issue: { ...facts.found.issue, framing } } };
}
