import { GUARD_STATES } from './guard-states';
import { lookAtStates } from './look-at-states';

lookAtStates('a project’s guard', GUARD_STATES);
