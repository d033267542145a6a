import type { IssueType, LinkType, Priority, Resolution, Status, StatusCategoryKey } from '../site/catalogue';
import type { Component, Project, Version } from '../site/project';
import type { Store } from '../store';

const CATEGORIES: Record<StatusCategoryKey, { id: number; name: string; colorName: string }> = {
  new: { id: 2, name: 'To Do', colorName: 'blue-gray' },
  indeterminate: { id: 4, name: 'In Progress', colorName: 'yellow' },
  done: { id: 3, name: 'Done', colorName: 'green' },
};

export function statusCategoryBean(store: Store, key: StatusCategoryKey): Record<string, unknown> {
  const { id, name, colorName } = CATEGORIES[key];
  return { self: `${store.site.baseUrl}/rest/api/3/statuscategory/${id}`, id, key, colorName, name };
}

export function statusBean(store: Store, status: Status): Record<string, unknown> {
  return {
    self: `${store.site.baseUrl}/rest/api/3/status/${status.id}`,
    description: '',
    iconUrl: `${store.site.baseUrl}/images/icons/status.png`,
    name: status.name,
    id: status.id,
    statusCategory: statusCategoryBean(store, status.categoryKey),
  };
}

export function typeBean(store: Store, type: IssueType): Record<string, unknown> {
  return {
    self: `${store.site.baseUrl}/rest/api/3/issuetype/${type.id}`,
    id: type.id,
    description: type.description,
    iconUrl: `${store.site.baseUrl}/images/icons/issuetypes/${type.id}.svg`,
    name: type.name,
    untranslatedName: type.name,
    subtask: type.hierarchyLevel < 0,
    hierarchyLevel: type.hierarchyLevel,
  };
}

export function priorityBean(store: Store, priority: Priority): Record<string, unknown> {
  return {
    self: `${store.site.baseUrl}/rest/api/3/priority/${priority.id}`,
    iconUrl: `${store.site.baseUrl}/images/icons/priorities/${priority.id}.svg`,
    name: priority.name,
    id: priority.id,
  };
}

export function resolutionBean(store: Store, resolution: Resolution): Record<string, unknown> {
  const self = `${store.site.baseUrl}/rest/api/3/resolution/${resolution.id}`;
  return { self, id: resolution.id, description: '', name: resolution.name };
}

export function linkTypeBean(store: Store, type: LinkType): Record<string, unknown> {
  const { id, name, inward, outward } = type;
  return { id, name, inward, outward, self: `${store.site.baseUrl}/rest/api/3/issueLinkType/${id}` };
}

export function componentBean(store: Store, component: Component): Record<string, unknown> {
  return {
    self: `${store.site.baseUrl}/rest/api/3/component/${component.id}`,
    id: component.id,
    name: component.name,
    ...(component.description === undefined ? {} : { description: component.description }),
  };
}

export function versionBean(store: Store, version: Version): Record<string, unknown> {
  const { id, name, archived, released, releaseOn } = version;
  const self = `${store.site.baseUrl}/rest/api/3/version/${id}`;
  return { self, id, name, archived, released, ...(releaseOn === undefined ? {} : { releaseDate: releaseOn }) };
}

/** A project as issues and lists show it. */
export function projectBean(store: Store, project: Project): Record<string, unknown> {
  return {
    self: `${store.site.baseUrl}/rest/api/3/project/${project.id}`,
    id: project.id,
    key: project.key,
    name: project.name,
    projectTypeKey: project.typeKey,
    simplified: project.style === 'next-gen',
    ...(project.archived === true ? { archived: true } : {}),
  };
}
