import * as v from 'valibot';
import type { CompiledGuard } from './compiled-guard';
import type { Policy } from './policy';
import { policySchema } from './policy-schema';

/** Why a policy can't be used: a sentence that says what is wrong with it. What to do depends on where it stands. */
export type PolicyProblem = { readonly problem: string };

/**
 * Reads a policy: the value of a project's property, or a file's. Absent keys have their default; anything unknown,
 * inherited, too long or of another type makes the whole unreadable, so that nobody enforces half of what was meant.
 */
export function parsePolicy(value: unknown): { readonly policy: Policy } | PolicyProblem {
  const read = readStored(value);
  return 'problem' in read ? read : { policy: read.policy };
}

/** The same, with the compiled guard beside the policy where there is one. */
export function readStored(
  value: unknown,
): { readonly policy: Policy; readonly guard?: CompiledGuard } | PolicyProblem {
  const parsed = v.safeParse(policySchema, value, { abortEarly: true });
  if (!parsed.success) return { problem: sentenceOf(parsed.issues[0]) };
  const { guard, ...policy } = parsed.output;
  return guard === undefined ? { policy } : { policy, guard };
}

function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const subject = path === null ? 'The policy' : `“${path.slice(0, 100)}” in the policy`;
  return `${subject} ${issue.message}.`;
}
