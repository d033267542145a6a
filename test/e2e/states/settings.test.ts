import { SETTINGS_STATES } from './settings-states';
import { lookAtStates } from './look-at-states';

lookAtStates('a project’s settings', SETTINGS_STATES);
