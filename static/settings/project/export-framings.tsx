import { useRef, useState } from 'preact/hooks';
import { framingsCsv, framingsJson } from '../../../src/core/framing/framing-export';
import type { Project } from '../../../src/jira/site';
import { jira } from '../../shared/bridge/jira';
import { download } from '../../shared/download';
import { sentenceOf } from '../../shared/sentence-of';
import { TEXTS } from '../texts';
import { readFramings } from './read-framings';

/** Takes every framing of the project away as a file, as far as the viewer can see it. */
export function ExportFramings({ project }: { readonly project: Project }) {
  const [said, setSaid] = useState('');
  const [reading, setReading] = useState<object | undefined>(undefined);
  const latest = useRef(reading);
  latest.current = reading;

  const start = async (kind: 'csv' | 'json') => {
    const mine = {};
    latest.current = mine;
    setReading(mine);
    setSaid(TEXTS.framingsReading(0, 0));
    try {
      const found = await readFramings(
        jira,
        project.id,
        ({ read, total }) => setSaid(TEXTS.framingsReading(read, total)),
        () => latest.current !== mine,
      );
      if (!found) return;
      const text = kind === 'csv' ? framingsCsv(found.issues) : framingsJson(found.issues);
      download(`stakes-framings-${project.key}.${kind}`, kind, text);
      setSaid(TEXTS.framingsRead(found.issues.length, found.unread));
    } catch (error) {
      setSaid(sentenceOf(error));
    }
    setReading(undefined);
  };
  const cancel = () => {
    setReading(undefined);
    setSaid(TEXTS.framingsCancelled);
  };

  return (
    <div class="row">
      <button type="button" class="button" disabled={reading !== undefined} onClick={() => void start('csv')}>
        {TEXTS.framingsCsv}
      </button>
      <button type="button" class="button" disabled={reading !== undefined} onClick={() => void start('json')}>
        {TEXTS.framingsJson}
      </button>
      {reading !== undefined && (
        <button type="button" class="button subtle" onClick={cancel}>
          {TEXTS.cancel}
        </button>
      )}
      <span class="help" role="status">
        {said || TEXTS.framingsHelp}
      </span>
    </div>
  );
}
