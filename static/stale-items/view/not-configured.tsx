import { Banner } from '../../shared/parts/banner';
import { FIRST_TEXTS } from '../first-texts';

/** Nobody set the gadget up yet, or what is stored can't be read. */
export function NotConfigured({ problem }: { readonly problem: string | undefined }) {
  return problem === undefined ? (
    <div class="empty stack">
      <h2>{FIRST_TEXTS.notConfigured}</h2>
      <p>{FIRST_TEXTS.whatItShows}</p>
      <p class="subtle-text">{FIRST_TEXTS.howToConfigure}</p>
    </div>
  ) : (
    <Banner kind="warning">
      <p>{problem}</p>
    </Banner>
  );
}
