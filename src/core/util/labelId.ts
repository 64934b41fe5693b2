// One way from a label's name to its id, for the picker and for imports.
/** Id of a label of `dateline.yaml` by its name, safe as a YAML key and in every export: `Key claim!` → `key-claim`. Empty where the name has no letter or digit. */
export const labelId = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
