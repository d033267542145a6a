import { LOZENGE_STATES } from './lozenge-states';
import { lookAtStates } from './look-at-states';

lookAtStates('the lozenge', LOZENGE_STATES);
