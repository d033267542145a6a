import type { Enforcement, Policy } from '../../../src/core/policy/policy';

/**
 * What becomes of a technical item without answers. 'asked': people see the questions. 'blocked': Jira refuses, where
 * the rule is on the workflow. 'flagged': nobody is stopped; Stakes shows it as open soon after. 'nothing': Stakes is off.
 */
export type Happening = 'nothing' | 'asked' | 'flagged' | 'blocked';

/** A way an item comes in, or on, with what happens there. */
export type Channel = { readonly name: string; readonly happening: Happening };

/** Only the Create transition runs a workflow's rules (facts/forge-platform, 4): the rest can't be blocked. */
const WAYS_IN: readonly { readonly name: string; readonly form: boolean; readonly runsCreate: boolean }[] = [
  { name: 'Create dialog', form: true, runsCreate: true },
  { name: 'Quick create on a board or in the backlog', form: false, runsCreate: true },
  { name: 'REST and automation', form: false, runsCreate: true },
  { name: 'Import from a file', form: false, runsCreate: false },
  { name: 'Clone', form: false, runsCreate: false },
  { name: 'Move from another project', form: false, runsCreate: false },
  { name: 'Change of the type', form: false, runsCreate: false },
];

/** What the policy's mode does today, honestly: the mildest that is certain. */
export function whatHappens({
  enforcement,
  gateStatus,
}: Pick<Policy, 'enforcement' | 'gateStatus'>): readonly Channel[] {
  const ways = WAYS_IN.map(({ name, form, runsCreate }) => ({
    name,
    happening: happeningOf(enforcement, form, runsCreate),
  }));
  if (enforcement !== 'gate') return ways;
  return [...ways, { name: `Moving to ${gateStatus?.name ?? 'the chosen status'}`, happening: 'blocked' }];
}

function happeningOf(enforcement: Enforcement, form: boolean, runsCreate: boolean): Happening {
  if (enforcement === 'off') return 'nothing';
  if (enforcement === 'require' && runsCreate) return 'blocked';
  return form ? 'asked' : 'flagged';
}

export const HAPPENING_TEXTS: Readonly<Record<Happening, string>> = {
  nothing: 'nothing',
  asked: 'asked',
  flagged: 'flagged',
  blocked: 'blocked *',
};

/** What the words of the table mean, and what an admin has to do by hand for them to be true. */
export function fineprint(enforcement: Enforcement): readonly string[] {
  switch (enforcement) {
    case 'off':
      return ['Stakes is off: nobody is asked, nothing is flagged and nothing is blocked.'];
    case 'advise':
      return [ASKED, FLAGGED, 'Nothing is blocked in this mode.'];
    case 'gate':
      return [ASKED, FLAGGED, NEEDS_RULE('the transition to that status'), GATE_CONFIGURATION, UNSEEN];
    case 'require':
      return [FLAGGED, NEEDS_RULE('the Create transition'), UNSEEN];
  }
}

const ASKED = 'asked: where an admin has put the field “Impact framing” on the create screen.';
const FLAGGED =
  'flagged: nobody is stopped; within minutes Stakes marks the item, and its panel and the gadget show what is open.';
const NEEDS_RULE = (transition: string) =>
  `* only where a Jira admin has added the rule “Impact framing answered” to ${transition} of the workflow, by hand for now. Elsewhere it is flagged.`;
const GATE_CONFIGURATION =
  'For Gate the rule needs the configuration {"mode":"gate"}, which only Jira’s workflow REST API can give it today. Without it, it lets everything pass.';
const UNSEEN = 'Stakes doesn’t check yet whether the rule is there. Try it: create a technical item without answers.';
