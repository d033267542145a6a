import { useState } from 'preact/hooks';
import type { JudgedItem } from '../find/judged-item';
import { SiteLink } from '../../shared/parts/site-link';
import { searchPath } from '../../shared/site-paths';
import type { ListAsk } from '../lists/list-ask';
import { TEXTS } from '../texts';
import { ExportList } from './export-list';
import { recordDiscussed } from './record-discussed';
import type { Shown } from './shown';
import type { ReadList } from './use-list';

type ListActionsProps = Shown & {
  readonly ask: ListAsk;
  readonly read: ReadList;
  readonly chosen: readonly JudgedItem[];
  readonly unselect: () => void;
};

/** What can be done with the whole list, and with the items selected in it. */
export function ListActions(props: ListActionsProps) {
  const { host, read, chosen, unselect, reading } = props;
  const [isBusy, setBusy] = useState(false);
  const discuss = async () => {
    setBusy(true);
    await recordDiscussed(chosen, reading);
    setBusy(false);
    unselect();
  };
  return (
    <div class="row actions">
      <button type="button" class="button" disabled={chosen.length === 0 || isBusy} onClick={() => void discuss()}>
        {chosen.length === 0 ? TEXTS.discussed : TEXTS.discussedCount(chosen.length)}
      </button>
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
