import { useEffect, useRef, useState } from 'preact/hooks';
import { flag } from '../../shared/bridge/host';
import { sentenceOf } from '../../shared/sentence-of';
import { listAsCsv } from '../lists/csv';
import { isAskedFor } from '../lists/list-ask';
import { readingFor, shownOf, type ListView } from '../lists/list-view';
import { wholeList } from '../lists/whole-list';
import { TEXTS } from '../texts';
import { download } from '../../shared/download';
import type { Shown } from './shown';
import type { ReadList } from '../state/screen';

/** An export ends at ten thousand items. */
const MOST_PAGES = 20;

type ExportListProps = Shown & { readonly view: ListView; readonly read: ReadList };

/** The whole list as a file, read page by page when somebody asks for it, with how far it is and a way to stop. */
export function ExportList({ host, configuration, findings, view, read }: ExportListProps) {
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
