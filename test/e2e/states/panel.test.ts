import { PANEL_STATES } from './panel-states';
import { lookAtStates } from './look-at-states';

lookAtStates('the panel', PANEL_STATES);
