import { events } from '@forge/bridge';
import { onHostEvent } from './host';

/**
 * How the app's frames in one of Jira's create dialogs speak with each other: only the unseen one beside the form hears of its
 * summary, and only the field's frame can show anything.
 */
const TOLD = 'stakes.form-summary';
const WANTED = 'stakes.form-summary-wanted';

/** Tells the summary to the field's frame, and again whenever one asks. Answers how to tell of a change. */
export function tellSummary(summaryNow: () => string): () => void {
  const tell = () => void events.emit(TOLD, { summary: summaryNow() });
  onHostEvent(WANTED, tell);
  tell();
  return tell;
}

/** Hears the summary, now and after each change; answers how to stop listening. */
export function hearSummary(listener: (summary: string) => void): () => void {
  const stop = onHostEvent(TOLD, (payload) => {
    if (typeof payload !== 'object' || payload === null || !('summary' in payload)) return;
    if (typeof payload.summary === 'string') listener(payload.summary);
  });
  void events.emit(WANTED);
  return stop;
}
