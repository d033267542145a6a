/** A part of the bridge that the build resolves to the package's own file (tools/build.mjs). */
declare module '@forge/bridge/modal' {
  export { Modal } from '@forge/bridge';
}
