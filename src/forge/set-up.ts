import { followEveryForm } from '../functions/set-up/follow-forms';
import { leave as leaveSite } from '../functions/set-up/leave';
import { leavingWorkflows, sweepPorts } from './forge-ports';
import { logBug } from './log';

/** Once a day: what Jira's forms ask is brought in line with policies that somebody changed otherwise than on our pages. */
export async function keepForms(): Promise<{ statusCode: number }> {
  try {
    await followEveryForm(sweepPorts());
  } catch (error) {
    logBug('forms.failed', error);
  }
  return { statusCode: 204 };
}

/** Runs as the app is removed, for 55 seconds at most; nobody hears of its answer, so the log tells what is left. */
export async function leave(): Promise<void> {
  try {
    const { rulesOn } = await leaveSite(leavingWorkflows());
    if (rulesOn > 0) logBug('leave.rules-left', rulesOn);
  } catch (error) {
    logBug('leave.failed', error);
  }
}
