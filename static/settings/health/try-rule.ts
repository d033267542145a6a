import { allOf, isAnyOf, orderedBy } from '../../../src/core/query/jql';
import { guardOf, type GuardPlace } from '../../../src/core/policy/guard';
import { guardRefuses } from '../../../src/core/policy/guard-refuses';
import { mirrorInForce } from '../../../src/core/policy/waivers';
import { WAIVERS_PROPERTY } from '../../../src/core/installation/property-keys';
import { EXPRESSIONS, EXPRESSION_NAMES, trialExpression } from '../../../src/core/set-up/expressions';
import type { HealthContext } from './check';

/** What Jira makes of the app's expressions, in this project and today. */
export type RuleTrial = {
  /** Why Jira can't take the rule: attached, it stops everybody. */
  readonly refused?: string | undefined;
  /** The app's other expressions that Jira can't take, by what they are for. */
  readonly otherRefused: readonly { readonly name: string; readonly says: string }[];
  /** The item on which the rule was tried, and why Jira has no verdict there; without `says` it has another than Stakes. */
  readonly failedOn?: { readonly key: string; readonly says?: string | undefined } | undefined;
};

/** Asks Jira about every expression, and has it judge the project's newest item by the rule, as its own check would. */
export async function tryRule(context: HealthContext, place: GuardPlace): Promise<RuleTrial> {
  const { guard, ...others } = EXPRESSIONS;
  const { setUp } = context;
  const [refused, ...faults] = await Promise.all(
    [guard, ...Object.values(others)].map((expression) => setUp.expressionFault(expression)),
  );
  const names = (['typeGuard', 'validation', 'formatter'] as const).map((name) => EXPRESSION_NAMES[name]);
  const otherRefused = names.flatMap((name, at) => {
    const says = faults[at];
    return says === undefined ? [] : [{ name, says }];
  });
  const failedOn = refused === undefined ? await triedOnNewest(context, place) : undefined;
  return { refused, otherRefused, failedOn };
}

async function triedOnNewest(
  { jira, setUp, project, policy, nowMs }: HealthContext,
  place: GuardPlace,
): Promise<RuleTrial['failedOn']> {
  const newest = orderedBy(allOf(isAnyOf('project', [{ id: project.id }])), 'created', 'DESC');
  const [[found], viewer, waivers] = await Promise.all([
    jira.search(newest, { pageSize: 1 }).then(({ issues }) => issues),
    jira.viewer(),
    jira.projectProperty(project.id, WAIVERS_PROPERTY),
  ]);
  if (found === undefined) return undefined;
  const { issue } = found;
  const outcome = await setUp.evaluateOn(issue.id, project.id, trialExpression(place));
  if ('fault' in outcome) return { key: issue.key, says: outcome.fault };
  const { framing, createdAt } = issue;
  const attempt = {
    issue,
    framing,
    createdAtMs: Date.parse(createdAt),
    accountId: viewer?.accountId,
    nowMs: nowMs(),
    place,
  };
  const refused = guardRefuses(guardOf(policy), mirrorInForce(waivers, nowMs()), attempt);
  return outcome.value === !refused ? undefined : { key: issue.key };
}
