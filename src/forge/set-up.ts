import { followEveryForm } from '../functions/set-up/follow-forms';
import { sweepPorts } from './forge-ports';
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
