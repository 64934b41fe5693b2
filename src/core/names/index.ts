// The door of the names layer.
export { findNames, type FoundNames, type NameContext } from './findNames.ts';
export { countryOf, isCapital, isHonorific, isNation, isPersonTitle, isRoleNoun, placeKey, stateOf } from './lookups.ts';
export { compareNames, isOne, type NameVerdict, type PreparedName, preparedName, prepareName, sameName } from './sameName.ts';
export { createRememberedRuns, type RememberedRuns } from './tagger/rememberedRuns.ts';
export { findNominals } from './nominals.ts';
