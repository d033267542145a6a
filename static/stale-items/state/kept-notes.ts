import { OUTCOMES, type Outcome } from '../../../src/core/records/records';
import { boxOf } from '../../shared/box-of';
import type { HostContext } from '../../shared/bridge/host';
import { dayBox, noteBox } from '../../shared/discussed/outcome-boxes';
import { keptText, textIn } from '../../shared/kept-text';

type Viewer = Pick<HostContext, 'accountId' | 'siteUrl'>;

/** What somebody typed beside an outcome and didn't record: about which items, and which outcome. */
export type KeptNote = { readonly issueIds: readonly string[]; readonly outcome: Outcome; readonly note: string };

/** The newest note of one viewer in one gadget that wasn't recorded, in their own browser. */
type KeptNotes = {
  /** The note that is being typed is about these items. */
  readonly about: (issueIds: readonly string[]) => void;
  readonly unrecorded: () => KeptNote | undefined;
  /** From now on it is about these items instead; nothing where there is none. */
  readonly moveTo: (issueIds: readonly string[]) => KeptNote | undefined;
  readonly forget: () => void;
};

/** Where a note about these items is kept; that about one is found in its panel as well. */
export const outcomeBox = (viewer: Viewer, issueIds: readonly string[]): string | undefined =>
  boxOf(viewer, issueIds.toSorted().join(' '), 'outcome');

/** `shelf` is where the frame keeps texts (`keptText`). */
export function keptNotes(
  viewer: Viewer,
  gadgetId: string | undefined,
  shelf?: Parameters<typeof keptText>[1],
): KeptNotes {
  const items = keptText(`stakes.noted ${viewer.siteUrl} ${viewer.accountId ?? ''} ${gadgetId ?? ''}`, shelf);
  const boxAndIds = () => {
    const issueIds = items.read().split(' ').filter(Boolean);
    const box = issueIds.length === 0 ? undefined : outcomeBox(viewer, issueIds);
    return box === undefined ? undefined : { box, issueIds };
  };
  const about = (issueIds: readonly string[]) => void items.keep(issueIds.join(' '));
  const unrecorded = () => {
    const found = boxAndIds();
    if (!found) return undefined;
    const { box, issueIds } = found;
    const notes = OUTCOMES.map((outcome) => ({ issueIds, outcome, note: textIn(noteBox(box, outcome), shelf).read() }));
    return notes.find(({ note }) => note !== '');
  };
  const forget = () => {
    const box = boxAndIds()?.box;
    if (box === undefined) return;
    for (const name of [...OUTCOMES.map((outcome) => noteBox(box, outcome)), dayBox(box)]) textIn(name, shelf).forget();
    items.forget();
  };
  const moveTo = (issueIds: readonly string[]) => {
    const [found, from, to] = [unrecorded(), boxAndIds()?.box, outcomeBox(viewer, issueIds)];
    if (!found || from === undefined || to === undefined) return undefined;
    const day = textIn(dayBox(from), shelf).read();
    forget();
    about(issueIds);
    textIn(noteBox(to, found.outcome), shelf).keep(found.note);
    if (day !== '') textIn(dayBox(to), shelf).keep(day);
    return { ...found, issueIds };
  };
  return { about, unrecorded, moveTo, forget };
}
