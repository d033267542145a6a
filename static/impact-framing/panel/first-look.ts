import { progressBy, type FramingProgress } from '../../../src/core/framing/framing-progress';
import type { Framing, FramingState } from '../../../src/core/framing/framing';
import type { GapContext } from '../../../src/core/framing/gap';
import type { Said } from '../../../src/core/framing/plainly-said';
import { parseStakesProperty } from '../../../src/core/stakes/parse-stakes-property';
import { staleBanner } from '../../../src/core/stakes/stale-banner';
import { isTechnical, type TechnicalVerdict } from '../../../src/core/technical-rule/technical';
import { dayOf } from '../../../src/core/time/calendar-day';
import { daysSince } from '../../../src/core/time/days';
import type { Judgement, Moment } from './judgement';
import type { PanelFacts } from './load-facts';

/** Tells what answers say, or nothing where that isn't certain yet. */
export type ReadAnswers = (framing: Framing | undefined, context: GapContext) => Said | undefined;

/**
 * Judges the issue for the first paint, before its history and the lists of thin words are there. The `stakes` property
 * answers for marks and for staleness, so that the closer look rarely moves anything on the page. No judgement where the
 * answers can't be told yet: what they say doesn't change afterwards.
 */
export function firstLook(facts: PanelFacts, at: Moment, read: ReadAnswers): Judgement | undefined {
  const told = answersTold(facts, read);
  return told && { ...knownAtOnce(facts, at), ...told };
}

/** How far the framing is by its hollow gaps alone, and what the shown answers say; nothing while that isn't certain. */
export function answersTold(
  facts: PanelFacts,
  read: ReadAnswers,
): { readonly progress: FramingProgress; readonly said: Said } | undefined {
  const { items, parent } = facts;
  const { framing, summary } = facts.found.issue;
  const own = read(framing, { summary, items });
  // Which of the items that the parent names are done doesn't count for its state, as in the property of its children.
  const above = parent && read(parent.framing, { summary: parent.summary });
  if (!own || (parent && !above)) return undefined;
  const progress = progressBy(own.hollow, framing, () => above?.hollow);
  const said = saidWhere(progress.state, facts, read);
  return said && { progress, said };
}

/** What the shown answers say: the issue's own or, where it inherits, its parent's. */
export function saidWhere<Told extends Said | undefined>(
  state: FramingState,
  { found, items, parent }: PanelFacts,
  read: (framing: Framing | undefined, context: GapContext) => Told,
): Told {
  const { framing, summary } = (state === 'inherited' && parent) || found.issue;
  return read(framing, { summary, items });
}

/** That no row of the rule matches goes without saying. */
export const whyOf = ({ reason, text }: TechnicalVerdict): string => (reason.kind === 'none' ? '' : text);

/** What no word of the answers decides: technical or not, and whether the `stakes` property says that the issue is stale. */
export function knownAtOnce(
  { found, policy }: PanelFacts,
  { nowMs, timeZone }: Moment,
): Omit<Judgement, 'progress' | 'said'> {
  const { issue } = found;
  const cached = parseStakesProperty(found.stakes);
  const byRule = isTechnical(issue, policy.policy.rule);
  const technical = cached ? cached.technical === 'yes' : byRule.technical;
  const byMark = technical ? 'marked as technical' : 'marked as not technical';
  const stale = cached && cached.staleOn <= dayOf(new Date(nowMs), 'UTC') ? cached : undefined;
  return {
    technical,
    isDecided: cached !== undefined && ['notNow', 'never'].includes(cached.outcome),
    why: technical === byRule.technical ? whyOf(byRule) : byMark,
    looks: [],
    ...(stale && technical && issue.status.category !== 'done'
      ? {
          staleBanner: staleBanner({
            createdAtMs: Date.parse(issue.createdAt),
            nowMs,
            timeZone,
            days: daysSince(Date.parse(stale.refinedAt), nowMs),
            deadline: issue.framing?.deadline,
          }),
        }
      : {}),
  };
}
