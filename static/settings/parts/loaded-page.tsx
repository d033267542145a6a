import { LoadedPart, type LoadedPartProps } from './loaded-part';
import { Page } from './page';

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
