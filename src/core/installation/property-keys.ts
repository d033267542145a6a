/** Issue property: the app's cache on each issue. Its indexed paths are declared in manifest.yml. */
export const ISSUE_PROPERTY = 'stakes';

/** Project property: the project's policy. Absent means off. */
export const POLICY_PROPERTY = 'stakes.policy';

/** Project property: who and what may pass the guard, and until when. Absent means nobody. */
export const WAIVERS_PROPERTY = 'stakes.waivers';

/** Manifest key of the app's custom field; Jira puts it at the end of the field's type. */
export const FRAMING_FIELD_MODULE = 'impact-framing';

/** Manifest keys of modules that Jira names by the end of their ARI. */
export const GUARD_MODULE = 'framing-guard';
export const PANEL_MODULE = 'risk-summary-panel';

/** Project property: what Stakes had Jira set up there. */
export const SET_UP_PROPERTY = 'stakes.set-up';
