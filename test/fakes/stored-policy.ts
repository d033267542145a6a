import type { Policy } from '../../src/core/policy/policy';
import * as core from '../../src/core/policy/stored-policy';

/** The id that the app's field gets on a site of the double which has no other app's. */
export const FRAMING_FIELD = 'customfield_10101';

/** A project property as the settings page saves it there. */
export const storedPolicy = (policy: Policy, field = FRAMING_FIELD): core.StoredPolicy =>
  core.storedPolicy(policy, field);
