import type { ComponentChildren } from 'preact';
import { Banner } from '../../shared/parts/banner';
import { Skeleton } from '../../shared/parts/skeleton';
import { TEXTS } from '../texts';
import { Page } from './page';
import type { Loading } from './use-loaded';

type LoadedPageProps<T> = Pick<Loading<T>, 'state' | 'reload'> & {
  /** Stands above every state but the last, whose page has a title of its own. */
  readonly title: string;
  readonly texts: { readonly loading: string; readonly failed: string; readonly absent: string };
  /** How much room the page will need, in lines of text. */
  readonly lines: number;
  readonly children: (value: T) => ComponentChildren;
};

/** A page that is read first: it says that it loads, that there is nothing, or what went wrong and how to try again. */
export function LoadedPage<T>({ state, reload, title, texts, lines, children }: LoadedPageProps<T>) {
  switch (state.status) {
    case 'loading':
      return (
        <Page title={title}>
          <Skeleton lines={lines} label={texts.loading} />
        </Page>
      );
    case 'absent':
      return (
        <Page title={title}>
          <Banner kind="information">{texts.absent}</Banner>
        </Page>
      );
    case 'failed':
      return (
        <Page title={title}>
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
        </Page>
      );
    case 'ready':
      return <>{children(state.value)}</>;
  }
}
