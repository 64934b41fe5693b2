// Countries and capitals that act: "Moscow expressed its willingness" is the government, not the city.
import type { NameText } from './nameText.ts';
import type { Named } from './actors/named.ts';

/** The name is the subject of a verb of saying, agreeing or deciding, or owns what only a government has. */
export function acts(n: NameText, name: Named): boolean {
  const kind = name.phrase?.kind;
  if (kind !== 'country' && kind !== 'capital' && kind !== 'seat') return false;
  if (/^(?:in|at|near|from|to|of|outside|into|across|around|for|on|by)$/.test(n.word(name.first - 1))) return false;
  let k = name.endToken;
  if (n.word(k) === "'s") return GOVERNMENT.has(n.word(k + 1));
  if (/^(?:also|has|have|had|later|then|again|already|repeatedly|strongly|would|will|could|may|might|must|should)$/.test(n.word(k))) k++;
  if (/^(?:also|not|never|been)$/.test(n.word(k))) k++;
  return n.lex.actVerbs.has(n.word(k)) && !/^(?:is|was|has|have|had|left|leaves|sees|saw|cut)$/.test(n.word(k));
}

const GOVERNMENT = new Set('assistance position decision refusal proposal offer response demand support policy request statement willingness readiness intention claim'.split(' '));
