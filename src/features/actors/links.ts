// Where an actor is described elsewhere: what a person may write for such a link, and how it is shown. Pure; nothing is
// ever fetched.

export interface OutsideLink {
  /** As it is kept in `dateline.yaml` and opened by a click. */
  readonly url: string;
  /** `Wikidata Q42`, or the address without its scheme. */
  readonly label: string;
}

interface Register {
  readonly name: string;
  readonly id: RegExp;
  /** Before the id in a short form: `wikidata:Q42`. */
  readonly prefix: RegExp;
  /** The id within an address of the register's own. */
  readonly address: RegExp;
  readonly url: (id: string) => string;
}

const REGISTERS: readonly Register[] = [
  {
    name: 'Wikidata', id: /^Q[1-9]\d{0,11}$/i, prefix: /^(?:wikidata|wd):/i,
    address: /^https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/(Q\d+)$/i, url: (id) => `https://www.wikidata.org/wiki/${id.toUpperCase()}`,
  },
  {
    name: 'OpenSanctions', id: /^(?:NK-[\w-]{4,60}|[a-z][a-z0-9]{1,20}-[\w-]{2,80})$/i, prefix: /^opensanctions:/i,
    address: /^https?:\/\/(?:www\.)?opensanctions\.org\/entities\/([\w-]+)\/?$/i, url: (id) => `https://www.opensanctions.org/entities/${id}/`,
  },
  {
    name: 'VIAF', id: /^\d{1,22}$/, prefix: /^viaf:/i,
    address: /^https?:\/\/(?:www\.)?viaf\.org\/(?:en\/)?viaf\/(\d+)\/?$/i, url: (id) => `https://viaf.org/viaf/${id}`,
  },
  {
    name: 'LEI', id: /^[A-Z0-9]{18}\d\d$/i, prefix: /^lei:/i,
    address: /^https?:\/\/search\.gleif\.org\/#\/record\/([A-Z0-9]{20})$/i, url: (id) => `https://search.gleif.org/#/record/${id.toUpperCase()}`,
  },
];

/** Ids that need no prefix: nothing else looks like them. */
const BARE = /^(?:Q[1-9]\d{0,11}|NK-[\w-]{4,60})$/i;

/** Undefined where the text is neither a known id nor a web address. */
export function readLink(text: string): OutsideLink | undefined {
  const words = text.trim();
  for (const register of REGISTERS) {
    const prefixed = register.prefix.test(words);
    const id = prefixed ? words.replace(register.prefix, '').trim() : words;
    if ((prefixed || BARE.test(words)) && register.id.test(id)) return describe(register.url(id));
  }
  return /^https?:\/\//i.test(words) ? describe(words) : undefined;
}

/** A link of `dateline.yaml`, which may hold anything; what is no web address is shown and cannot be opened. */
export const shownLink = (link: string): OutsideLink => readLink(link) ?? { url: '', label: link };

function describe(address: string): OutsideLink | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol) || !url.hostname.includes('.') || url.username !== '') return undefined;
  const href = url.href.replace(/[()<>"\\`\s]/g, (c) => encodeURIComponent(c).replace(/[()]/g, (p) => `%${p.charCodeAt(0).toString(16)}`));
  for (const { name, address: own } of REGISTERS) {
    const id = own.exec(href)?.[1];
    if (id !== undefined) return { url: href, label: `${name} ${id}` };
  }
  const short = href.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return { url: href, label: short.length > 60 ? `${short.slice(0, 59)}…` : short };
}
