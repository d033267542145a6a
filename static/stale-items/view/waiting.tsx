import { useState } from 'preact/hooks';
import { Skeleton } from '../../shared/parts/skeleton';
import { FIRST_TEXTS } from '../first-texts';
import { heightLastTime } from './height-last-time';

const LINES = 10;

/** What is read, grey: the whole gadget as high as it was last time, so that the dashboard below it stays where it is. */
export function Waiting({ gadgetId }: { readonly gadgetId?: string | undefined }) {
  const [minHeight] = useState(() => (gadgetId === undefined ? 0 : heightLastTime(gadgetId)));
  return (
    <div style={{ minHeight }}>
      <Skeleton lines={LINES} label={FIRST_TEXTS.loading} />
    </div>
  );
}
