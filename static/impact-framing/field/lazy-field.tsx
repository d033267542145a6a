import { useEffect, useState } from 'preact/hooks';
import type { HostContext } from '../../shared/bridge/host';
import { Skeleton } from '../../shared/parts/skeleton';
import type { FieldPlace } from '../place';
import { TEXTS } from '../texts';
import type * as FieldModule from './field';

/** The field's form, loaded in the places where it is edited. */
export function LazyField(props: { readonly host: HostContext; readonly place: FieldPlace }) {
  const [loaded, setLoaded] = useState<typeof FieldModule>();
  useEffect(() => void import('./field').then(setLoaded), []);
  return loaded ? <loaded.FieldEditor {...props} /> : <Skeleton lines={4} label={TEXTS.loadingForm} />;
}
