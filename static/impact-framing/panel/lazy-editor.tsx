import { useEffect, useState } from 'preact/hooks';
import { Skeleton } from '../../shared/parts/skeleton';
import { TEXTS } from '../texts';
import type { EditorProps } from './editor';
import type * as EditorModule from './editor';

/** About as high as the form with one question. */
const LINES = 9;

/** The form, loaded when somebody answers: readers never pay for it. */
export function LazyEditor(props: EditorProps) {
  const [loaded, setLoaded] = useState<typeof EditorModule>();
  useEffect(() => void import('./editor').then(setLoaded), []);
  return loaded ? <loaded.Editor {...props} /> : <Skeleton lines={LINES} label={TEXTS.loadingForm} />;
}
