import type { Named } from '../issue/issue';
import type { Enforcement, Policy } from './policy';

type Modes = Pick<Policy, 'enforcement' | 'enforcementByType' | 'rule'>;

/** What Stakes does with items of this type: the type's own mode where it has one, else the project's. */
export function enforcementOf(policy: Modes, type: Pick<Named, 'id'>): Enforcement {
  if (policy.enforcement === 'off' || policy.rule.neverTypes?.some(({ id }) => id === type.id)) return 'off';
  return policy.enforcementByType.find(({ id }) => id === type.id)?.enforcement ?? policy.enforcement;
}

/** Every mode that some items of the project live by. */
export function modesInUse({ enforcement, enforcementByType }: Modes): ReadonlySet<Enforcement> {
  return new Set(
    enforcement === 'off' ? [enforcement] : [enforcement, ...enforcementByType.map((one) => one.enforcement)],
  );
}

/** Whether anybody can be refused in this project. */
export function blocks(policy: Modes): boolean {
  const modes = modesInUse(policy);
  return modes.has('gate') || modes.has('require');
}

/** Whether "Answer later" is a way out: a policy may forbid it where it requires answers. */
export function mayAnswerLater({ enforcement, answerLater }: Pick<Policy, 'enforcement' | 'answerLater'>): boolean {
  return enforcement !== 'require' || answerLater.allowed;
}
