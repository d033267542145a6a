import { useEffect, useState } from 'preact/hooks';
import type * as FoundViewModule from './found-view';
import type { Shown } from './shown';
import { Waiting } from './waiting';

/** Begins to load, while Jira is still being read, what draws and judges the items. */
const foundView: Promise<typeof FoundViewModule> = import('./found-view');

/** What was found, drawn by code that came while Jira was read. */
export function LazyFoundView(props: Shown) {
  const [loaded, setLoaded] = useState<typeof FoundViewModule>();
  useEffect(() => void foundView.then(setLoaded), []);
  return loaded ? <loaded.FoundView {...props} /> : <Waiting gadgetId={props.gadgetId} />;
}
