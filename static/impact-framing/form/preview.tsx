import { riskSummary } from '../../../src/core/risk-summary/risk-summary';
import type { About, FormRules } from './about';
import type { Draft } from './draft';
import { FORM } from './texts';

type PreviewProps = { readonly draft: Draft; readonly about: About; readonly rules: FormRules };

/** The sentence as it will stand above the form, growing with every key. */
export function Preview({ draft, about, rules }: PreviewProps) {
  const { summary, items, linked } = about;
  const { text } = riskSummary({ framing: draft, today: rules.today, summary, items, linked });
  return (
    <figure class="preview" aria-label={FORM.preview}>
      <figcaption class="help">{FORM.preview}</figcaption>
      <p class={text === '' ? 'subtle-text' : undefined}>{text || FORM.previewEmpty}</p>
    </figure>
  );
}
