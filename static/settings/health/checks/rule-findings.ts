import { attaching, detaching } from '../../../../src/core/set-up/rule-changes';
import type { RuleSpot } from '../../../../src/core/set-up/rule-standing';
import type { RuleChange, Workflow } from '../../../../src/core/set-up/workflow';
import { changeWorkflows } from '../change-workflows';
import { type Finding, type Fix, type HealthContext, reachText, type Sharing } from '../check';
import { RULE_TEXTS as TEXTS, spotsText } from '../rule-texts';
import type { RuleTrial } from '../try-rule';

/** One workflow as it was read, with everything a change of it has to say. */
export type LookedAt = {
  readonly context: HealthContext;
  readonly workflow: Workflow;
  readonly sharing: Sharing;
  /** Whether Jira lets the rule be added here. */
  readonly isOffered: boolean;
  /** What Jira makes of the rule; absent where nobody needs it. */
  readonly trial?: RuleTrial | undefined;
};

/** The rule is absent where the policy counts on it, or there without effect. */
export function wantingFinding(at: LookedAt, spots: readonly RuleSpot[]): Finding {
  const { workflow, sharing, isOffered, trial } = at;
  const why = spots.map(whyWithoutEffect).find((one) => one !== undefined);
  const text = why
    ? TEXTS.broken(spotsText(spots), workflow.name, why)
    : TEXTS.notAttached(spotsText(spots), workflow.name, reachText(sharing.reach));
  if (!workflow.isEditable) return { mark: 'wrong', text, help: TEXTS.notEditable(workflow.name) };
  if (!isOffered) return { mark: 'wrong', text, help: TEXTS.notOffered };
  if (trial?.refused !== undefined) return { mark: 'wrong', text, help: TEXTS.tooMuch(trial.refused) };
  const propose = changing(at, spots, {
    title: TEXTS.attachTitle,
    yes: TEXTS.yesAttach,
    says: TEXTS.adds,
    lines: [TEXTS.asksEach, TEXTS.beforeLeaving],
    changes: attaching,
  });
  return { mark: 'wrong', text, fix: { label: TEXTS.attach, isMissing: true, propose } };
}

/** The rule is as it should be; it can be taken away again at any time. */
export function attachedFinding(at: LookedAt, spots: readonly RuleSpot[]): Finding {
  const { workflow, sharing, trial } = at;
  if (trial?.refused !== undefined) {
    const text = TEXTS.stopsEverybody(spotsText(spots), workflow.name, trial.refused);
    return { mark: 'wrong', text, fix: removal(at, spots) };
  }
  const text = TEXTS.attached(spotsText(spots), workflow.name, reachText(sharing.reach));
  return { mark: 'good', text, fix: removal(at, spots) };
}

/** What a trial tells beyond the rule itself: of the app's other expressions, and of the item it was tried on. */
export function trialFindings({ otherRefused, failedOn }: RuleTrial): readonly Finding[] {
  const others = otherRefused.map(({ name, says }): Finding => ({
    mark: 'wrong',
    text: TEXTS.otherRefused(name, says),
  }));
  if (failedOn === undefined) return others;
  const { key, says } = failedOn;
  const text = says === undefined ? TEXTS.trialDiffers(key) : TEXTS.trialFailed(key, says);
  return [...others, { mark: 'wrong', text, help: TEXTS.saveFirst }];
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
    isRemoval: true,
    says: TEXTS.removes,
    lines: [TEXTS.nothingStops],
    changes: (now) => detaching(now.map(({ transition }) => transition)),
  });
  return { label: TEXTS.remove, propose };
}

type Change = {
  readonly title: string;
  readonly yes: string;
  readonly isRemoval?: boolean;
  readonly says: (spots: string, workflow: string, reach: string) => string;
  readonly lines: readonly string[];
  readonly changes: (spots: readonly RuleSpot[]) => readonly RuleChange[];
};

/** Reads the workflow again when somebody asks, so that they agree to what is there now. */
function changing(
  { context, workflow, sharing }: LookedAt,
  asked: readonly RuleSpot[],
  { title, yes, isRemoval, says, lines, changes }: Change,
): Fix['propose'] {
  return async () => {
    const fresh = (await context.setUp.workflow(workflow.id)) ?? workflow;
    const spots = asked.filter(({ transition }) => fresh.transitions.some(({ id }) => id === transition.id));
    return {
      title,
      lines: [says(spotsText(spots), fresh.name, reachText(sharing.reach)), ...lines],
      reach: sharing.reach,
      yes,
      isRemoval,
      carryOut: () => changeWorkflows(context.setUp, [{ workflow: fresh, changes: changes(spots) }]),
    };
  };
}

/** Why a rule that stands there blocks nothing; `undefined` where there is none. */
function whyWithoutEffect({ transition }: RuleSpot): string | undefined {
  const [rule] = transition.rules;
  if (rule === undefined) return undefined;
  return rule.disabled ? TEXTS.why.disabled : TEXTS.why.place;
}
