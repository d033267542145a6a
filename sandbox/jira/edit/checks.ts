import { appFieldsOf } from '../app/app-field';
import { projectEntity, typeEntity } from '../app/entities';
import { validationFault } from '../app/field-validation';
import { issueEntity, type Stage } from '../app/issue-entity';
import { judge } from '../app/judge';
import type { Actor } from '../actor';
import { Refused } from '../reply';
import type { Issue } from '../site/issue';
import { projectOf, type Store } from '../store';

/**
 * Runs the app's field validations over what the issue would hold, whether or not this edit touched the field: the
 * documented rule is "whenever an issue is edited or created" (docs/platform.md#the-fields-own-check).
 */
export function checkAppFields(store: Store, actor: Actor, draft: Issue, stage: Stage): void {
  const faults = appFieldsOf(store).flatMap((own): [string, string][] => {
    const fault = validationFault(store, actor, own, draft, stage);
    return fault === undefined ? [] : [[own.field.id, fault]];
  });
  if (faults.length > 0) throw new Refused(400, [], Object.fromEntries(faults));
}

/** Runs the app's `workItemTypeChanged` validators where an edit changes the issue type. Only `true` allows it. */
export function checkTypeChange(store: Store, actor: Actor, issue: Issue, draft: Issue): void {
  if (issue.issueTypeId === draft.issueTypeId) return;
  for (const module of store.app?.actionValidators ?? []) {
    if (module.action !== 'workItemTypeChanged') continue;
    const verdict = judge(store, actor, module.expression, {
      issue: issueEntity(store, issue, 'existing'),
      project: projectEntity(store, projectOf(store, issue)),
      newIssueType: draft.issueTypeId,
      newIssueTypeData: typeEntity(store, draft.issueTypeId),
    });
    if ('value' in verdict && verdict.value === true) continue;
    throw new Refused(400, [module.errorMessage ?? `The rule ${module.key} does not allow this type.`]);
  }
}
