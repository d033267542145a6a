import { useState } from 'preact/hooks';
import type { NamedItem } from '../../../src/core/framing/gap';
import { MOST_MEMBERS } from '../../../src/core/framing/limits';
import type { About } from './about';
import type { Change, Draft } from './draft';
import { FeltByField } from './felt-by-field';
import { ItemPicker } from './item-picker';
import { LinkOffer, type LinkItem } from './link-offer';
import { FORM } from './texts';
import type { SuggestItems } from './use-suggestions';

export type ItemSupport = {
  readonly suggest: SuggestItems;
  /** Absent where there is no work item yet that a link could start from. */
  readonly link?: LinkItem | undefined;
  /** Keys that are linked already. */
  readonly linked: ReadonlySet<string>;
};

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
