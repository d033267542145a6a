import type { Spent } from '../jira/points';
import type { Jira } from '../jira/port';
import type { ReminderComments } from '../jira/reminder-comments';
import type { Modifications } from '../jira/set-up/modifications';
import type { BulkEditLedger } from './bulk-edit-ledger';
import type { Records } from './records';
import type { Reminders } from './reminders';
import type { SiteStorage } from './site-storage';
import type { PushSweeps, Sweeps } from './sweeps';
import type { Waivers } from './waivers';

/**
 * What judging issues and sweeping them needs from outside. Which Jira is used says as whom: every `…AsApp` call follows
 * a check.
 */
export type JudgingPorts = {
  /** Jira as the app: sees everything. Only for events, sweeps, and after `jiraAsCaller` said yes. */
  readonly jiraAsApp: Jira;
  readonly records: Records;
  readonly waivers: Waivers;
  readonly bulkEdits: BulkEditLedger;
  readonly sweeps: Sweeps;
  readonly pushSweeps: PushSweeps;
  readonly nowMs: () => number;
};

/** What the app's functions need from outside. */
export type Ports = JudgingPorts & {
  /** Jira as the person who called: its own permissions decide. */
  readonly jiraAsCaller: Jira;
  /** What Jira's forms ask, as the app: nobody else may. */
  readonly forms: Modifications;
  readonly reminders: Reminders;
  /** The living comments, as the app. */
  readonly comments: ReminderComments;
  readonly siteStorage: SiteStorage;
};

/** An account of what a sweep costs Jira. */
export type Account = {
  readonly takeSpent: () => Spent;
};

/** Writes one line for whoever operates the app: a code and the error's kind, never what people wrote or who they are. */
export type LogBug = (code: string, error: unknown) => void;

/** What judging needs, with an account. */
export type SweepPorts = JudgingPorts & Account;
