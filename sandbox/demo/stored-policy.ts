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
export function storedPolicy(chosen: ChosenPolicy): unknown {
  const { enforcement, types, labels, since, gateStatus } = chosen;
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
    guard: { field: '', keys: KEYS, refuses: refuses(chosen) },
  };
}

/** The answers as the guard sees them, in its order. */
const KEYS = ['doNothing', 'risk', 'blocked', 'blockedIssues', 'future', 'laterReason'];

/** What the guard's pattern is made of, as the app writes it: a text, or none; a list, or none. */
const TEXT = String.raw`"[^"\\]*(?:\\.[^"\\]*)*"`;
const ANY = `(?:null|${TEXT})`;
const TEXTS = `(?:null|\\[(?:${TEXT}(?:, ?${TEXT})*)?\\])`;
const LIST = String.raw`(?:null|\[[^\]]*\])`;
const UNSEEN = [
  ' ',
  '\u007f-\u00a0',
  '\u00ad',
  '\u034f',
  '\u0600-\u0605',
  '\u061c',
  '\u06dd',
  '\u070f',
  '\u0890-\u0891',
  '\u08e2',
  '\u115f-\u1160',
  '\u1680',
  '\u17b4-\u17b5',
  '\u180b-\u180f',
  '\u2000-\u200f',
  '\u2028-\u202f',
  '\u205f-\u206f',
  '\u2800',
  '\u3000',
  '\u3164',
  '\ufe00-\ufe0f',
  '\ufeff',
  '\uffa0',
  '\ufff0-\ufffb',
].join('');
const NONE = `(?:null|"[${UNSEEN}]*(?:\\\\[bfnrt][${UNSEEN}]*)*")`;
const OPEN = [
  [NONE, ANY, ANY, LIST, ANY],
  [ANY, NONE, ANY, LIST, ANY],
  [ANY, ANY, NONE, String.raw`(?:null|\[\])`, ANY],
  [ANY, ANY, ANY, LIST, NONE],
].map((answers) => answers.join(', ?'));

/** The pattern of what Jira refuses: at the gate, and in `require` at creation, too. */
function refuses({ enforcement, types, labels, since }: ChosenPolicy): string {
  const places = { off: [], advise: [], gate: ['"gate"'], require: ['(?:null|"require")', '"gate"'] }[enforcement];
  if (places.length === 0) return '^$';
  const created = since === undefined ? ANY : `(?:null|"${notBefore(since)}[^"]*")`;
  const ids = types.flatMap(({ id }) => id ?? []).sort();
  const hits = labels.map(({ name }) => `"${name}"`).sort();
  const technical = [
    `"?(?:${ids.join('|')})(?:\\.0)?"?, ?${TEXTS}, ?${LIST}`,
    `"?(?:[0-9]+)(?:\\.0)?"?, ?\\[(?:${TEXT}, ?)*(?:${hits.join('|')})(?:, ?${TEXT})*\\], ?${LIST}`,
  ].join('|');
  const rest = `${created}, ?(?:null|0(?:\\.0)?), ?(?:${technical}), ?\\[(?:${OPEN.join('|')}), ?${NONE}\\]`;
  return `^\\[(?:${places.map((place) => `${place}, ?${rest}`).join('|')})\\]$`;
}

/** The beginning of a moment on this day or later. */
function notBefore(day: string): string {
  const later = [...day].flatMap((sign, at) =>
    sign === '-' || sign === '9' ? [] : [`${day.slice(0, at)}[${Number(sign) + 1}-9]`],
  );
  return `(?:${[day, ...later].join('|')})`;
}
