import { MOST_LISTED } from '../../../src/core/policy/guard';
import type { Enforcement } from '../../../src/core/policy/policy';

/** What has to be set up for the table to be true. */
export function whatItNeeds(enforcement: Enforcement): readonly string[] {
  switch (enforcement) {
    case 'off':
      return [];
    case 'advise':
      return [FIELD];
    case 'gate':
      return [FIELD, NEEDS_RULE('the transitions to that status'), BY_WHAT];
    case 'require':
      return [FIELD, NEEDS_RULE('the Create transition'), BY_WHAT];
  }
}

const FIELD = 'People are asked where the field “Impact framing” is on the form.';
const NEEDS_RULE = (transition: string) =>
  `Jira blocks only where the rule “Impact framing answered” is on ${transition} of the workflow. Elsewhere the item is flagged.`;
const BY_WHAT = `Jira blocks by type, and by up to ${MOST_LISTED} labels and components of the rule. What only a parent makes technical is flagged.`;
