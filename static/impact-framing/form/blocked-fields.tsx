import { useState } from 'preact/hooks';
import { FELT_BY_TEXTS } from '../../../src/core/framing/fact-texts';
import { FORM_TEXTS } from '../../../src/core/framing/form-texts';
import { FELT_BY, type FeltBy } from '../../../src/core/framing/framing';
import type { NamedItem } from '../../../src/core/framing/gap';
import { MOST_MEMBERS } from '../../../src/core/framing/limits';
import type { About } from './about';
import type { Change, Draft } from './draft';
import { ItemPicker } from './item-picker';
import { FORM } from './texts';
import type { SuggestItems } from './use-suggestions';

export type ItemSupport = {
  readonly suggest: SuggestItems;
  /** Absent where there is no work item yet that a link could start from. */
  readonly link?: LinkItem | undefined;
  /** Keys that are linked already. */
  readonly linked: ReadonlySet<string>;
};

/** Links an item as blocked by this one; answers why it couldn't. */
type LinkItem = (key: string) => Promise<string | undefined>;

type LinkOfferProps = { readonly itemKey: string; readonly link: LinkItem | undefined };

/** Offers Jira's own link for an item that was just named. */
function LinkOffer({ itemKey, link }: LinkOfferProps) {
  const [state, setState] = useState<'offered' | 'busy' | 'linked'>('offered');
  const [problem, setProblem] = useState<string>();
  const make = async () => {
    setState('busy');
    const refused = await link?.(itemKey);
    setProblem(refused);
    setState(refused === undefined ? 'linked' : 'offered');
  };
  return (
    <p class="row" role="status">
      {state === 'linked' ? FORM.linked(itemKey) : FORM.offerLink(itemKey)}
      {state !== 'linked' && (
        <button type="button" class="button small" disabled={state === 'busy'} onClick={() => void make()}>
          {FORM.link}
        </button>
      )}
      {problem && <span class="coach hollow">{problem}</span>}
    </p>
  );
}

type BlockedProps = {
  readonly draft: Draft;
  readonly change: Change;
  /** Hears the title of an item that was just named. */
  readonly learn: (item: NamedItem) => void;
  readonly about: About;
  readonly support: ItemSupport;
};

/** The items that wait, and who feels it; naming an item offers the link that Jira shows. */
export function BlockedFields({ draft, change, learn, about, support }: BlockedProps) {
  const keys = draft.blockedIssues ?? [];
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const unnamed = (about.linked ?? []).filter(({ key }) => !keys.includes(key));
  const offered = keys.filter((key) => picked.has(key) && !support.linked.has(key));
  const pick = ({ key, summary }: Pick<NamedItem, 'key' | 'summary'>) => {
    if (keys.includes(key) || keys.length >= MOST_MEMBERS) return;
    setPicked(new Set([...picked, key]));
    learn({ key, summary, done: false });
    change({ blockedIssues: [...keys, key] });
  };
  return (
    <>
      <ItemPicker
        keys={keys}
        items={about.items}
        suggest={support.suggest}
        pick={pick}
        remove={(key) => change({ blockedIssues: keys.filter((one) => one !== key) })}
      />
      {unnamed.map((item) => (
        <p key={item.key} class="row">
          {FORM.isLinked(item.key, item.summary)}
          <button type="button" class="button small" onClick={() => pick(item)}>
            {FORM.name}
          </button>
        </p>
      ))}
      {support.link && offered.map((key) => <LinkOffer key={key} itemKey={key} link={support.link} />)}
      <FeltByField draft={draft} change={change} />
    </>
  );
}

/** Who feels it: as many as do. */
function FeltByField({ draft, change }: { readonly draft: Draft; readonly change: Change }) {
  const chosen = new Set(draft.who);
  const toggle = (who: FeltBy, on: boolean) =>
    change({ who: FELT_BY.filter((one) => (one === who ? on : chosen.has(one))) });
  return (
    <fieldset class="row">
      <legend class="inline">{FORM_TEXTS.feltByLegend}</legend>
      {FELT_BY.map((who) => (
        <label key={who} class="chip">
          <input
            type="checkbox"
            checked={chosen.has(who)}
            onChange={(event) => toggle(who, event.currentTarget.checked)}
          />
          {FELT_BY_TEXTS[who].label}
        </label>
      ))}
    </fieldset>
  );
}
