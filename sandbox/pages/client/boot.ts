import type { ClientBoot, ShownModule } from '../client-boot';

/** What the server put into the document for this viewer. */
export const boot = JSON.parse(document.querySelector('#boot')?.textContent ?? '') as ClientBoot;

/** The app's module of this type; the sandbox shows one of each. */
export function moduleOfType(type: string): ShownModule | undefined {
  return boot.app.modules.find((module) => module.type === type);
}

export function moduleByKey(key: string): ShownModule | undefined {
  return boot.app.modules.find((module) => module.key === key);
}
