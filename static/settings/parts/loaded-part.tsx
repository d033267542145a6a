import type { ComponentChildren } from 'preact';
import { Banner } from '../../shared/parts/banner';
import { Skeleton } from '../../shared/parts/skeleton';
import { TEXTS } from '../texts';
import { Page } from './page';
import type { Loading } from './use-loaded';

type LoadedPartProps<T> = Pick<Loading<T>, 'state' | 'reload'> & {
  readonly texts: { readonly loading: string; readonly failed: string; readonly absent: string };
  /** How much room it will need, in lines of text. */
  readonly lines: number;
  readonly children: (value: T) => ComponentChildren;
};

/** What is read first: it says that it loads, that there is nothing, or what went wrong and how to try again. */
export function LoadedPart<T>({ state, reload, texts, lines, children }: LoadedPartProps<T>) {
  switch (state.status) {
    case 'loading':
      return <Skeleton lines={lines} label={texts.loading} />;
    case 'absent':
      return <Banner kind="information">{texts.absent}</Banner>;
    case 'failed':
      return (
        <Banner kind="danger" role="alert">
          <p>
            {texts.failed} {state.sentence}
          </p>
          <div class="row">
            <button type="button" class="button" onClick={reload}>
              {TEXTS.retry}
            </button>
          </div>
        </Banner>
      );
    case 'ready':
      return <>{children(state.value)}</>;
  }
}

type LoadedPageProps<T> = LoadedPartProps<T> & {
  /** Stands above every state but the last, whose page has a title of its own. */
  readonly title: string;
};

/** A page that is read first. */
export function LoadedPage<T>({ title, ...part }: LoadedPageProps<T>) {
  return part.state.status === 'ready' ? (
    <LoadedPart {...part} />
  ) : (
    <Page title={title}>
      <LoadedPart {...part} />
    </Page>
  );
}
