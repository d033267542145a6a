import type { Assessment } from './assessment';
import { dayOf } from '../time/calendar-day';
import { answersDueOn } from '../framing/answers-due';
import type { Issue } from '../issue/issue';
import type { WayIn } from '../policy/ways-in';
import type { Discussing } from '../records/discussion-problem';
import type { TechnicalVerdict } from '../technical-rule/technical';
import { NO_DAY, secondUtc, type StakesProperty } from './stakes-property';

/** What the property tells of an assessment: all of it but why an issue is technical, and who decided about it and why. */
export type ToldAssessment = Omit<Assessment, 'verdict' | 'decided'> & {
  readonly verdict: Pick<TechnicalVerdict, 'technical'>;
  readonly decided: Discussing | undefined;
};

/**
 * An assessment as the issue property keeps it. Costs and texts stay out of it: whoever sees an issue may read its
 * properties.
 */
export function stakesOf(
  assessment: ToldAssessment,
  issue: Pick<Issue, 'framing' | 'createdAt'>,
  nowMs: number,
  wayIn?: WayIn,
): StakesProperty {
  const { verdict, looks, framing: progress, origin, refined, staleness, decided } = assessment;
  return {
    v: 1,
    technical: verdict.technical ? 'yes' : looks.length > 0 ? 'looks' : 'no',
    framing: progress.state,
    answered: progress.answered,
    refinedAt: secondUtc(refined.atMs),
    signal: refined.signal,
    ...(refined.by && { by: refined.by.accountId }),
    staleOn: staleness.staleOn,
    deadline: issue.framing?.deadline ?? NO_DAY,
    answersDue: answersDueOn(progress.state, issue, dayOf(new Date(nowMs), 'UTC')) ?? NO_DAY,
    origin: origin ?? 'none',
    outcome: decided?.outcome ?? 'none',
    ...(decided?.until && { until: decided.until }),
    ...(wayIn && progress.state !== 'inherited' && { wayIn }),
    asOf: secondUtc(nowMs),
  };
}
