export { closerLook } from './closer-look';
export { loadEvidence } from './load-evidence';
export { ProofList } from './proof-list';
