// Rule: offsets lie in the article. They are a hint only, and the words were found; but a number far beyond the text's end
// was a slip of somebody's hand, and another program that reads the sidecar would stumble over it.
import type { ArticleRule } from './articleRules.ts';

/** Up to this many lengths of the text: it may well have been cut since, which is no fault. */
const CUT = 2;

export const offsetsInText: ArticleRule = ({ path, text, sidecar, annotations }) => {
  const beyond = annotations.filter(({ annotation, span }) => span && annotation.start > CUT * text.length);
  return beyond.map(({ annotation: { id, start } }) => ({
    path: sidecar?.path ?? path,
    problem: { code: 'offsets-outside', severity: 'information', span: sidecar?.parsed.blocks.get(id) ?? { start: 0, end: 0 }, data: { id, start, length: text.length } },
  }));
};
