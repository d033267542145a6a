import { useEffect, useRef, useState } from 'preact/hooks';
import type { Discussing } from '../../../src/core/records/discussion-problem';
import type { Outcome } from '../../../src/core/records/records';
import { flag } from '../../shared/bridge/host';
import { DiscussedButton } from '../../shared/discussed/discussed-button';
import { download } from '../../shared/download';
import { SiteLink } from '../../shared/parts/site-link';
import { sentenceOf } from '../../shared/sentence-of';
import { searchPath } from '../../shared/site-paths';
import type { JudgedItem } from '../items/judged-item';
import { listAsCsv } from '../lists/csv';
import { isAskedFor } from '../lists/list-ask';
import { type ListView, readingFor, shownOf } from '../lists/list-view';
import { wholeList } from '../reading/whole-list';
import { outcomeBox } from '../state/kept-notes';
import type { ReadList } from '../state/screen';
import { TEXTS } from '../texts';
import { recordDiscussed } from './record-discussed';
import type { Shown } from './shown';

/** An export ends at ten thousand items. */
const MOST_PAGES = 20;

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

type ExportListProps = Shown & { readonly view: ListView; readonly read: ReadList };

/** The whole list as a file, read page by page when somebody asks for it, with how far it is and a way to stop. */
function ExportList({ host, configuration, findings, view, read }: ExportListProps) {
  const [done, setDone] = useState<number | undefined>(undefined);
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const { source, projects } = findings;
  const save = async () => {
    if (!projects) return;
    const { ask } = readingFor(view);
    const run = new AbortController();
    running.current = run;
    setDone(0);
    try {
      const how = { mostPages: MOST_PAGES, signal: run.signal, progress: setDone };
      const whole = await wholeList(source, { ask, inList: true }, projects, how);
      if (!whole) return;
      const now = whole.items.map((item) => findings.known.get(item.facts.issue.id) ?? item);
      const items = shownOf(
        now.filter((item) => isAskedFor(ask, item, configuration)),
        view,
      );
      const deferrals = await source.deferrals(items);
      if (run.signal.aborted) return;
      download(TEXTS.csvName(ask.list), 'csv', listAsCsv(items, deferrals, host, host.siteUrl));
      if (whole.isCut) flag('info', TEXTS.exportCut(items.length), TEXTS.exportNarrow);
    } catch (error) {
      flag('error', TEXTS.notExported, sentenceOf(error));
    } finally {
      setDone(undefined);
    }
  };
  if (done === undefined) {
    return (
      <button type="button" class="button subtle" disabled={!projects} onClick={() => void save()}>
        {TEXTS.csv}
      </button>
    );
  }
  return (
    <span class="row">
      <span role="status" class="subtle-text">
        {TEXTS.exporting(done, read.counted?.count)}
      </span>
      <button type="button" class="button subtle" onClick={() => running.current?.abort()}>
        {TEXTS.cancel}
      </button>
    </span>
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
