import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Framing } from '../../../src/core/framing/framing';
import { jira } from '../../shared/bridge/jira';
import type { HostContext } from '../../shared/bridge/host';
import { saysSomething } from '../form/draft';
import { draftsOf, type Drafts, type KeptDraft } from '../form/kept-drafts';
import type { FieldPlace } from '../place';
import { isOnAnItem } from './is-on-an-item';

/** What somebody typed into a dialog before and didn't save; 'asking' while Jira is asked whether it is on an item. */
export type KeptHere = {
  readonly drafts: Drafts;
  readonly kept: KeptDraft | 'asking' | undefined;
  readonly putAway: () => void;
};

/**
 * In a create dialog answers are kept for the project, elsewhere for the work item: what was typed on the way of a transition is
 * offered in its panel, too. A dialog that starts with answers goes on with those.
 */
export function useKeptHere(host: HostContext, place: FieldPlace, start: Framing | undefined): KeptHere {
  const issueId = place.issue?.id;
  const drafts = useMemo(() => draftsOf(host, issueId ?? `create ${place.projectId ?? ''}`), []);
  const isCreating = issueId === undefined;
  const [kept, setKept] = useState<KeptHere['kept']>(() => {
    if (isCreating && saysSomething(start ?? {})) return undefined;
    const found = drafts.unsaved(start);
    return found && isCreating ? 'asking' : found;
  });
  useEffect(() => {
    if (kept !== 'asking') return;
    const found = drafts.unsaved(start);
    const offer = (isSaved: boolean) => {
      if (isSaved) drafts.forget();
      setKept(isSaved ? undefined : found);
    };
    if (!found) return offer(true);
    isOnAnItem(jira, found, Date.now()).then(offer, (error: unknown) => {
      console.error(error);
      offer(false);
    });
  }, []);
  return { drafts, kept, putAway: () => setKept(undefined) };
}
