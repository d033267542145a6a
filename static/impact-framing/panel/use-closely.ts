import { useEffect, useState } from 'preact/hooks';
import type * as Closely from './closely';

/** The part of the panel that loads while the summary is painted: every word list, the history and the proof. */
export const closely: Promise<typeof Closely> = import('./closely');

/** That part, once it is there. */
export function useClosely(): typeof Closely | undefined {
  const [loaded, setLoaded] = useState<typeof Closely>();
  useEffect(() => void closely.then(setLoaded), []);
  return loaded;
}
