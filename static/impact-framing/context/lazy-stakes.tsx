import { useEffect, useState } from 'preact/hooks';
import { LoadingStakes } from '../panel/loading-summary';
import type * as StakesModule from './short-stakes';

/** The issue context's view, loaded where it is shown: the panel, which most people read, does without it. */
export function LazyStakes(props: StakesModule.ContextProps) {
  const [loaded, setLoaded] = useState<typeof StakesModule>();
  useEffect(() => void import('./short-stakes').then(setLoaded), []);
  return loaded ? <loaded.ShortStakes {...props} /> : <LoadingStakes />;
}
