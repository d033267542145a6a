import { useEffect, useState } from 'preact/hooks';
import { Waiting } from '../view/waiting';
import type { EditFormProps } from './edit-form';
import type * as EditFormModule from './edit-form';

/** The settings' form, loaded when somebody edits them: viewers never pay for it. */
export function LazyEditForm(props: EditFormProps) {
  const [loaded, setLoaded] = useState<typeof EditFormModule>();
  useEffect(() => void import('./edit-form').then(setLoaded), []);
  return loaded ? <loaded.EditForm {...props} /> : <Waiting />;
}
