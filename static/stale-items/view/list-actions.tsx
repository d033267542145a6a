import type { Discussing } from '../../../src/core/discussion-problem';
import type { Outcome } from '../../../src/core/records';
import type { JudgedItem } from '../find/judged-item';
import { DiscussedButton } from '../../shared/discussed/discussed-button';
import { SiteLink } from '../../shared/parts/site-link';
import { searchPath } from '../../shared/site-paths';
import type { ListView } from '../lists/list-view';
import { outcomeBox } from '../state/kept-notes';
import { TEXTS } from '../texts';
import { ExportList } from './export-list';
import { recordDiscussed } from './record-discussed';
import type { Shown } from './shown';
import type { ReadList } from '../state/screen';

/** What can be done with the whole list. */
export function ListActions(props: Shown & { readonly view: ListView; readonly read: ReadList }) {
  const { host, read } = props;
  return (
    <div class="row actions">
      <span class="push row">
        <ExportList {...props} />
        {read.counted && !read.counted.isBeyondLink && (
          <SiteLink siteUrl={host.siteUrl} path={searchPath(read.counted.jql)} class="button subtle">
            {TEXTS.openInJira}
          </SiteLink>
        )}
      </span>
    </div>
  );
}

type ChosenActionsProps = Pick<Shown, 'host' | 'session'> & {
  readonly chosen: readonly JudgedItem[];
  readonly unselect: () => void;
  /** Hears that a note beside an outcome is being typed. */
  readonly onTyped: () => void;
  /** An outcome whose note was begun before: it is asked about from the start. */
  readonly begun: Outcome | undefined;
  /** What was begun comes with the selection, and the focus stays where it is. */
  readonly isQuiet: boolean;
};

/** What can be done with the selected items: it stands right below the one that was selected last. */
export function ChosenActions({ host, session, chosen, unselect, ...noted }: ChosenActionsProps) {
  const discuss = async (said: Discussing) => {
    const isRecorded = await recordDiscussed(chosen, said, { host, session });
    if (isRecorded) unselect();
    return isRecorded;
  };
  return (
    <div class="row actions">
      <DiscussedButton
        timeZone={host.timeZone}
        text={TEXTS.discussedCount(chosen.length)}
        record={discuss}
        keptAs={outcomeBox(
          host,
          chosen.map(({ facts }) => facts.issue.id),
        )}
        {...noted}
      >
        <button type="button" class="button subtle" onClick={unselect}>
          {TEXTS.unselect}
        </button>
      </DiscussedButton>
    </div>
  );
}
