import { useEffect, useState } from 'preact/hooks';
import type { CloselyParts } from './panel-props';

/** The part of the panel that loads while the summary is painted. */
export const closely = import('./closely');

/** That part, once it is there. */
export function useClosely(): CloselyParts | undefined {
  const [loaded, setLoaded] = useState<CloselyParts>();
  useEffect(() => void closely.then(setLoaded), []);
  return loaded;
}
