import type { NamedItem } from '../framing/gap';
import { isolated } from '../isolated';
import { withoutClosing } from './normalise-answer';
import { say } from './summary-part';
import type { Words } from './summary-part';

const MOST_NAMED = 2;
const TITLE_MARKS = new Set('.,:;!?…');

/** The items that wait for this work, by key and title: two by name, the others as a number. */
export function nameItems(items: readonly NamedItem[]): Words {
  const named = items.slice(0, MOST_NAMED).map(nameItem);
  const others = items.length - named.length;
  const more = others > 0 ? [say(`${others} more ${others === 1 ? 'item' : 'items'}`)] : [];
  return enumerate([...named, ...more]);
}

/** "SHOP-61 Flash-sale autoscaling"; the key alone where the reader may not see the item. */
function nameItem(item: NamedItem): Words {
  const title = withoutClosing(item.summary, TITLE_MARKS);
  return say([{ text: item.key, issueKey: item.key }], title === '' ? '' : ` ${isolated(title)}`);
}

function enumerate(names: readonly Words[]): Words {
  const last = names.length - 1;
  return say(...names.flatMap((name, at) => (at === 0 ? [name] : [at === last ? ' and ' : ', ', name])));
}
