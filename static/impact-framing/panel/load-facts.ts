import type { Framing } from '../../../src/core/framing/framing';
import type { NamedItem } from '../../../src/core/framing/gap';
import { policyInForce, type PolicyInForce } from '../../../src/core/policy/policy-in-force';
import { unanswered } from '../../../src/core/policy/unanswered';
import { FOUR_IDS } from '../../../src/core/framing/questions';
import { POLICY_PROPERTY } from '../../../src/core/installation/property-keys';
import type { FoundIssue } from '../../../src/jira/found-issue';
import type { Jira } from '../../../src/jira/port';
import type { ShownIssue } from '../place';

/** The issue above, with the answers that its children may inherit. */
export type FramedParent = {
  readonly key: string;
  readonly summary: string;
  readonly framing: Framing | undefined;
};

/** Everything the summary is painted from. */
export type PanelFacts = {
  readonly found: FoundIssue;
  readonly policy: PolicyInForce;
  /** What is known of the items that the answers name. */
  readonly items: ReadonlyMap<string, NamedItem>;
  /** Only where the issue has no answer of its own. */
  readonly parent?: FramedParent | undefined;
  /** Key of the issue these answers were written for, where they came with a copy; empty where it can't be seen. */
  readonly copiedFrom?: string | undefined;
};

type Reads = Pick<Jira, 'issue' | 'namedItems' | 'projectProperty'>;

/**
 * Reads what the panel needs: the issue and the policy; a parent, named items that no link tells of and the original of a
 * copy only where there are any. `undefined`: the issue is gone, or this viewer can't see it.
 */
export async function loadFacts(jira: Reads, shown: ShownIssue): Promise<PanelFacts | undefined> {
  const [found, property] = await Promise.all([
    jira.issue(shown.id),
    jira.projectProperty(shown.projectId, POLICY_PROPERTY),
  ]);
  if (!found) return undefined;
  const policy = policyInForce(property);
  if (policy.policy.enforcement === 'off' && !policy.problem) return { found, policy, items: new Map() };
  const [parent, copiedFrom] = await Promise.all([framedParent(jira, found), originalOf(jira, found)]);
  const items = await namedItems(jira, found, parent);
  return { found, policy, items, parent, copiedFrom };
}

async function framedParent(jira: Reads, { issue, parent }: FoundIssue): Promise<FramedParent | undefined> {
  if (!parent || unanswered(issue.framing).length < FOUR_IDS.length) return undefined;
  const above = await jira.issue(parent.key);
  return above && { key: above.issue.key, summary: above.issue.summary, framing: above.issue.framing };
}

async function originalOf(jira: Reads, { issue }: FoundIssue): Promise<string | undefined> {
  const writtenFor = issue.framing?.writtenFor;
  if (writtenFor === undefined || writtenFor === issue.id) return undefined;
  return (await jira.issue(writtenFor))?.issue.key ?? '';
}

/** Links tell of most named items, so that naming them costs no call. */
async function namedItems(
  jira: Reads,
  { issue, blocksLinks = [] }: FoundIssue,
  parent: FramedParent | undefined,
): Promise<ReadonlyMap<string, NamedItem>> {
  const keys = [...(issue.framing?.blockedIssues ?? []), ...(parent?.framing?.blockedIssues ?? [])];
  const linked = new Map(
    blocksLinks.flatMap(({ key, summary, done }) => (summary === undefined ? [] : [[key, { key, summary, done }]])),
  );
  const others = keys.filter((key) => !linked.has(key));
  const read = others.length > 0 ? await jira.namedItems(others) : new Map<string, NamedItem>();
  return new Map([...linked, ...read]);
}
