import { assess, refinementFacts } from '../../../src/core/stakes/assessment';
import type { FramingProgress } from '../../../src/core/framing/framing-progress';
import { framingState } from '../../../src/core/framing/framing-state';
import { saidIn } from '../../../src/core/framing/said';
import { wayInOf } from '../../../src/core/policy/way-in';
import { deferralsOf } from '../../../src/core/refinement/deferrals';
import { deferralsText } from '../../../src/core/refinement/deferrals-text';
import { onlyNoiseSince } from '../../../src/core/refinement/only-noise-since';
import { proofWithDeferrals } from '../../../src/core/refinement/proof-with-deferrals';
import { refinementProof } from '../../../src/core/refinement/proof';
import { staleBanner } from '../../../src/core/stakes/stale-banner';
import { stalenessText } from '../../../src/core/stakes/staleness-text';
import { LAZY_TEXTS } from './lazy-texts';
import { knownAtOnce, saidWhere, whyOf } from './first-look';
import type { Judgement, Moment, Refinement } from './judgement';
import { shownFacts, type PanelEvidence } from './evidence';
import type { PanelFacts } from './load-facts';

/**
 * Judges the issue with every word list and, once it is read, its history. Without the history the first look's verdict
 * stands, with thin answers named as well.
 */
export function closerLook(facts: PanelFacts, evidence: PanelEvidence | undefined, at: Moment): Judgement {
  const { issue } = facts.found;
  if (!evidence) return { ...knownAtOnce(facts, at), ...answersIn(facts, progressOf(facts)) };
  const request = shownFacts(facts, evidence, at);
  const { verdict, looks, framing, refined, staleness, decided } = assess(request);
  const isDecided = decided !== undefined && decided.outcome !== 'keep';
  const known = { technical: verdict.technical, why: whyOf(verdict), looks, ...answersIn(facts, framing), isDecided };
  if (issue.status.category === 'done') return known;
  if (!evidence.entries.has(issue.id)) return { ...known, refinement: 'unknown' };
  const wayIn = framing.state === 'inherited' ? undefined : wayInOf(request);
  const judged = { ...known, cameIn: wayIn && LAZY_TEXTS.cameIn(wayIn) };
  const asked = refinementFacts(request);
  const proof = refinementProof(asked);
  const deferrals = deferralsOf({ ...asked, discussed: asked.discussed ?? [], ...evidence.sprints });
  const asksText = { lastRefined: refined, staleness, decided, ...at };
  const { uncounted } = stalenessText({ ...asksText, onlyNoise: onlyNoiseSince(proof) });
  const refinement: Refinement = {
    line: stalenessText(asksText).panelLine,
    uncounted,
    proof: proofWithDeferrals(proof, deferrals),
    deferrals: deferralsText(deferrals, at.nowMs, at.timeZone),
  };
  if (!verdict.technical || staleness.state !== 'stale') return { ...judged, refinement };
  const { days } = staleness;
  const createdAtMs = Date.parse(issue.createdAt);
  return {
    ...judged,
    refinement,
    staleBanner: staleBanner({ createdAtMs, ...at, days, deadline: issue.framing?.deadline }),
  };
}

const answersIn = (facts: PanelFacts, progress: FramingProgress) => ({
  progress,
  said: saidWhere(progress.state, facts, saidIn),
});

function progressOf({ found: { issue }, items, parent }: PanelFacts): FramingProgress {
  const above = { parentFraming: parent?.framing, parentSummary: parent?.summary };
  return framingState(issue.framing, { summary: issue.summary, items, ...above });
}
