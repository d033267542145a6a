import type { Answer, Ask, Call } from '../../../src/contract';
import { POLICY_PROPERTY } from '../../../src/core/installation/property-keys';
import { ENFORCEMENT_LABELS } from '../../../src/core/policy/enforcement-texts';
import type { Policy } from '../../../src/core/policy/policy';
import { policyInForce } from '../../../src/core/policy/policy-in-force';
import { countOf } from '../../../src/core/time/count-text';
import type { Jira } from '../../../src/jira/port';
import type { SetUp } from '../../../src/jira/set-up/port';
import type { Project } from '../../../src/jira/site';
import type { ListedProject } from '../policy/load-projects';

/** What a check looks at: one project as it is saved, seen by one viewer. */
export type HealthContext = {
  readonly jira: Jira;
  readonly setUp: SetUp;
  readonly project: Project;
  /** What holds now, not what somebody is about to save. */
  readonly policy: Policy;
  readonly mayAdministerSite: boolean;
  /** Asks one of the app's functions. */
  readonly ask: <C extends Call>(call: C, payload: Ask<C>) => Promise<Answer<C>>;
  readonly nowMs: () => number;
  /** The viewer's: days and times are told by their clock. */
  readonly timeZone: string;
};

/** 'good': as it should be. 'wrong': not on, although the policy counts on it. 'note': worth knowing. 'unknown': can't be told. */
export type Mark = 'good' | 'wrong' | 'note' | 'unknown';

/** One line of the health page. What is wrong has a `fix`, or says in `help` what to do. */
export type Finding = {
  readonly mark: Mark;
  readonly text: string;
  readonly help?: string | undefined;
  readonly fix?: Fix | undefined;
  /** What is said changes by itself and is to be looked at again after so long. */
  readonly staysMs?: number | undefined;
};

/** Something that could be changed: nothing happens before somebody agreed to the proposal. */
export type Fix = {
  readonly label: string;
  /** Whether it sets up something that is missing, so that "Set up what is missing" does it too. */
  readonly isMissing?: boolean | undefined;
  readonly propose: () => Promise<Proposal>;
};

/** What would be changed, in words, read from Jira just now. */
export type Proposal = {
  readonly title: string;
  readonly lines: readonly string[];
  /** Every project that the change reaches, the viewer's own among them. */
  readonly reach?: Reach | undefined;
  readonly yes: string;
  /** Whether it takes something away. */
  readonly isRemoval?: boolean | undefined;
  readonly carryOut: () => Promise<FixOutcome>;
};

/** The projects that share what is to be changed; `hidden` counts those that the viewer can't see. */
export type Reach = {
  readonly projects: readonly { readonly name: string; readonly key: string; readonly mode: string }[];
  readonly hidden: number;
};

/** How it ended. 'again': somebody came between, nothing was changed, and the same question has to be asked anew. */
export type FixOutcome = {
  readonly kind: 'done' | 'failed' | 'again';
  readonly lines: readonly string[];
  readonly undo?: (() => Promise<FixOutcome>) | undefined;
};

/** One thing that has to be right. To add one: one file, one line in a list of checks, its test, its row in docs/set-up.md. */
export type Check<Context> = {
  readonly id: string;
  /** What it looks at, for when nobody knows what it would find. */
  readonly about: string;
  /** May throw `Refused`: then nobody knows, and the page says so. */
  readonly look: (context: Context) => Promise<readonly Finding[]>;
};

/** A check of one project. */
export type ProjectCheck = Check<HealthContext> & {
  /** Whether it matters under this policy. */
  readonly applies: (policy: Policy) => boolean;
};

/** What the checks of the whole site look at; for Jira admins. */
export type SiteContext = Pick<HealthContext, 'jira' | 'setUp' | 'ask' | 'nowMs' | 'timeZone'> & {
  readonly projects: readonly ListedProject[];
};

/** Projects that share something, with the policies of those that the viewer can see. */
export type Sharing = { readonly reach: Reach; readonly policies: readonly Policy[] };

/** Looks these projects up; the ids that nobody answers for are hidden from this viewer. */
export async function sharingOf(jira: Pick<Jira, 'projects'>, projectIds: readonly string[]): Promise<Sharing> {
  const found = await jira.projects({ ids: projectIds, property: POLICY_PROPERTY });
  const policies = found.map(({ property }) => policyInForce(property).policy);
  const projects = found.map(({ name, key }, at) => ({
    name,
    key,
    mode: ENFORCEMENT_LABELS[policies[at]?.enforcement ?? 'off'],
  }));
  return { reach: { projects, hidden: projectIds.length - found.length }, policies };
}

/** "used by 41 projects; Stakes is on in 2": what a change of something shared reaches. */
export function reachText({ projects, hidden }: Reach): string {
  const used = projects.length + hidden;
  const on = projects.filter(({ mode }) => mode !== ENFORCEMENT_LABELS.off).length;
  if (used === 1) return 'used by this project alone';
  return `used by ${countOf(used, 'project')}; Stakes is on in ${on}`;
}
