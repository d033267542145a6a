import { attaching, detaching } from '../../../../src/core/set-up/rule-changes';
import type { RuleSpot } from '../../../../src/core/set-up/rule-standing';
import type { RuleChange, Workflow } from '../../../../src/core/set-up/workflow';
import { changeWorkflows } from '../change-workflows';
import type { Finding, Fix, HealthContext } from '../check';
import { reachText, type Sharing } from '../reach';
import { RULE_TEXTS as TEXTS, spotsText } from '../rule-texts';

/** One workflow as it was read, with everything a change of it has to say. */
export type LookedAt = {
  readonly context: HealthContext;
  readonly workflow: Workflow;
  readonly sharing: Sharing;
  /** The app's field as it is today. */
  readonly fieldId: string;
  /** Whether Jira lets the rule be added here. */
  readonly isOffered: boolean;
};

/** The rule is absent where the policy counts on it, or there without effect. */
export function wantingFinding(at: LookedAt, spots: readonly RuleSpot[]): Finding {
  const { workflow, sharing, fieldId, isOffered } = at;
  const why = spots.map((spot) => whyWithoutEffect(spot, fieldId)).find((one) => one !== undefined);
  const text = why
    ? TEXTS.broken(spotsText(spots), workflow.name, why)
    : TEXTS.notAttached(spotsText(spots), workflow.name, reachText(sharing.reach));
  if (!workflow.isEditable) return { mark: 'wrong', text, help: TEXTS.notEditable(workflow.name) };
  if (!isOffered) return { mark: 'wrong', text, help: TEXTS.notOffered };
  const propose = changing(at, spots, {
    title: TEXTS.attachTitle,
    yes: TEXTS.yesAttach,
    says: TEXTS.adds,
    lines: [TEXTS.asksEach, TEXTS.beforeLeaving],
    changes: (now) => attaching(now, fieldId),
  });
  return { mark: 'wrong', text, fix: { label: TEXTS.attach, propose } };
}

/** The rule is as it should be; it can be taken away again at any time. */
export function attachedFinding(at: LookedAt, spots: readonly RuleSpot[]): Finding {
  const { workflow, sharing } = at;
  const text = TEXTS.attached(spotsText(spots), workflow.name, reachText(sharing.reach));
  return { mark: 'good', text, fix: removal(at, spots) };
}

/** The rule is where nobody needs it: harmless, until the app is gone. */
export function idleFinding(at: LookedAt, spots: readonly RuleSpot[]): Finding {
  const text = TEXTS.idle(spotsText(spots), at.workflow.name);
  return { mark: 'note', text, help: TEXTS.beforeLeaving, fix: removal(at, spots) };
}

function removal(at: LookedAt, spots: readonly RuleSpot[]): Fix {
  const propose = changing(at, spots, {
    title: TEXTS.removeTitle,
    yes: TEXTS.yesRemove,
    says: TEXTS.removes,
    lines: [TEXTS.nothingStops],
    changes: (now) => detaching(now.map(({ transition }) => transition)),
  });
  return { label: TEXTS.remove, propose };
}

type Change = {
  readonly title: string;
  readonly yes: string;
  readonly says: (spots: string, workflow: string, reach: string) => string;
  readonly lines: readonly string[];
  readonly changes: (spots: readonly RuleSpot[]) => readonly RuleChange[];
};

/** Reads the workflow again when somebody asks, so that they agree to what is there now. */
function changing(
  { context, workflow, sharing }: LookedAt,
  asked: readonly RuleSpot[],
  { title, yes, says, lines, changes }: Change,
): Fix['propose'] {
  return async () => {
    const fresh = (await context.setUp.workflow(workflow.id)) ?? workflow;
    const spots = asked.filter(({ transition }) => fresh.transitions.some(({ id }) => id === transition.id));
    return {
      title,
      lines: [says(spotsText(spots), fresh.name, reachText(sharing.reach)), ...lines],
      reach: sharing.reach,
      yes,
      carryOut: () => changeWorkflows(context.setUp, [{ workflow: fresh, changes: changes(spots) }]),
    };
  };
}

/** Why a rule that stands there blocks nothing; `undefined` where there is none. */
function whyWithoutEffect({ transition, place }: RuleSpot, fieldId: string): string | undefined {
  const [rule] = transition.rules;
  if (rule === undefined) return undefined;
  if (rule.disabled) return TEXTS.why.disabled;
  return rule.place === place && rule.fieldId !== fieldId ? TEXTS.why.field : TEXTS.why.place;
}
