/** One place where people meet an item, and what of Stakes is there. */
export type AnsweringPlace = {
  readonly name: string;
  /** The name under which manifest.yml asks for the field's form there; absent where Stakes asks for none. */
  readonly experience?: string;
  readonly field: string;
  readonly panel: string;
};

const FORM = 'the four questions';
const UNKNOWN = 'not documented';
const NO_PANEL = 'not there';

/** Written by hand; a test holds the experiences to those of manifest.yml. */
export const ANSWERING_PLACES: readonly AnsweringPlace[] = [
  { name: 'Create dialog', experience: 'issue-create', field: FORM, panel: NO_PANEL },
  { name: 'Issue view', experience: 'issue-view', field: FORM, panel: 'where it is added or pinned' },
  {
    name: 'Screen of a transition',
    experience: 'issue-transition',
    field: `${FORM}, where the screen has the field: this is where the gate stops people`,
    panel: NO_PANEL,
  },
  {
    name: 'Bulk edit',
    experience: 'issue-bulk-edit',
    field: `${FORM}, one answer for all items; the old wizard can’t edit fields of apps`,
    panel: NO_PANEL,
  },
  {
    name: 'Jira’s mobile app',
    field: 'may not be supported in full, Atlassian says; nothing here has been tried',
    panel: UNKNOWN,
  },
  { name: 'Slack', field: UNKNOWN, panel: UNKNOWN },
  { name: 'E-mail from Jira', field: 'the answers as one line of text', panel: UNKNOWN },
  {
    name: 'Customer portal',
    field: 'no form: Stakes asks for none there, because customers don’t weigh technical work',
    panel: UNKNOWN,
  },
];
