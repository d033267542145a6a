type Enforcement = 'off' | 'advise' | 'gate' | 'require';
type Operand = { readonly id?: string; readonly name: string };

/** What a project of the demo chose, with names resolved to this site's ids. */
export type ChosenPolicy = {
  readonly enforcement: Enforcement;
  readonly types: readonly Operand[];
  readonly labels: readonly Operand[];
  /** When it switched enforcement on; what is older has grace. */
  readonly since?: string;
  readonly gateStatus?: Operand;
};

/** A project's property `stakes.policy` as the app's settings page would have written it: the policy and its guard. */
export function storedPolicy({ enforcement, types, labels, since, gateStatus }: ChosenPolicy): unknown {
  return {
    version: 1,
    enforcement,
    enforcementByType: [],
    rule: {
      rows: [
        { by: 'type', is: types },
        { by: 'label', is: labels },
      ],
      never: ['subtask', 'epic'],
    },
    staleAfterDays: 90,
    staleAfterDaysByOrigin: {},
    soonerBeforeDeadline: true,
    ignoredAccountIds: [],
    ignoredSignals: [],
    answerLater: { allowed: true, dueWorkingDays: 5 },
    granterAccountIds: [],
    ...(gateStatus && { gateStatus }),
    ...(since !== undefined && { since }),
    guard: {
      require: guard(enforcement === 'require', types, labels, since),
      gate: guard(enforcement === 'require' || enforcement === 'gate', types, labels, since),
    },
  };
}

/** What Jira refuses at one place: ids of types as keys, moments as epoch milliseconds. */
function guard(refuses: boolean, types: readonly Operand[], labels: readonly Operand[], since: string | undefined) {
  return {
    types: Object.fromEntries(types.flatMap(({ id }) => (id === undefined ? [] : [[id, refuses ? 'always' : '']]))),
    others: refuses ? 'labelled' : '',
    labels: labels.map(({ name }) => name).sort(),
    components: [],
    since: since === undefined ? 0 : Date.parse(since),
    later: refuses,
    ask: QUESTIONS,
    end: refuses ? ' or choose Answer later.' : '.',
  };
}

/** What the guard asks, in the words of the app's form. */
const QUESTIONS = [
  { text: 'doNothing', list: '', named: ' “What happens if we do nothing?”' },
  { text: 'risk', list: '', named: ' “What is the operational or financial risk?”' },
  { text: 'blocked', list: 'blockedIssues', named: ' “Which user capability is blocked?”' },
  { text: 'future', list: '', named: ' “Which future features become slower or more expensive?”' },
];
