import { compiledGuard, type CompiledGuard } from './compiled-guard';
import { guardOf } from './guard';
import type { Policy } from './policy';

/** What a project's property `stakes.policy` holds: the policy, and the guard compiled from it. */
export type StoredPolicy = Policy & { readonly guard: CompiledGuard };

/** The policy as it is stored on a site where the app's field has this id. */
export function storedPolicy(policy: Policy, field: string): StoredPolicy {
  return { ...policy, guard: compiledGuard(guardOf(policy), field) };
}
