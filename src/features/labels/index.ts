// The folder's own labels: managed, and put on one annotation after another.
export { registerManageLabels } from './manageLabels.ts';
export { registerStickyLabel, type StickyLabel } from './stickyLabel.ts';
