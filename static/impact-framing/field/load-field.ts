import type { NamedItem } from '../../../src/core/framing/gap';
import type { Issue } from '../../../src/core/issue/issue';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import type { Policy } from '../../../src/core/policy/policy';
import { policyInForce } from '../../../src/core/policy/policy-in-force';
import { POLICY_PROPERTY } from '../../../src/core/installation/property-keys';
import { isTechnical } from '../../../src/core/technical-rule/technical';
import type { Jira } from '../../../src/jira/port';
import type { FieldPlace } from '../place';

/** What the field's form knows before anybody types; nothing is asked of Jira between a key and its submit. */
export type FieldFacts = {
  readonly policy: Policy;
  /** The existing issue, where there is one. */
  readonly issue: Issue | undefined;
  readonly items: ReadonlyMap<string, NamedItem>;
  /** Why the issue's type makes it technical; nothing where it doesn't, or isn't known. */
  readonly technicalBecause: string | undefined;
};

/** The facts while Jira hasn't answered, or can't: people are asked, and nothing is forbidden. */
export const FACTS_UNKNOWN: FieldFacts = {
  policy: { ...DEFAULT_POLICY, enforcement: 'advise' },
  issue: undefined,
  items: new Map(),
  technicalBecause: undefined,
};

type Reads = Pick<Jira, 'issue' | 'namedItems' | 'projectProperty'>;

/** Reads the project's policy and, where there is one, the issue that the field belongs to. */
export async function loadField(jira: Reads, place: FieldPlace): Promise<FieldFacts> {
  const [property, found] = await Promise.all([
    place.projectId === undefined ? undefined : jira.projectProperty(place.projectId, POLICY_PROPERTY),
    place.issue && jira.issue(place.issue.id),
  ]);
  const policy = place.projectId === undefined ? FACTS_UNKNOWN.policy : policyInForce(property).policy;
  const named = found?.issue.framing?.blockedIssues ?? [];
  const items = named.length > 0 ? await jira.namedItems(named) : new Map<string, NamedItem>();
  return { policy, issue: found?.issue, items, technicalBecause: technicalBecause(place, policy, found?.issue) };
}

function technicalBecause({ typeId, typeName }: FieldPlace, policy: Policy, issue: Issue | undefined) {
  if (!issue && typeName === undefined) return undefined;
  const type = { id: typeId, name: typeName ?? '', level: 'standard' } as const;
  const verdict = isTechnical(issue ?? { type, labels: [], components: [], parent: undefined }, policy.rule);
  return verdict.technical ? verdict.text : undefined;
}
