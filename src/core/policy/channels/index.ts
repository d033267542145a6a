import type { Enforcement } from '../policy';
import type { Cell, Channel, Happening } from './channel';

/** What happens, by what facts, and what may happen instead where nobody could check it. */
const happens =
  (is: Happening) =>
  (rests: Cell['rests'], orElse?: Happening): Cell => ({ is, rests, ...(orElse && { orElse }) });

const HOMES = 'design#where-things-live';
const LADDER = 'design#the-ladder';
const TECHNICAL = 'design#technical';
const AUTHORS = 'platform#who-made-a-change';
const REFUSAL = 'platform#issues';
const FIELD_CHECK = 'platform#the-fields-own-check';
const DIALOGS = 'platform#the-field-in-dialogs';
const RULES = 'platform#workflow-rules';
const CREATION = 'platform#what-stops-a-creation';
const TEAM_MANAGED = 'platform#team-managed-projects';
const TYPE_CHANGE = 'platform#a-change-of-the-type';
const EVENTS = 'platform#events';
const MEMBERS = 'platform#members';
const BULK = 'levers#bulk-create';
const CLONE = 'levers#clone-create';
const IMPORT = 'levers#import-create';

const flagged = happens('flagged');
const asked = happens('asked');
const blocked = happens('blocked');

/** Cells by the mode of a project. Off does nothing, and Gate, which guards a later status, lets in as Advise does. */
const modes = (advise: Cell, require: Cell, gate: Cell = advise): Readonly<Record<Enforcement, Cell>> => ({
  off: { is: 'nothing', rests: [HOMES] },
  advise,
  gate,
  require,
});

/**
 * Every way an item comes in, or on, with what Stakes does there in each mode and kind of project. Written by hand before
 * the code; docs/enforcement.md and the settings page are printed from it, and a test does each in the sandbox.
 */
export const CHANNELS: readonly Channel[] = [
  // Jira's create dialog, where the field asks its questions before anything is created.
  {
    id: 'create-dialog',
    name: 'Create dialog',
    cells: {
      'company-managed': modes(asked([DIALOGS, EVENTS]), blocked([RULES, CREATION])),
      'team-managed': modes(asked([DIALOGS, EVENTS]), blocked([RULES, TEAM_MANAGED], 'asked')),
    },
  },
  // The line on a board or in the backlog that takes a summary alone: the field is not on it.
  {
    id: 'quick-create',
    name: 'Quick create on a board or in the backlog',
    cells: {
      'company-managed': modes(flagged([EVENTS]), blocked([CREATION])),
      'team-managed': modes(flagged([EVENTS]), blocked([CREATION, TEAM_MANAGED], 'flagged')),
    },
  },
  // A script that creates with somebody's own token.
  {
    id: 'rest-as-a-person',
    name: 'REST, as a person',
    cells: {
      'company-managed': modes(flagged([EVENTS]), blocked([CREATION, REFUSAL])),
      'team-managed': modes(flagged([EVENTS]), blocked([CREATION, TEAM_MANAGED, REFUSAL], 'flagged')),
    },
  },
  // Another app that creates under its own account; a pass lets it through.
  {
    id: 'rest-as-an-app',
    name: 'REST, as an app',
    note: 'An integration with a pass is let through, and flagged.',
    cells: {
      'company-managed': modes(flagged([EVENTS]), blocked([CREATION, LADDER])),
      'team-managed': modes(flagged([EVENTS]), blocked([CREATION, LADDER, TEAM_MANAGED], 'flagged')),
    },
  },
  // A rule of Automation for Jira that creates items, under its own account or a person's.
  {
    id: 'automation',
    name: 'Automation rule',
    note: 'An account with a pass is let through, and flagged.',
    cells: {
      'company-managed': modes(flagged([EVENTS]), blocked([CREATION, LADDER, AUTHORS])),
      'team-managed': modes(flagged([EVENTS]), blocked([CREATION, LADDER, TEAM_MANAGED, AUTHORS], 'flagged')),
    },
  },
  // Many items in one request: each is created by itself, so some may be refused and the rest be there.
  {
    id: 'bulk-create',
    name: 'Bulk create',
    note: 'Each item is judged by itself.',
    cells: {
      'company-managed': modes(flagged([EVENTS]), blocked([CREATION, BULK], 'flagged')),
      'team-managed': modes(flagged([EVENTS]), blocked([CREATION, TEAM_MANAGED, BULK], 'flagged')),
    },
  },
  // An admin's import of a file: it is said to pass the Create transition by.
  {
    id: 'import-from-a-file',
    name: 'Import from a file',
    cells: {
      'company-managed': modes(flagged([EVENTS]), flagged([EVENTS, IMPORT], 'blocked')),
      'team-managed': modes(flagged([EVENTS]), flagged([EVENTS, IMPORT], 'blocked')),
    },
  },
  // Clone, of an item without answers; answers are copied with the rest.
  {
    id: 'clone',
    name: 'Clone',
    note: 'A clone of an answered item has its answers, and is asked whether they are still true.',
    cells: {
      'company-managed': modes(flagged([EVENTS]), flagged([CLONE], 'blocked')),
      'team-managed': modes(flagged([EVENTS]), flagged([CLONE], 'blocked')),
    },
  },
  // A sub-task of another item. The guard lets every sub-task pass: an expression has no room for more.
  {
    id: 'sub-task',
    name: 'Sub-task',
    note: 'Only where the rule counts sub-tasks. By default it leaves them out, and nothing happens.',
    cells: {
      'company-managed': modes(flagged([EVENTS, TECHNICAL]), flagged([MEMBERS, TECHNICAL])),
      'team-managed': modes(flagged([EVENTS, TECHNICAL]), flagged([MEMBERS, TECHNICAL])),
    },
  },
  // A sub-task that is made a work item of a technical type.
  {
    id: 'convert',
    name: 'Convert to a technical type',
    cells: {
      'company-managed': modes(flagged([TYPE_CHANGE]), blocked([TYPE_CHANGE])),
      'team-managed': modes(flagged([TYPE_CHANGE]), blocked([TYPE_CHANGE])),
    },
  },
  // A move from a project where nobody asks. It runs no Create transition, and the type stays.
  {
    id: 'move',
    name: 'Move from another project',
    note: 'A move that changes the type as well is a change of the type.',
    cells: {
      'company-managed': modes(flagged([CREATION]), flagged([TYPE_CHANGE, CREATION])),
      'team-managed': modes(flagged([CREATION]), flagged([TYPE_CHANGE, CREATION])),
    },
  },
  // An ordinary item whose type becomes a technical one.
  {
    id: 'type-change',
    name: 'Change of the type',
    cells: {
      'company-managed': modes(flagged([TYPE_CHANGE]), blocked([TYPE_CHANGE])),
      'team-managed': modes(flagged([TYPE_CHANGE]), blocked([TYPE_CHANGE])),
    },
  },
  // An ordinary item that gets a label or component of the rule. Jira asks no app about edits of these.
  {
    id: 'relabelled',
    name: 'A technical label or component added later',
    cells: {
      'company-managed': modes(flagged([EVENTS]), flagged([TYPE_CHANGE, EVENTS])),
      'team-managed': modes(flagged([EVENTS]), flagged([TYPE_CHANGE, EVENTS])),
    },
  },
  // Answers that somebody takes away again. The field's own check may refuse hollow words, never absence.
  {
    id: 'field-emptied',
    name: 'Answers emptied later',
    cells: {
      'company-managed': modes(flagged([FIELD_CHECK, EVENTS]), flagged([FIELD_CHECK, EVENTS, LADDER])),
      'team-managed': modes(flagged([FIELD_CHECK, EVENTS]), flagged([FIELD_CHECK, EVENTS, LADDER])),
    },
  },
  // An open item that goes on to the status which Gate guards.
  {
    id: 'moved-on',
    name: 'Moved on to the guarded status',
    cells: {
      'company-managed': modes(flagged([EVENTS]), flagged([LADDER]), blocked([RULES])),
      'team-managed': modes(flagged([EVENTS]), flagged([LADDER]), blocked([RULES, TEAM_MANAGED], 'flagged')),
    },
  },
];
