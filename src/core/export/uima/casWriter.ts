// One CAS as XMI: feature structures with their ids, and a view that lists every annotation.
import { xmlText } from '../xmlText.ts';
import type { Span } from '../../text/span.ts';

export interface CasWriter {
  /** An annotation of the view; gives its id. Features that are missing or empty are not written. */
  annotation(type: string, span: Span, features?: CasFeatures): number;
  /** A feature structure that only others refer to. */
  structure(type: string, features: CasFeatures): number;
  toXml(): string;
}

export type CasFeatures = Readonly<Record<string, string | number | readonly number[] | undefined>>;

/** Of XMI: nothing, and the text. */
const SOFA = 1;

/** `text` must hold nothing that XML forbids. */
export function createCas(text: string): CasWriter {
  const prefixes = new Map<string, string>();
  const elements: string[] = [];
  const members: number[] = [];
  let last = SOFA;
  const nameOf = (type: string): string => {
    const dot = type.lastIndexOf('.');
    const space = `http:///${type.slice(0, dot).replaceAll('.', '/')}.ecore`;
    let prefix = prefixes.get(space);
    if (prefix === undefined) prefixes.set(space, (prefix = `${type.slice(type.lastIndexOf('.', dot - 1) + 1, dot)}${prefixes.size + 1}`));
    return `${prefix}:${type.slice(dot + 1)}`;
  };
  const add = (type: string, features: CasFeatures): number => {
    const attributes = Object.entries(features).flatMap(([name, of]) => {
      const value = typeof of === 'object' ? of.join(' ') : String(of ?? '');
      return value === '' ? [] : [` ${name}="${xmlText(value)}"`];
    });
    elements.push(`  <${nameOf(type)} xmi:id="${++last}"${attributes.join('')}/>`);
    return last;
  };
  return {
    annotation(type, { start, end }, features = {}) {
      const id = add(type, { sofa: SOFA, begin: start, end, ...features });
      members.push(id);
      return id;
    },
    structure: add,
    toXml: () => [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"${[...prefixes].map(([space, prefix]) => ` xmlns:${prefix}="${space}"`).join('')} xmi:version="2.0">`,
      '  <cas:NULL xmi:id="0"/>',
      `  <cas:Sofa xmi:id="${SOFA}" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="${xmlText(text)}"/>`,
      ...elements,
      `  <cas:View sofa="${SOFA}" members="${members.join(' ')}"/>`,
      '</xmi:XMI>', '',
    ].join('\n'),
  };
}
