import { useEffect, useState } from 'preact/hooks';
import { Skeleton } from '../../shared/parts/skeleton';
import { FIRST_TEXTS } from '../first-texts';
import type { EditFormProps } from './edit-form';
import type * as EditFormModule from './edit-form';

/** About as high as the form. */
const LINES = 20;

/** The settings' form, loaded when somebody edits them: viewers never pay for it. */
export function LazyEditForm(props: EditFormProps) {
  const [loaded, setLoaded] = useState<typeof EditFormModule>();
  useEffect(() => void import('./edit-form').then(setLoaded), []);
  return loaded ? <loaded.EditForm {...props} /> : <Skeleton lines={LINES} label={FIRST_TEXTS.loading} />;
}
