import { SITE_STATES } from './site-states';
import { lookAtStates } from './look-at-states';

lookAtStates('the site’s settings', SITE_STATES);
