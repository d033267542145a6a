/** One thing that may be wrong when the guard is asked, and how it ends. */
export type GuardFault = {
  readonly id: string;
  readonly name: string;
  readonly people: string;
  readonly item: string;
  /** What Jira refuses all the same, or because of it, where the rule stands on the workflow. */
  readonly refuses: 'nothing' | 'technical' | 'everything';
  /** The same of a change of the type, which the app's other guard looks at; absent where no source tells. */
  readonly refusesChange?: 'nothing' | 'technical';
};

const LETS = 'nothing: they can create';

/** Written by hand; test/sandbox/app/guard-faults.test.ts brings each about in every cell of the table that blocks. */
export const GUARD_FAULTS: readonly GuardFault[] = [
  {
    id: 'policy-absent',
    name: 'The project has no policy',
    people: LETS,
    item: 'nothing: Stakes is off without a policy',
    refuses: 'nothing',
    refusesChange: 'nothing',
  },
  {
    id: 'policy-malformed',
    name: 'The policy can’t be read',
    people: `${LETS}; the settings show it in red`,
    item: 'flagged, by the default rule',
    refuses: 'nothing',
    refusesChange: 'nothing',
  },
  {
    id: 'policy-of-another-shape',
    name: 'The guard in the policy has another shape, as an older version wrote it',
    people: `${LETS}; the settings show it in red`,
    item: 'flagged, by the default rule',
    refuses: 'nothing',
    refusesChange: 'nothing',
  },
  {
    id: 'evaluation-error',
    name: 'The expression fails',
    people: LETS,
    item: 'flagged',
    refuses: 'nothing',
    refusesChange: 'nothing',
  },
  {
    id: 'field-absent',
    name: 'The site has no field “Impact framing”',
    people: LETS,
    item: 'flagged',
    refuses: 'nothing',
    refusesChange: 'nothing',
  },
  {
    id: 'field-id-changed',
    name: 'The policy was saved with a field that is not there any more',
    people: `${LETS}; the settings say that they have to be saved again`,
    item: 'flagged',
    refuses: 'nothing',
    refusesChange: 'nothing',
  },
  {
    id: 'field-not-on-the-screen',
    name: 'The field is on no screen, so the form shows no questions',
    people: '**technical items are refused**, and the form has no place to answer: put the field on the screen first',
    item: 'not created, or not moved on',
    refuses: 'technical',
    refusesChange: 'technical',
  },
  {
    id: 'app-uninstalled',
    name: 'The app is gone, and the rule is still attached',
    people: '**nobody can create** on that workflow, whatever the type',
    item: 'not created',
    refuses: 'everything',
  },
];
