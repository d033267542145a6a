import type { Enforcement } from '../policy';
import type { Cell, Channel, Happening } from './channel';

/** What happens, by what facts, and what may happen instead where nobody could check it. */
const happens =
  (is: Happening) =>
  (rests: string, orElse?: Happening): Cell => ({ is, rests, ...(orElse && { orElse }) });
const flagged = happens('flagged');
const asked = happens('asked');
const blocked = happens('blocked');

/** Cells by the mode of a project. Off does nothing, and Gate, which guards a later status, lets in as Advise does. */
const modes = (advise: Cell, require: Cell, gate: Cell = advise): Readonly<Record<Enforcement, Cell>> => ({
  off: { is: 'nothing', rests: 'design 3' },
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
      'company-managed': modes(asked('forge-platform 3.7, 4'), blocked('forge-platform 2.5, 4')),
      'team-managed': modes(asked('forge-platform 3.7, 4'), blocked('forge-platform 2.5, 11 (2)', 'asked')),
    },
  },
  // The line on a board or in the backlog that takes a summary alone: the field is not on it.
  {
    id: 'quick-create',
    name: 'Quick create on a board or in the backlog',
    cells: {
      'company-managed': modes(flagged('forge-platform 4'), blocked('forge-platform 4, 11 (6)')),
      'team-managed': modes(flagged('forge-platform 4'), blocked('forge-platform 4, 11 (2, 6)', 'flagged')),
    },
  },
  // A script that creates with somebody's own token.
  {
    id: 'rest-as-a-person',
    name: 'REST, as a person',
    cells: {
      'company-managed': modes(flagged('forge-platform 4'), blocked('forge-platform 4; jira-api 4.4')),
      'team-managed': modes(flagged('forge-platform 4'), blocked('forge-platform 4, 11 (2); jira-api 4.4', 'flagged')),
    },
  },
  // Another app that creates under its own account; a pass lets it through.
  {
    id: 'rest-as-an-app',
    name: 'REST, as an app',
    note: 'An integration with a pass is let through, and flagged.',
    cells: {
      'company-managed': modes(flagged('forge-platform 4'), blocked('forge-platform 4, 4.2')),
      'team-managed': modes(flagged('forge-platform 4'), blocked('forge-platform 4, 4.2, 11 (2)', 'flagged')),
    },
  },
  // A rule of Automation for Jira that creates items, under its own account or a person's.
  {
    id: 'automation',
    name: 'Automation rule',
    note: 'An account with a pass is let through, and flagged.',
    cells: {
      'company-managed': modes(flagged('forge-platform 4'), blocked('forge-platform 4, 4.2; jira-api 7')),
      'team-managed': modes(
        flagged('forge-platform 4'),
        blocked('forge-platform 4, 4.2, 11 (2); jira-api 7', 'flagged'),
      ),
    },
  },
  // Many items in one request: each is created by itself, so some may be refused and the rest be there.
  {
    id: 'bulk-create',
    name: 'Bulk create',
    note: 'Each item is judged by itself.',
    cells: {
      'company-managed': modes(flagged('forge-platform 4'), blocked('forge-platform 4; peers 1.1', 'flagged')),
      'team-managed': modes(flagged('forge-platform 4'), blocked('forge-platform 4, 11 (2); peers 1.1', 'flagged')),
    },
  },
  // An admin's import of a file: it is said to pass the Create transition by.
  {
    id: 'import-from-a-file',
    name: 'Import from a file',
    cells: {
      'company-managed': modes(flagged('forge-platform 4'), flagged('forge-platform 4; peers 1.5 (3)', 'blocked')),
      'team-managed': modes(flagged('forge-platform 4'), flagged('forge-platform 4; peers 1.5 (3)', 'blocked')),
    },
  },
  // Clone, of an item without answers; answers are copied with the rest.
  {
    id: 'clone',
    name: 'Clone',
    note: 'A clone of an answered item has its answers, and is asked whether they are still true.',
    cells: {
      'company-managed': modes(flagged('forge-platform 6'), flagged('peers 1.1, 1.5 (3)', 'blocked')),
      'team-managed': modes(flagged('forge-platform 6'), flagged('peers 1.1, 1.5 (3)', 'blocked')),
    },
  },
  // A sub-task of another item. The guard lets every sub-task pass: an expression has no room for more.
  {
    id: 'sub-task',
    name: 'Sub-task',
    note: 'Only where the rule counts sub-tasks. By default it leaves them out, and nothing happens.',
    cells: {
      'company-managed': modes(flagged('forge-platform 4; design 2'), flagged('forge-platform 5.6, 5.7; design 2')),
      'team-managed': modes(flagged('forge-platform 4; design 2'), flagged('forge-platform 5.6, 5.7; design 2')),
    },
  },
  // A sub-task that is made a work item of a technical type.
  {
    id: 'convert',
    name: 'Convert to a technical type',
    cells: {
      'company-managed': modes(flagged('forge-platform 2.6'), blocked('forge-platform 2.6')),
      'team-managed': modes(flagged('forge-platform 2.6'), blocked('forge-platform 2.6, 4')),
    },
  },
  // A move from a project where nobody asks. It runs no Create transition, and the type stays.
  {
    id: 'move',
    name: 'Move from another project',
    note: 'A move that changes the type as well is a change of the type.',
    cells: {
      'company-managed': modes(flagged('forge-platform 4'), flagged('forge-platform 2.6, 4')),
      'team-managed': modes(flagged('forge-platform 4'), flagged('forge-platform 2.6, 4')),
    },
  },
  // An ordinary item whose type becomes a technical one.
  {
    id: 'type-change',
    name: 'Change of the type',
    cells: {
      'company-managed': modes(flagged('forge-platform 2.6'), blocked('forge-platform 2.6')),
      'team-managed': modes(flagged('forge-platform 2.6'), blocked('forge-platform 2.6, 4')),
    },
  },
  // An ordinary item that gets a label or component of the rule. Jira asks no app about edits of these.
  {
    id: 'relabelled',
    name: 'A technical label or component added later',
    cells: {
      'company-managed': modes(flagged('forge-platform 6'), flagged('forge-platform 2.6, 6')),
      'team-managed': modes(flagged('forge-platform 6'), flagged('forge-platform 2.6, 6')),
    },
  },
  // Answers that somebody takes away again. The field's own check may refuse hollow words, never absence.
  {
    id: 'field-emptied',
    name: 'Answers emptied later',
    cells: {
      'company-managed': modes(flagged('forge-platform 3.2, 6'), flagged('forge-platform 3.2, 6; design 4')),
      'team-managed': modes(flagged('forge-platform 3.2, 6'), flagged('forge-platform 3.2, 6; design 4')),
    },
  },
  // An open item that goes on to the status which Gate guards.
  {
    id: 'moved-on',
    name: 'Moved on to the guarded status',
    cells: {
      'company-managed': modes(flagged('forge-platform 6'), flagged('design 4'), blocked('forge-platform 2.5')),
      'team-managed': modes(
        flagged('forge-platform 6'),
        flagged('design 4'),
        blocked('forge-platform 2.5, 11 (2)', 'flagged'),
      ),
    },
  },
];
