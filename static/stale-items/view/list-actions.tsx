import type { Discussing } from '../../../src/core/discussion-problem';
import type { JudgedItem } from '../find/judged-item';
import { DiscussedButton } from '../../shared/discussed/discussed-button';
import { SiteLink } from '../../shared/parts/site-link';
import { searchPath } from '../../shared/site-paths';
import type { ListAsk } from '../lists/list-ask';
import { TEXTS } from '../texts';
import { ExportList } from './export-list';
import { recordDiscussed } from './record-discussed';
import type { Shown } from './shown';
import type { ReadList } from '../state/screen';

type ListActionsProps = Shown & {
  readonly ask: ListAsk;
  readonly read: ReadList;
  readonly chosen: readonly JudgedItem[];
  readonly unselect: () => void;
};

/** What can be done with the whole list, and with the items selected in it. */
export function ListActions(props: ListActionsProps) {
  const { host, read, chosen, unselect, session } = props;
  const discuss = async (said: Discussing) => {
    const isRecorded = await recordDiscussed(chosen, said, { host, session });
    if (isRecorded) unselect();
    return isRecorded;
  };
  return (
    <div class="row actions">
      <DiscussedButton
        timeZone={host.timeZone}
        text={chosen.length === 0 ? undefined : TEXTS.discussedCount(chosen.length)}
        disabled={chosen.length === 0}
        record={discuss}
      />
      <span class="push row">
        <ExportList {...props} />
        {read.counted && (
          <SiteLink siteUrl={host.siteUrl} path={searchPath(read.counted.jql)} class="button subtle">
            {TEXTS.openInJira}
          </SiteLink>
        )}
      </span>
    </div>
  );
}
