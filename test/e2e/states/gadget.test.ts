import { GADGET_STATES } from './gadget-states';
import { lookAtStates } from './look-at-states';

lookAtStates('the gadget', GADGET_STATES);
