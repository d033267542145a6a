import { useEffect, useState } from 'preact/hooks';
import type { LazyParts } from './panel-props';

/** The part of the panel that loads while the summary is painted. */
export const lazyParts = import('./lazy-parts');

/** That part where it came before the summary, so that the first paint is whole. */
let already: LazyParts | undefined;
void lazyParts.then((parts) => (already = parts));

/** That part, once it is there. */
export function useLazyParts(): LazyParts | undefined {
  const [loaded, setLoaded] = useState(already);
  useEffect(() => void lazyParts.then(setLoaded), []);
  return loaded;
}
