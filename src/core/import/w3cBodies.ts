// What a Web Annotation says about its words, as a label and facts of ours. A body without a purpose of its own has the
// annotation's motivation.
import { ANNOTATION_STATUSES } from '../model/annotation.ts';
import type { ForeignFacts, ForeignMark } from './importer.ts';
import { asList, asText, asTexts, field } from './jsonFields.ts';
import type { Json, JsonObject } from './readJson.ts';

type Said = Pick<ForeignMark, 'label' | 'facts' | 'who' | 'records'>;

interface Body {
  readonly value: string;
  readonly purposes: readonly string[];
  /** It is a thing of the web, not words. */
  readonly isResource: boolean;
}

export function readBodies(annotation: JsonObject): Said {
  const motivations = asTexts(field(annotation, 'motivation')).map(bare);
  const bodyValue = asText(field(annotation, 'bodyValue'));
  // `text` and `tags` beside the target are the way of Hypothesis.
  const texts = [bodyValue, asText(field(annotation, 'text'))].filter((text) => text !== undefined && text !== '') as string[];
  const bodies = [
    ...asList(field(annotation, 'body')).flatMap((body) => readBody(body, motivations)),
    ...texts.map((value): Body => ({ value, purposes: ['commenting'], isResource: false })),
    ...asTexts(field(annotation, 'tags')).map((value): Body => ({ value, purposes: ['tagging'], isResource: false })),
  ];
  const words = (purpose: string): string[] => bodies.filter((b) => !b.isResource && b.purposes.includes(purpose)).map((b) => b.value);
  const resources = (...purposes: readonly string[]): string[] => bodies.filter((b) => b.isResource && b.purposes.some((p) => purposes.includes(p))).map((b) => b.value);
  const [classes, tags] = [words('classifying'), words('tagging')];
  const label = classes[0] ?? tags[0] ?? (motivations.includes('highlighting') ? 'highlight' : 'note');
  const notes = bodies.filter((b) => !b.isResource && b.purposes.every((p) => !KNOWN.has(p))).map((b) => b.value);
  const records = resources('identifying', 'classifying', 'tagging');
  const links = bodies.filter((b) => b.isResource && !records.includes(b.value)).map((b) => b.value);
  const who = words('identifying')[0];
  return {
    label, facts: factsOf({ notes, tags: [...classes.slice(1), ...tags.slice(classes.length > 0 ? 0 : 1)], links, described: words('describing'), assessed: words('assessing') }),
    ...(who !== undefined && { who }), ...(records.length > 0 && { records }),
  };
}

/** Purposes with a place of their own; words of any other are a note. */
const KNOWN = new Set(['classifying', 'tagging', 'identifying', 'describing', 'assessing']);

const bare = (motivation: string): string => motivation.replace(/^oa:/, '');

function readBody(body: Json, motivations: readonly string[]): Body[] {
  const purposes = asTexts(field(body, 'purpose')).map(bare);
  const meant = purposes.length > 0 ? purposes : motivations;
  const words = asText(field(body, 'value')) ?? asText(field(body, 'chars'));
  const resource = asText(body) ?? asText(field(field(body, 'source'), 'id')) ?? asText(field(body, 'source')) ?? asText(field(body, 'id'));
  const items = asList(field(body, 'items'));
  if (items.length > 0) return items.flatMap((item) => readBody(item, meant));
  if (words !== undefined) return words === '' ? [] : [{ value: words, purposes: meant, isResource: false }];
  return resource === undefined ? [] : [{ value: resource, purposes: meant, isResource: true }];
}

interface Gathered {
  readonly notes: readonly string[];
  readonly tags: readonly string[];
  readonly links: readonly string[];
  readonly described: readonly string[];
  readonly assessed: readonly string[];
}

/** `2025-04-03`, `P3M`, `PRESENT_REF`: a date's, and no words about it. */
const VALUE = /^[A-Z0-9:/+._-]{1,60}$/;

/** Our own export describes attributes as `key: value`, and a date by its value alone. */
function factsOf({ notes, tags, links, described, assessed }: Gathered): ForeignFacts {
  const attributes = new Map<string, string>();
  const values: string[] = [];
  const others: string[] = [];
  for (const words of described) {
    const colon = words.indexOf(': ');
    if (colon > 0 && colon < 100) attributes.set(words.slice(0, colon), words.slice(colon + 2));
    else if (VALUE.test(words)) values.push(words);
    else others.push(words);
  }
  const status = ANNOTATION_STATUSES.find((s) => assessed.includes(s));
  const note = [...notes, ...others, ...values.slice(1), ...assessed.filter((a) => a !== status)].join('\n');
  return {
    ...(status && { status }), ...(values[0] !== undefined && { value: values[0] }), ...(note !== '' && { note }),
    ...(attributes.size > 0 && { attributes: Object.fromEntries(attributes) }), ...(tags.length > 0 && { tags }), ...(links.length > 0 && { links }),
  };
}
