import type { ProofRow } from './proof';

/**
 * The newest thing that happened since the last refinement, if all that happened since were bulk edits and automation:
 * then saying so explains best why the issue is stale although it changed. Takes a proof, newest first.
 */
export function onlyNoiseSince(proof: readonly ProofRow[]): ProofRow | undefined {
  const since = proof.slice(
    0,
    proof.findIndex((row) => row.isLastRefined),
  );
  const allNoise = since.every(
    ({ reason }) => reason === 'bulk-edit' || reason === 'automation' || reason === 'comment-by-app',
  );
  return allNoise ? since[0] : undefined;
}
