import { moduleByKey } from '../boot';
import { ForgeFrame } from '../frames/forge-frame';
import { issueExtension } from './extension';
import type { IssueModulesPart } from './issue-part';

/** The panels this work item shows. */
export function AppPanels({ issue, modules, again }: IssueModulesPart) {
  return (
    <>
      {modules.panels
        .filter(({ isAdded, isPinned }) => isAdded || isPinned)
        .map(({ key }) => {
          const module = moduleByKey(key);
          if (module?.view === undefined) return null;
          return (
            <section class="panel" key={key} aria-labelledby={`panel-${key}`}>
              <h2 id={`panel-${key}`} class="panel-title">
                {module.icon !== undefined && <img src={module.icon} alt="" width="16" height="16" />}
                {module.title}
              </h2>
              <ForgeFrame
                moduleKey={key}
                source={module.view}
                title={module.title}
                extension={{ ...issueExtension(module.type, issue), isNewToIssue: false }}
                place={{ refresh: again }}
              />
            </section>
          );
        })}
    </>
  );
}
