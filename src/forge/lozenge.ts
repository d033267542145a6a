import * as v from 'valibot';
import { issueLozenge } from '../functions/issue-lozenge';
import { forgePorts } from './forge-ports';
import { logBug } from './log';

const View = v.object({ extension: v.object({ issue: v.object({ id: v.pipe(v.unknown(), v.transform(String)) }) }) });

type Status = { readonly status: { readonly type: 'lozenge'; readonly value: { label: string; type: string } } };

/** Says nothing in particular: what stands there while nothing is known. */
const PLAIN: Status = { status: { type: 'lozenge', value: { label: 'At stake', type: 'default' } } };

/**
 * The status of the issue-context row. Jira calls it only for technical issues (the display condition in manifest.yml),
 * for a viewer who has the issue open. Whoever calls it for another issue gets what they may see: it reads as the viewer,
 * and says nothing in particular where Jira doesn't let them.
 */
export async function lozenge(view: unknown): Promise<Status> {
  const parsed = v.safeParse(View, view);
  if (!parsed.success) return PLAIN;
  try {
    const { jiraAsCaller, nowMs } = forgePorts();
    const [found, timeZone] = await Promise.all([
      jiraAsCaller.issue(parsed.output.extension.issue.id),
      jiraAsCaller.timeZone(),
    ]);
    const shown = found && issueLozenge(found, nowMs(), timeZone);
    return shown ? { status: { type: 'lozenge', value: { label: shown.text, type: shown.appearance } } } : PLAIN;
  } catch (error) {
    logBug('lozenge.failed', error);
    return PLAIN;
  }
}
