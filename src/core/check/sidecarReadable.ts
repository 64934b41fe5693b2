// Rule: a sidecar can be understood. Passes on what reading it found, with the places in the YAML.
import type { ArticleRule } from './articleRules.ts';

export const sidecarReadable: ArticleRule = ({ sidecar }) =>
  sidecar ? sidecar.parsed.problems.map((problem) => ({ path: sidecar.path, problem })) : [];
