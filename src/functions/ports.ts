import type { Jira } from '../jira/port';
import type { Modifications } from '../jira/set-up/modifications';
import type { Records } from './records';
import type { Waivers } from './waivers';

/** What the app's functions need from outside. Which Jira is used says as whom: every `…AsApp` call follows a check. */
export type Ports = {
  /** Jira as the app: sees everything. Only for events, sweeps, and after `jiraAsCaller` said yes. */
  readonly jiraAsApp: Jira;
  /** Jira as the person who called: its own permissions decide. */
  readonly jiraAsCaller: Jira;
  readonly records: Records;
  readonly waivers: Waivers;
  /** What Jira's forms ask, as the app: nobody else may. */
  readonly forms: Modifications;
  readonly nowMs: () => number;
};
