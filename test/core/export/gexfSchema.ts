// A small check of GEXF against the schema files of its authors, where these stand beside this repository: elements and
// attributes that the schema knows, required ones there, listed values kept. No full XSD, but the schema is theirs.
import { existsSync, readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';

const SCHEMAS = new URL('../../../../shared/reference/schemas/', import.meta.url);

interface AttributeRule {
  readonly required: boolean;
  readonly values?: readonly string[];
}

interface Schema {
  /** Global elements, and named complex types, attribute groups and simple types, by `kind name`. */
  readonly named: ReadonlyMap<string, Element>;
}

/** What is wrong, in the order of the file; undefined where the schema is not at hand. */
export function schemaFaults(xml: string): string[] | undefined {
  const files = ['gexf.xsd', 'dynamics.xsd'].map((name) => new URL(name, SCHEMAS));
  if (!files.every((file) => existsSync(file))) return undefined;
  const named = new Map<string, Element>();
  for (const file of files) {
    const root = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/xml').documentElement;
    for (const child of elementsIn(root)) named.set(`${child.localName} ${child.getAttribute('name') ?? ''}`, child);
  }
  const faults: string[] = [];
  const document = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  check(document, typeOf(named.get(`element ${document.localName}`), { named }), { named }, faults);
  return faults;
}

const elementsIn = (parent: Element | undefined): Element[] => (parent ? Array.from(parent.childNodes as unknown as ArrayLike<Element>).filter((n) => n.nodeType === 1) : []);

const local = (name: string | null): string => (name ?? '').replace(/^.*:/, '');

/** The complex type of an element's declaration; undefined for plain text. */
const typeOf = (declared: Element | undefined, { named }: Schema): Element | undefined =>
  elementsIn(declared).find((c) => c.localName === 'complexType') ?? named.get(`complexType ${local(declared?.getAttribute('type') ?? null)}`);

function check(element: Element, type: Element | undefined, schema: Schema, faults: string[]): void {
  const rules = attributesOf(type, schema);
  for (const [name, { required }] of rules) if (required && !element.hasAttribute(name)) faults.push(`${element.localName}: no ${name}`);
  for (const { name, value } of Array.from(element.attributes)) {
    if (name === 'xmlns') continue;
    const rule = rules.get(name);
    if (!rule) faults.push(`${element.localName}: ${name}`);
    else if (rule.values && !rule.values.includes(value)) faults.push(`${element.localName}: ${name}="${value}"`);
  }
  const known = childrenOf(type);
  for (const child of elementsIn(element)) {
    const declared = known.get(child.localName);
    if (declared) check(child, typeOf(declared.hasAttribute('ref') ? schema.named.get(`element ${child.localName}`) : declared, schema), schema, faults);
    else faults.push(`${element.localName}: ${child.localName}`);
  }
}

function attributesOf(type: Element | undefined, schema: Schema): Map<string, AttributeRule> {
  const rules = new Map<string, AttributeRule>();
  for (const part of elementsIn(type)) {
    if (part.localName === 'attributeGroup') for (const [name, rule] of attributesOf(schema.named.get(`attributeGroup ${local(part.getAttribute('ref'))}`), schema)) rules.set(name, rule);
    if (part.localName !== 'attribute') continue;
    const simple = elementsIn(part).find((c) => c.localName === 'simpleType') ?? schema.named.get(`simpleType ${local(part.getAttribute('type'))}`);
    const values = Array.from(simple?.getElementsByTagNameNS('http://www.w3.org/2001/XMLSchema', 'enumeration') ?? []).map((e) => e.getAttribute('value') ?? '');
    rules.set(part.getAttribute('name') ?? '', { required: part.getAttribute('use') === 'required', ...(values.length > 0 && { values }) });
  }
  return rules;
}

/** Element names that a type's sequences and choices allow, with their declarations. */
function childrenOf(part: Element | undefined): Map<string, Element> {
  const found = new Map<string, Element>();
  for (const child of elementsIn(part)) {
    if (child.localName === 'element') found.set(local(child.getAttribute('ref') ?? child.getAttribute('name')), child);
    else if (child.localName === 'sequence' || child.localName === 'choice') for (const [name, declared] of childrenOf(child)) found.set(name, declared);
  }
  return found;
}
