import type { Enforcement, Policy } from './policy';

/** How the choices of "What Stakes does" read, mildest first. */
export const ENFORCEMENT_LABELS: Readonly<Record<Enforcement, string>> = {
  off: 'Off',
  advise: 'Advise',
  gate: 'Gate',
  require: 'Require',
};

/** What a mode does in this project, in one or two plain sentences. */
export function enforcementText(
  mode: Enforcement,
  policy: Pick<Policy, 'gateStatus' | 'answerLater' | 'reminders'>,
): string {
  switch (mode) {
    case 'off':
      return 'Stakes looks at nothing here.';
    case 'advise':
      return policy.reminders
        ? 'People are asked. Nothing is blocked.'
        : 'People are asked. Nothing is blocked, nothing is commented.';
    case 'gate':
      return `Anyone can create. Moving to ${policy.gateStatus?.name ?? 'the chosen status'} needs the four answers.`;
    case 'require':
      return policy.answerLater.allowed
        ? 'Creating technical work needs the four answers, or “Answer later”.'
        : 'Creating technical work needs the four answers.';
  }
}
