import { useState } from 'preact/hooks';
import type { JudgedItem } from '../find/judged-item';
import { listAsCsv } from '../lists/csv';
import { SiteLink } from '../../shared/parts/site-link';
import { searchPath } from '../../shared/site-paths';
import { listJql, MOST_IN_LINK } from '../lists/list-jql';
import { TEXTS } from '../texts';
import { download } from './download';
import { recordDiscussed } from './record-discussed';
import type { Shown } from './shown';

type ListActionsProps = Shown & {
  readonly items: readonly JudgedItem[];
  readonly chosen: readonly JudgedItem[];
  readonly unselect: () => void;
};

/** What can be done with the whole list, and with the items selected in it. */
export function ListActions({ host, items, chosen, unselect, reading }: ListActionsProps) {
  const [isBusy, setBusy] = useState(false);
  const discuss = async () => {
    setBusy(true);
    await recordDiscussed(chosen, reading);
    setBusy(false);
    unselect();
  };
  const isCut = items.length > MOST_IN_LINK;
  return (
    <div class="row actions">
      <button type="button" class="button" disabled={chosen.length === 0 || isBusy} onClick={() => void discuss()}>
        {chosen.length === 0 ? TEXTS.discussed : TEXTS.discussedCount(chosen.length)}
      </button>
      <span class="push row">
        <button
          type="button"
          class="button subtle"
          onClick={() => download(TEXTS.csvName, 'text/csv;charset=utf-8', listAsCsv(items, host, host.siteUrl))}
        >
          {TEXTS.csv}
        </button>
        <SiteLink siteUrl={host.siteUrl} path={searchPath(listJql(items))} class="button subtle">
          {isCut ? TEXTS.openInJiraFirst(MOST_IN_LINK) : TEXTS.openInJira}
        </SiteLink>
      </span>
    </div>
  );
}
