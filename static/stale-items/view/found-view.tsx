import { useEffect, useId, useState } from 'preact/hooks';
import { clock } from '../../shared/clock';
import { listOf, LISTS } from '../lists/lists';
import { TEXTS } from '../texts';
import { storage } from './height-last-time';
import { ListPanel } from './list-panel';
import { Notes } from './notes';
import { NumberLink } from './number-link';
import { ReviewList } from './review-list';
import { RulesHere } from './rules-here';
import type { Shown } from './shown';
import { Tabs } from './tabs';
import { useLooking } from './use-looking';
import { Waiting } from './waiting';

/** The gadget once something was read: lists under tabs, the ages, and what limits them. */
export function FoundView(shown: Shown) {
  const { findings, configuration, gadgetId, screen, session } = shown;
  useEffect(() => {
    if (gadgetId !== undefined) keepHeight(gadgetId);
  }, [findings]);
  const { list } = screen.choices;
  const { numbers, isWhole } = findings;
  if (isWhole && numbers.technical?.count === 0) {
    return (
      <div class="stack">
        <HeaderLine {...shown} />
        <Notes {...shown} />
        <NoItems {...shown} />
      </div>
    );
  }
  const tabs = LISTS.filter((one) => {
    if (one === 'looks-technical') return !configuration.allOpenItems;
    // Not every site has the fields for every list.
    return !listOf(one).isPossible || !isWhole || numbers.lists[one] !== undefined;
  });
  return (
    <div class="stack">
      <HeaderLine {...shown} />
      <Notes {...shown} />
      <Tabs
        tabs={tabs.map((one) => ({ list: one, counted: numbers.lists[one], of: numbers.technical }))}
        chosen={list}
        choose={(one) => void session.open(one)}
      />
      <div class="stack" role="tabpanel" id="list" aria-labelledby={`tab-${list}`}>
        {list === 'looks-technical' ? <LookingPanel {...shown} /> : <ListPanel key={list} {...shown} list={list} />}
      </div>
    </div>
  );
}

/** Nothing to judge: the rule and the marks call nothing technical. It tells the rule, and what summaries look technical. */
function NoItems(shown: Shown) {
  const { configuration, findings } = shown;
  if (configuration.allOpenItems) return <p class="empty">{TEXTS.noOpen}</p>;
  return (
    <div class="empty stack">
      <p>{TEXTS.noTechnical}</p>
      {findings.projects && <RulesHere projects={findings.projects.on} />}
      <LooksTechnical {...shown} />
    </div>
  );
}

/** How many items look technical, and a list in which people say of each whether it is. */
function LooksTechnical(props: Shown) {
  const looking = useLooking(props.findings);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { found, problem } = looking;
  if (problem !== undefined && !found) return <p class="subtle-text">{problem}</p>;
  if (!found) return <p class="subtle-text">{TEXTS.looking}</p>;
  const { items, counted, isCapped } = found;
  if (items.length === 0) return <p class="subtle-text">{TEXTS.nothingLooks}</p>;
  return (
    <div class="stack">
      <p class="row">
        {TEXTS.looksTechnical(counted?.count ?? items.length)}
        <button type="button" class="link" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {isOpen ? TEXTS.hideReview : TEXTS.review}
        </button>
        {isCapped && <span class="help">{TEXTS.lookingCapped}</span>}
      </p>
      <div id={id}>{isOpen && <ReviewList {...props} looking={looking} items={items} />}</div>
    </div>
  );
}

/** What looks technical by its summary, and the question about each whether it is. */
function LookingPanel(props: Shown) {
  const looking = useLooking(props.findings);
  const { found, problem } = looking;
  if (problem !== undefined && !found) return <p class="empty">{TEXTS.listUnread(problem)}</p>;
  if (!found) return <Waiting />;
  return (
    <>
      <p>
        <NumberLink siteUrl={props.host.siteUrl} counted={found.counted} /> {TEXTS.lookTechnical}
      </p>
      {found.isCapped && <p class="help">{TEXTS.lookingCapped}</p>}
      {found.items.length === 0 ? (
        <p class="empty">
          {TEXTS.nothingLooks} {TEXTS.whoChanges}
        </p>
      ) : (
        <ReviewList {...props} looking={looking} items={found.items} />
      )}
    </>
  );
}

/** Where the gadget looks, and when it last did. */
function HeaderLine({ host, configuration, findings, screen }: Shown) {
  const { scope, includeActiveSprints, allOpenItems } = configuration;
  const keys = scope.by === 'projects' ? findings.projects?.on.map(({ key }) => key) : [TEXTS.byFilter];
  const at = clock(findings.atMs, host.timeZone);
  return (
    <div class="row">
      <p class="subtle-text">{keys && TEXTS.scope(keys, includeActiveSprints, allOpenItems)}</p>
      <p class="push subtle-text" role="status">
        {screen.isReading ? TEXTS.refreshing : TEXTS.asOf(at)}
      </p>
    </div>
  );
}

/** Keeps the height of the gadget's content for the next time it loads. */
function keepHeight(gadgetId: string): void {
  const height = document.querySelector('main')?.offsetHeight;
  if (height) storage()?.setItem(gadgetId, String(height));
}
