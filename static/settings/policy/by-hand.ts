import type { Enforcement } from '../../../src/core/policy/policy';

/** What an admin has to do by hand for the table to be true, as long as the app doesn't do it. */
export function byHand(enforcement: Enforcement): readonly string[] {
  switch (enforcement) {
    case 'off':
      return [];
    case 'advise':
      return [FIELD];
    case 'gate':
      return [FIELD, NEEDS_RULE('the transition to that status'), GATE_CONFIGURATION, UNSEEN];
    case 'require':
      return [FIELD, NEEDS_RULE('the Create transition'), UNSEEN];
  }
}

const FIELD = 'People are asked where an admin has put the field “Impact framing” on the create screen.';
const NEEDS_RULE = (transition: string) =>
  `Jira blocks only where a Jira admin has added the rule “Impact framing answered” to ${transition} of the workflow, by hand for now. Elsewhere the item is flagged.`;
const GATE_CONFIGURATION =
  'For Gate the rule needs the configuration {"mode":"gate"}, which only Jira’s workflow REST API can give it today. Without it, it lets everything pass.';
const UNSEEN = 'Stakes doesn’t check yet whether the rule is there. Try it: create a technical item without answers.';
