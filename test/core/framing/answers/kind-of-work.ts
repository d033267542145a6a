/**
 * Answers to the framing's questions about one kind of technical work, written without looking at the rules that judge
 * them. `says`: tell a Product Owner something. `saysNothing`: tell nothing, and should be flagged.
 */
export type KindOfWork = {
  readonly kind: string;
  readonly summary: string;
  readonly says: readonly string[];
  readonly saysNothing: readonly string[];
};
