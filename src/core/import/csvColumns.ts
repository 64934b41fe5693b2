// Which column of a table is which: our own names first, then what people call the same.

export type Column =
  | 'article' | 'quote' | 'label' | 'start' | 'end' | 'line' | 'prefix' | 'suffix' | 'id' | 'status' | 'value' | 'meeting' | 'note' | 'tags' | 'attributes'
  | 'links' | 'who' | 'link' | 'state';

export type Columns = ReadonlyMap<Column, number>;

const NAMES: Readonly<Record<Column, readonly string[]>> = {
  article: ['article', 'file', 'filename', 'path', 'document', 'doc', 'source', 'uri', 'url', 'docid', 'documentid', 'articleid'],
  quote: ['quote', 'words', 'exact', 'quotation', 'mention', 'span', 'text', 'surface', 'highlight', 'passage', 'entity', 'name'],
  label: ['label', 'type', 'code', 'category', 'entitytype', 'class', 'kind', 'tag'],
  start: ['start', 'startoffset', 'begin', 'beginoffset', 'from', 'startchar', 'offset'],
  end: ['end', 'endoffset', 'to', 'stop', 'endchar'],
  line: ['line', 'lineno', 'linenumber'],
  prefix: ['prefix', 'before', 'left', 'contextbefore'],
  suffix: ['suffix', 'after', 'right', 'contextafter'],
  id: ['id'],
  status: ['status'],
  value: ['value', 'normalized', 'normalised', 'timex'],
  meeting: ['meeting'],
  note: ['note', 'notes', 'comment', 'comments', 'memo', 'remark'],
  tags: ['tags', 'keywords'],
  attributes: ['attributes'],
  links: ['links'],
  who: ['actor', 'entity', 'name'],
  link: ['wikidata', 'link', 'qid'],
  state: ['state'],
};

/** Undefined where no column is called words (or start and end), or none is called a label. Each column is taken once. */
export function readHeader(cells: readonly string[]): Columns | undefined {
  const places = new Map(cells.map((cell, at) => [cell.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''), at] as const).reverse());
  const columns = new Map<Column, number>();
  for (const [column, names] of Object.entries(NAMES) as [Column, readonly string[]][]) {
    const name = names.find((n) => places.has(n));
    if (name === undefined) continue;
    columns.set(column, places.get(name) ?? 0);
    places.delete(name);
  }
  const hasWords = columns.has('quote') || (columns.has('start') && columns.has('end'));
  return hasWords && columns.has('label') ? columns : undefined;
}
