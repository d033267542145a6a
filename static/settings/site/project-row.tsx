import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SweptProject } from '../../../src/contract';
import { timeAgo } from '../../../src/core/time/count-text';
import { ENFORCEMENT_LABELS } from '../../../src/core/policy/enforcement-texts';
import { UnknownIcon } from '../../shared/icons/signs';
import { SiteLink } from '../../shared/parts/site-link';
import { searchPath } from '../../shared/site-paths';
import { isOverdueCheck } from '../health/checks/background-check';
import { useViewer } from '../parts/viewer';
import { TEXTS } from '../texts';
import { COUNTS, STANDS, type Standing } from './columns';
import type { CountOfItems } from './project-facts';
import { FACTS_TEXTS, SITE_TEXTS } from './texts';
import type { ListedProject } from '../policy/load-projects';
import { kindText } from './project-search-bar';
import type { ReadProject } from './sort-projects';
import type { ProjectsAccess } from './use-projects';

type ProjectRowProps = {
  readonly project: ListedProject;
  readonly isAboveCap: boolean;
  readonly read: ReadProject;
  /** `unread` while nobody could ask, which is not the same as never. */
  readonly swept: SweptProject | 'unread' | undefined;
  readonly isReading: boolean;
  readonly openSettings: (projectKey: string) => void;
  readonly switchOn: ProjectsAccess['switchOn'];
};

/** One project: its mode, how it is doing, and the next thing to do with it. */
export function ProjectRow({ project, isAboveCap, read, swept, isReading, openSettings, switchOn }: ProjectRowProps) {
  const { siteUrl } = useViewer();
  const [switching, setSwitching] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const { key, name, typeKey, mode, isBacklog, mayAdminister } = project;
  const { facts } = read;
  const isOn = mode !== 'off' && mode !== 'unreadable';
  const absent = !isOn ? null : isReading ? '…' : <Unknown because={FACTS_TEXTS.notRead} />;
  const advise = async () => {
    setSwitching(true);
    setProblem(await switchOn(project));
    setSwitching(false);
  };
  return (
    <tr class={isBacklog ? undefined : 'unsuited'}>
      <th scope="row">
        {name} <span class="help">{key}</span>
        {typeKey !== 'software' && <div class="help">{kindText(typeKey)}</div>}
      </th>
      <td>
        {mode === 'unreadable' ? (
          <span class="problem">{SITE_TEXTS.unreadablePolicy}</span>
        ) : (
          <span class="lozenge">{ENFORCEMENT_LABELS[mode]}</span>
        )}
        {isAboveCap && <div class="problem">{SITE_TEXTS.hasMore}</div>}
      </td>
      {COUNTS.map((column) => (
        <td key={column} class="number-cell">
          {facts ? (
            <CountCell
              siteUrl={siteUrl}
              counted={facts[column]}
              column={FACTS_TEXTS.columns[column]}
              projectKey={key}
            />
          ) : (
            absent
          )}
        </td>
      ))}
      {STANDS.map((column) => (
        <td key={column}>{facts ? <StandCell standing={facts[column]} /> : absent}</td>
      ))}
      <td>{isOn && (swept === 'unread' ? absent : <CheckCell swept={swept} />)}</td>
      <td>
        {!isBacklog && <span class="help">{SITE_TEXTS.notABacklog}</span>}
        {isBacklog && !mayAdminister && <span class="help">{TEXTS.notYours}</span>}
        {isBacklog && mayAdminister && (
          <div class="row tied">
            {mode === 'off' && (
              <button
                type="button"
                class="button"
                disabled={switching}
                aria-label={SITE_TEXTS.switchOnLabel(key)}
                onClick={() => void advise()}
              >
                {switching ? SITE_TEXTS.switching : SITE_TEXTS.switchOn}
              </button>
            )}
            <button
              type="button"
              class="button subtle"
              aria-label={SITE_TEXTS.settingsLabel(key)}
              onClick={() => openSettings(key)}
            >
              {SITE_TEXTS.settings}
            </button>
          </div>
        )}
        {problem !== undefined && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
      </td>
    </tr>
  );
}

type CountCellProps = {
  readonly siteUrl: string;
  readonly counted: CountOfItems;
  readonly column: string;
  readonly projectKey: string;
};

function CountCell({ siteUrl, counted, column, projectKey }: CountCellProps) {
  if ('unknown' in counted) return <Unknown because={FACTS_TEXTS.unknownLabel(counted.unknown)} />;
  const { count, isAbout, query } = counted;
  return (
    <SiteLink siteUrl={siteUrl} path={searchPath(query)} label={FACTS_TEXTS.items(count, isAbout, column, projectKey)}>
      {FACTS_TEXTS.number(count, isAbout)}
    </SiteLink>
  );
}

function StandCell({ standing }: { readonly standing: Standing }) {
  if (standing === 'on') return <>{FACTS_TEXTS.stands.on}</>;
  if (standing === 'missing') return <span class="problem">{FACTS_TEXTS.stands.missing}</span>;
  const sign = standing === 'none' ? FACTS_TEXTS.stands.none : <UnknownIcon />;
  return <Unknown sign={sign} because={FACTS_TEXTS.standLabels[standing]} />;
}

type UnknownProps = { readonly sign?: ComponentChildren; readonly because: string };

/** A sign in the place of what isn't there, and why. */
function Unknown({ sign = <UnknownIcon />, because }: UnknownProps) {
  return (
    <span class="subtle-text" title={because}>
      <span aria-hidden="true">{sign}</span>
      <span class="visually-hidden">{because}</span>
    </span>
  );
}

function CheckCell({ swept }: { readonly swept: SweptProject | undefined }) {
  const { timeZone } = useViewer();
  if (!swept?.last) return <span class="problem">{FACTS_TEXTS.neverChecked}</span>;
  if (swept.phase === 'running') return <>{FACTS_TEXTS.checking}</>;
  const endedMs = Date.parse(swept.last.endedAt);
  const nowMs = Date.now();
  const text = timeAgo(endedMs, nowMs, timeZone);
  return isOverdueCheck(endedMs, nowMs) ? <span class="problem">{text}</span> : <>{text}</>;
}
