// JSON Schemas of what doccano, Label Studio and Prodigy read, written from their documentation and readers.
const offset = { type: 'integer', minimum: 0 };
const word = { type: 'string', minLength: 1 };

const object = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []): object => ({
  type: 'object', properties, required: Object.keys(properties).filter((key) => !optional.includes(key)), additionalProperties: false,
});

const list = (items: object): object => ({ type: 'array', items });

/** A line of doccano's JSONL with relations; what it does not know becomes metadata of the text. */
export const DOCCANO = object({
  text: word,
  entities: list(object({ id: offset, label: word, start_offset: offset, end_offset: offset })),
  relations: list(object({ id: offset, from_id: offset, to_id: offset, type: word })),
  article: word, title: { type: 'string' }, published: { type: ['string', 'null'] },
});

const region = object({
  id: word, from_name: { const: 'label' }, to_name: { const: 'text' }, type: { const: 'labels' },
  value: object({ start: offset, end: offset, text: word, labels: { type: 'array', items: word, minItems: 1 } }),
  meta: object({ text: list({ type: 'string' }) }),
}, ['meta']);

const relation = object({ type: { const: 'relation' }, from_id: word, to_id: word, direction: { enum: ['left', 'right', 'bi'] }, labels: list(word) });

export const LABEL_STUDIO = list(object({
  data: object({ text: word, article: word, title: { type: 'string' }, published: word }, ['published']),
  annotations: list(object({ result: list({ oneOf: [region, relation] }) })),
  predictions: list(object({ model_version: word, result: list(region) })),
}, ['annotations', 'predictions']));

const span = { start: offset, end: offset, token_start: offset, token_end: offset, label: word };

export const PRODIGY = object({
  text: word,
  tokens: list(object({ text: word, start: offset, end: offset, id: offset, ws: { type: 'boolean' } })),
  spans: list(object({ ...span, text: word, status: { enum: ['added', 'accepted', 'rejected', 'suggested'] } })),
  relations: list(object({ head: offset, child: offset, label: word, head_span: object(span), child_span: object(span) })),
  answer: { enum: ['accept', 'reject', 'ignore'] },
  meta: object({ article: word, start: offset }, ['start']),
}, ['relations']);
