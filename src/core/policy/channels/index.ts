import { automation } from './automation';
import { bulkCreate } from './bulk-create';
import type { Channel } from './channel';
import { clone } from './clone';
import { convert } from './convert';
import { createDialog } from './create-dialog';
import { fieldEmptied } from './field-emptied';
import { importFromAFile } from './import-from-a-file';
import { move } from './move';
import { movedOn } from './moved-on';
import { quickCreate } from './quick-create';
import { relabelled } from './relabelled';
import { restAsAPerson } from './rest-as-a-person';
import { restAsAnApp } from './rest-as-an-app';
import { subTask } from './sub-task';
import { typeChange } from './type-change';

/**
 * Every way an item comes in, or on, with what Stakes does there in each mode and kind of project. Written by hand before
 * the code; docs/enforcement.md and the settings page are printed from it, and a test does each in the sandbox.
 */
export const CHANNELS: readonly Channel[] = [
  createDialog,
  quickCreate,
  restAsAPerson,
  restAsAnApp,
  automation,
  bulkCreate,
  importFromAFile,
  clone,
  subTask,
  convert,
  move,
  typeChange,
  relabelled,
  fieldEmptied,
  movedOn,
];
