import type { HierarchyLevel } from '../issue/issue';
import { enforcementOf, mayAnswerLater } from '../policy/enforcement-of';
import type { Policy } from '../policy/policy';
import { guardedTypes, type IssueTypeFacts } from '../technical-rule/guarded-types';
import { isTechnical, type RuleFacts } from '../technical-rule/technical';

const beforeGate = ({ gateStatus }: FormPolicy): string =>
  gateStatus
    ? `Technical work needs the four answers before it moves to ${gateStatus.name}.`
    : 'Technical work needs the four answers later on.';

/** The guard lets epics and sub-tasks pass (guard-refuses.ts), so a form may not be stricter. */
const isGuarded = ({ type }: RuleFacts): boolean => type.level === 'standard';

/** Where a form is modified; null is every type of the project (docs/platform.md#ui-modifications). */
export type FormContext = {
  readonly projectId: string;
  readonly issueTypeId: string | null;
  readonly viewType: (typeof MODIFIED_FORMS)[number];
};

/** The create dialog and the issue view; the dialog of a transition has Jira's own rule to say what is missing. */
export const MODIFIED_FORMS = ['GIC', 'IssueView'] as const;

/** What Jira hands to the app's UI module in these contexts: one modification for each project that asks. */
export type FormModification = {
  readonly name: string;
  readonly data: string;
  readonly contexts: readonly FormContext[];
};

/** What `data` says: all that a form needs, so that it has to ask nobody while people wait for it. */
export type FormData = {
  readonly v: 1;
  readonly fieldId: string;
  /** Types that aren't ordinary ones, by id; a form knows its type's id and name alone. */
  readonly levels: Readonly<Record<string, HierarchyLevel>>;
  readonly policy: FormPolicy;
};

/** What a form needs of a policy to know whom it asks for what. */
type FormPolicy = Pick<Policy, 'enforcement' | 'enforcementByType' | 'rule' | 'answerLater' | 'gateStatus'>;

/** How the field stands in a form: whether it must be filled in there, and the line under its name. */
type FormAsk = { readonly required: boolean; readonly description: string };

/**
 * What a form asks of this item, by the rule alone: nobody marked it yet, or can while it is written. Only where creation
 * needs the answers is the field required: the other modes promise that anyone can create. `undefined`: nothing.
 */
export function formAsk(policy: FormPolicy, item: RuleFacts): FormAsk | undefined {
  if (!isTechnical(item, policy.rule).technical) return undefined;
  const enforcement = enforcementOf(policy, item.type);
  switch (enforcement) {
    case 'off':
      return undefined;
    case 'advise':
      return {
        required: false,
        description: 'Technical work: say what is at stake. A part of it helps already.',
      };
    case 'gate':
      return { required: false, description: beforeGate(policy) };
    case 'require': {
      const later = mayAnswerLater({ enforcement, answerLater: policy.answerLater }) ? ', or “Answer later”' : '';
      return { required: isGuarded(item), description: `Technical work needs the four answers${later}.` };
    }
  }
}

/** The longest `data`, in characters. */
export const MOST_DATA = 50_000;

const NAME = 'stakes-project-';

/** The project a modification of the app is for; `undefined` for one of another kind. */
export function projectOfModification({ name }: Pick<FormModification, 'name'>): string | undefined {
  return name.startsWith(NAME) ? name.slice(NAME.length) : undefined;
}

/** What a project's forms need from its policy; `undefined` where nobody is to be asked. */
export function formModification(
  projectId: string,
  policy: Policy,
  types: readonly IssueTypeFacts[],
  fieldId: string,
): FormModification | undefined {
  const asked = { GIC: hintedTypes(policy, types), IssueView: askedTypes(policy, types) };
  if (asked.GIC.length === 0) return undefined;
  const { enforcement, enforcementByType, rule, answerLater, gateStatus } = policy;
  const levels = types.filter(({ level }) => level !== 'standard').map(({ id, level }) => [id, level] as const);
  const data: FormData = {
    v: 1,
    fieldId,
    levels: Object.fromEntries(levels),
    policy: { enforcement, enforcementByType, rule, answerLater, ...(gateStatus && { gateStatus }) },
  };
  return {
    name: NAME + projectId,
    data: JSON.stringify(data),
    contexts: MODIFIED_FORMS.flatMap((viewType) =>
      asked[viewType].map((issueTypeId) => ({ projectId, issueTypeId, viewType })),
    ),
  };
}

/** Reads `data` back; `undefined` for what another version of the app wrote. */
export function formDataIn(data: string | undefined): FormData | undefined {
  try {
    const parsed = JSON.parse(data ?? '') as FormData;
    return parsed.v === 1 ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** In a create dialog an item of any type may look technical by its summary, and then it is asked about. */
function hintedTypes(policy: Policy, types: readonly IssueTypeFacts[]): readonly (string | null)[] {
  if (policy.enforcement === 'off') return [];
  const ordinary = types.filter(({ level }) => level === 'standard');
  const hinted = ordinary.filter(({ id }) => enforcementOf(policy, { id }) !== 'off');
  return hinted.length === ordinary.length && hinted.length > 1 ? [null] : hinted.map(({ id }) => id);
}

/** The types named by the rule alone, so that other forms load nothing; all of them where labels or components count. */
function askedTypes(policy: Policy, types: readonly IssueTypeFacts[]): readonly (string | null)[] {
  if (policy.enforcement === 'off') return [];
  const guarded = guardedTypes(policy.rule, types);
  const isEvery = guarded.length === types.filter(({ level }) => level === 'standard').length && guarded.length > 1;
  return isEvery ? [null] : guarded.filter((id) => enforcementOf(policy, { id }) !== 'off');
}
