import { ask, Declined } from '../../shared/bridge/backend';

/**
 * Brings in line what lies outside the policy and follows it, after it was saved: Jira's forms, and what Stakes noted on
 * items. The policy stands whatever comes of this: the health list tells what is behind, and a daily look catches up.
 */
export async function followPolicy(projectId: string): Promise<void> {
  await Promise.all([ask('followForms', { projectId }), ask('startSweep', { projectId })].map(unlessDeclined));
}

async function unlessDeclined(following: Promise<unknown>): Promise<void> {
  try {
    await following;
  } catch (error) {
    if (!(error instanceof Declined)) throw error;
  }
}
