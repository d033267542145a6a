import { Banner } from '../../shared/parts/banner';
import { TEXTS } from '../texts';

/** Nobody set the gadget up yet, or what is stored can't be read. */
export function NotConfigured({ problem }: { readonly problem: string | undefined }) {
  return problem === undefined ? (
    <div class="empty stack">
      <h2>{TEXTS.notConfigured}</h2>
      <p class="subtle-text">{TEXTS.howToConfigure}</p>
    </div>
  ) : (
    <Banner kind="warning">
      <p>{problem}</p>
    </Banner>
  );
}
