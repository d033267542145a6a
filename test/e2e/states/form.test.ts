import { FORM_STATES } from './form-states';
import { lookAtStates } from './look-at-states';

lookAtStates('the field’s form', FORM_STATES);
