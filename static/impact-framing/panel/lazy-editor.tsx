import { useEffect, useState } from 'preact/hooks';
import { Skeleton } from '../../shared/parts/skeleton';
import { TEXTS } from '../texts';
import type { EditorProps } from './editor';
import type * as EditorModule from './editor';

/** About as high as the form with one question. */
const LINES = 9;

let already: typeof EditorModule | undefined;

/**
 * Loads the form as soon as this holds: once the summary is painted, for whoever may answer. It then stands there at once,
 * and who opens it by keyboard can type at once.
 */
export function useEditorAhead(isWanted: boolean): void {
  useEffect(() => {
    if (isWanted) void loadEditor();
  }, [isWanted]);
}

async function loadEditor(): Promise<typeof EditorModule> {
  already ??= await import('./editor');
  return already;
}

/** `drafts` are there once the panel's second part is. */
type LazyEditorProps = Omit<EditorProps, 'drafts'> & { readonly drafts: EditorProps['drafts'] | undefined };

/** The form, which only those load who may answer: readers never pay for it. */
export function LazyEditor({ drafts, ...props }: LazyEditorProps) {
  const [loaded, setLoaded] = useState(already);
  useEffect(() => void loadEditor().then(setLoaded), []);
  return loaded && drafts ? (
    <loaded.Editor {...props} drafts={drafts} />
  ) : (
    <Skeleton lines={LINES} label={TEXTS.loadingForm} />
  );
}
