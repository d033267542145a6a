import type { Deferral } from './deferrals';
import type { ProofRow } from './proof';

/**
 * A proof that tells of deferrals as well: on the row of the entry that took the issue out of its sprint, or, where the
 * sprint was closed over it, on a row of its own. Newest first, as the proof is. "Not now" has its row already.
 */
export function proofWithDeferrals(proof: readonly ProofRow[], deferrals: readonly Deferral[]): readonly ProofRow[] {
  const outOf = deferrals.filter((deferral) => deferral.kind === 'sprint');
  const byEntry = new Map(outOf.flatMap((deferral) => (deferral.entryId ? [[deferral.entryId, deferral]] : [])));
  const told = proof.map((row) => {
    const deferral = row.kind === 'change' ? byEntry.get(row.id) : undefined;
    return deferral ? { ...row, text: `${row.text}; ${leftText(deferral.name)}` } : row;
  });
  const closed = outOf.filter(({ entryId }) => entryId === undefined || !proof.some(({ id }) => id === entryId));
  return [...told, ...closed.map(rowOf)].sort((a, b) => b.atMs - a.atMs);
}

function rowOf({ name, atMs }: Extract<Deferral, { kind: 'sprint' }>): ProofRow {
  return {
    atMs,
    kind: 'sprint-closed',
    id: `${name}${atMs}`,
    what: `${name} closed`,
    counted: false,
    reason: 'sprint',
    text: `not counted: ${leftText(name)}`,
    isLastRefined: false,
  };
}

const leftText = (name: string): string => `deferred out of ${name}`;
