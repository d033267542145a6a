import { CHANGE_SIGNALS, type ChangeSignalId } from './signals';
import { comment } from './signals/comment';

/**
 * Signals that a project may leave out: every change of a field, and comments. Creation is where the clock starts, and
 * "Discussed" is a person's own word; both always count.
 */
export const OPTIONAL_SIGNALS = [...CHANGE_SIGNALS, comment] as const;

export type OptionalSignalId = ChangeSignalId | (typeof comment)['id'];
