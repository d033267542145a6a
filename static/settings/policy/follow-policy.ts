import { ask, Declined } from '../../shared/bridge/backend';

/**
 * Brings in line what lies outside the policy and follows it, after it was saved. The policy stands whatever comes of this:
 * the health list tells what is behind, and a daily look catches up.
 */
export async function followPolicy(projectId: string): Promise<void> {
  try {
    await ask('followForms', { projectId });
  } catch (error) {
    if (!(error instanceof Declined)) throw error;
  }
}
