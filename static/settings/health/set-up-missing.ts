import type { Finding, Fix, FixOutcome, Proposal, Reach } from './check';
import { HEALTH_TEXTS as TEXTS } from './health-texts';
import type { Looked } from './use-checks';

/** What a project's settings count on and isn't so. */
export type Missing = {
  readonly findings: readonly Finding[];
  /** How to set up what the one who looks may set up here. */
  readonly fixes: readonly Fix[];
};

/** What is wrong, and what could be set up besides; `undefined` until everything was looked at. */
export function missingIn(looked: readonly Looked[]): Missing | undefined {
  const findings = looked.flatMap((one) => one.findings ?? []);
  if (looked.some((one) => one.findings === undefined)) return undefined;
  const fixable = findings.filter(({ fix }) => fix?.isMissing === true);
  return {
    findings: findings.filter((one) => one.mark === 'wrong' || fixable.includes(one)),
    fixes: fixable.flatMap(({ fix }) => fix ?? []),
  };
}

/** What people are told of something that went wrong. */
type SentenceOf = (error: unknown) => string;

/** Everything that is missing as one proposal, each part with whom it reaches; what one part fails at stops no other. */
export async function proposeAll(fixes: readonly Fix[], sentenceOf: SentenceOf): Promise<Proposal> {
  const proposals = await Promise.all(fixes.map(({ propose }) => propose()));
  const lines = [...new Set(proposals.flatMap((one) => one.lines))];
  return {
    title: TEXTS.setUpMissing,
    lines,
    reach: together(proposals.flatMap(({ reach }) => reach ?? [])),
    yes: TEXTS.setUpAll(fixes.length),
    carryOut: () =>
      oneByOne(
        proposals.map(({ carryOut }) => carryOut),
        sentenceOf,
      ),
  };
}

/** Every project that one of them reaches. Of hidden ones only the numbers are known, and they may be the same. */
function together(reaches: readonly Reach[]): Reach | undefined {
  if (reaches.length === 0) return undefined;
  const projects = new Map(reaches.flatMap((reach) => reach.projects).map((project) => [project.key, project]));
  return { projects: [...projects.values()], hidden: Math.max(...reaches.map(({ hidden }) => hidden)) };
}

async function oneByOne(parts: readonly (() => Promise<FixOutcome>)[], sentenceOf: SentenceOf): Promise<FixOutcome> {
  const outcomes: FixOutcome[] = [];
  for (const part of parts) outcomes.push(await outcomeOf(part, sentenceOf));
  const undos = outcomes.flatMap(({ undo }) => undo ?? []).toReversed();
  return {
    kind: outcomes.every(({ kind }) => kind === 'done') ? 'done' : 'failed',
    lines: outcomes.flatMap(({ lines }) => lines),
    undo: undos.length === 0 ? undefined : () => oneByOne(undos, sentenceOf),
  };
}

async function outcomeOf(part: () => Promise<FixOutcome>, sentenceOf: SentenceOf): Promise<FixOutcome> {
  try {
    return await part();
  } catch (error) {
    return { kind: 'failed', lines: [sentenceOf(error)] };
  }
}
