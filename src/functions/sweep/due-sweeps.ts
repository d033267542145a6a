import { POLICY_PROPERTY } from '../../core/installation/property-keys';
import { policyInForce } from '../../core/policy/policy-in-force';
import { isUnderWay } from '../../core/sweep/back-off';
import type { JudgingPorts } from '../ports';

const DAY_MS = 86_400_000;

/**
 * Projects that switched Stakes on, whatever the mode. A policy that says `version: 1` and can't be read is switched on,
 * too; one that doesn't even say that, Jira can't find.
 */
async function projectsSwitchedOn({ jiraAsApp }: JudgingPorts): Promise<readonly string[]> {
  const projects = await jiraAsApp.projects({
    propertyQuery: `[${POLICY_PROPERTY}].version=1`,
    property: POLICY_PROPERTY,
  });
  return projects.filter(({ property }) => policyInForce(property).policy.enforcement !== 'off').map(({ id }) => id);
}

/**
 * Pushes a job for every project whose sweep is due: never swept, not looked at for a day, to be repaired, judged otherwise
 * by a new version, or left by a job that was lost. Run twice, it pushes jobs that find nothing to do.
 */
export async function pushDueSweeps(ports: JudgingPorts): Promise<void> {
  const now = ports.nowMs();
  const [on, swept] = await Promise.all([projectsSwitchedOn(ports), ports.sweeps.projects()]);
  const states = new Map(swept.map(({ projectId, state }) => [projectId, state]));
  const due = [...new Set([...on, ...states.keys()])].filter((projectId) => {
    const state = states.get(projectId);
    if (!state) return true;
    if (isUnderWay(state, now)) return false;
    const { last, run, repair, again, policyDueAtMs = Infinity } = state;
    const dueAtMs = Math.min(repair.dueAtMs, policyDueAtMs, (last?.endedAtMs ?? 0) + DAY_MS);
    return run !== undefined || again.length > 0 || now >= dueAtMs;
  });
  await ports.pushSweeps(
    due.map((projectId) => ({ projectId })),
    0,
  );
}
