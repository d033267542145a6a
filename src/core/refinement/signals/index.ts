import { acceptanceCriteria } from './acceptance-criteria';
import { comment } from './comment';
import { components } from './components';
import { created } from './created';
import { description } from './description';
import { discussed } from './discussed';
import { estimate } from './estimate';
import { framing } from './framing';
import { labels } from './labels';
import { parent } from './parent';
import { priority } from './priority';
import { summary } from './summary';
import { type } from './type';

/** Signals read from changelogs. Where one save touches several, the first of them here is reported. */
export const CHANGE_SIGNALS = [
  summary,
  description,
  acceptanceCriteria,
  estimate,
  priority,
  type,
  labels,
  components,
  parent,
  framing,
] as const;

/** Signals that are moments of their own. */
export const MOMENT_SIGNALS = [discussed, comment, created] as const;

export type ChangeSignalId = (typeof CHANGE_SIGNALS)[number]['id'];
export type SignalId = ChangeSignalId | (typeof MOMENT_SIGNALS)[number]['id'];

/** What people call a signal. */
export function signalWords(id: SignalId): { readonly noun: string; readonly title: string } {
  const signal = [...CHANGE_SIGNALS, ...MOMENT_SIGNALS].find((each) => each.id === id);
  if (!signal) throw new Error(`No refinement signal is called "${id}".`);
  return signal;
}
