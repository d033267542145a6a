import { useEffect, useRef, useState } from 'preact/hooks';
import { flag } from '../../shared/bridge/host';
import { sentenceOf } from '../../shared/sentence-of';
import { listAsCsv } from '../lists/csv';
import type { ListAsk } from '../lists/list-ask';
import { isAskedFor } from '../lists/list-ask';
import { wholeList } from '../lists/whole-list';
import { TEXTS } from '../texts';
import { download } from '../../shared/download';
import type { Shown } from './shown';
import type { ReadList } from '../state/screen';

type ExportListProps = Shown & { readonly ask: ListAsk; readonly read: ReadList };

/** The whole list as a file, read page by page when somebody asks for it, with how far it is and a way to stop. */
export function ExportList({ host, configuration, findings, ask, read }: ExportListProps) {
  const [done, setDone] = useState<number | undefined>(undefined);
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const { source, projects } = findings;
  const save = async () => {
    if (!projects) return;
    const run = new AbortController();
    running.current = run;
    setDone(0);
    try {
      const whole = await wholeList(source, ask, projects, { signal: run.signal, progress: setDone });
      if (!whole) return;
      const now = whole.items.map((item) => findings.known.get(item.facts.issue.id) ?? item);
      const items = now.filter((item) => isAskedFor(ask, item, configuration));
      download(TEXTS.csvName(ask.list), 'csv', listAsCsv(items, host, host.siteUrl));
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
