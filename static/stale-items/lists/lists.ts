import type { Findings } from '../find/findings';
import type { JudgedItem } from '../find/judged-item';

/** The lists a gadget shows, each under its own tab. */
export const LISTS = ['not-refined', 'not-answered'] as const;
export type ListId = (typeof LISTS)[number];

/** Stale by the policy and, where the gadget asks for more days than that, not refined for so long. Worst first. */
export function notRefined({ items }: Findings, thresholdDays: number | undefined): readonly JudgedItem[] {
  return items.filter(
    ({ assessment: { staleness } }) => staleness.state === 'stale' && staleness.days >= (thresholdDays ?? 0),
  );
}

/** Items with a question that nobody answered, nor a framed parent answers: those to be answered later among them. */
export function notAnswered({ items }: Findings): readonly JudgedItem[] {
  return items.filter(({ assessment: { framing } }) => ['open', 'partial', 'later'].includes(framing.state));
}

/** The days after which most of these items' projects call an item stale; where they differ, the shortest. */
export function limitDays({ projects }: Findings, thresholdDays: number | undefined): number {
  const ofPolicies = Math.min(...projects.on.map(({ policy }) => policy.policy.staleAfterDays));
  return Math.max(thresholdDays ?? 0, Number.isFinite(ofPolicies) ? ofPolicies : 0);
}

/** The item refined longest ago. */
export function oldest(items: readonly JudgedItem[]): JudgedItem | undefined {
  return items.reduce<JudgedItem | undefined>(
    (best, item) => (best && best.assessment.refined.atMs <= item.assessment.refined.atMs ? best : item),
    undefined,
  );
}
