// Anchors: made from a selection, found again after the text was revised, or openly lost.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorAnnotations, findAnchor, makeAnchor, snapSpan } from '../../../src/core/anchors/index.ts';
import type { Anchor } from '../../../src/core/model/annotation.ts';
import { lineFeedOffsets } from '../../../src/core/text/offsets.ts';

const STORY = `Harbour talks open in Lund

Ada Brandt arrived on Monday with a small staff. The harbour minister, Ola Renn, met her at the station.

“We have much to settle,” Brandt said — and little time. Renn agreed: the port can’t wait another winter.

On Tuesday the two sides sat down for three hours. Brandt left by the side door, and Renn spoke to reporters alone.

A second round is planned for Friday, when Brandt is due back from Ystad.
`;

const spanOf = (text: string, words: string, nth = 0): { start: number; end: number } => {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
};

const anchorOf = (words: string, nth = 0, text = STORY): Anchor => makeAnchor(text, spanOf(text, words, nth));

const foundIn = (text: string, anchor: Anchor): [string, string | undefined] => {
  const { state, span } = findAnchor(text, anchor);
  return [state, span && text.slice(span.start, span.end)];
};

describe('making an anchor', () => {
  it('keeps the words and 32 characters on each side', () => {
    const anchor = anchorOf('Ola Renn');
    assert.deepEqual([anchor.quote, anchor.prefix.length, anchor.suffix], ['Ola Renn', 32, ', met her at the station.\n\n“We h']);
    assert.equal(STORY.slice(anchor.start, anchor.end), 'Ola Renn');
  });

  it('cuts the surroundings at the ends of the text', () => {
    assert.equal(anchorOf('Harbour').prefix, '');
    assert.equal(anchorOf('Ystad').suffix, '.\n');
  });

  it('counts CRLF as one', () => {
    const text = STORY.replaceAll('\n', '\r\n');
    assert.deepEqual(makeAnchor(text, spanOf(text, 'Ola Renn')), anchorOf('Ola Renn'));
  });

  it('never cuts an emoji or a letter from its accent, in the quote or beside it', () => {
    const family = '👨‍👩‍👧‍👦';
    const text = `${family}${'x'.repeat(25)}Rene\u0301e${'y'.repeat(25)}${family}`;
    assert.deepEqual(snapSpan(text, { start: 3, end: 20 }), { start: 0, end: 20 });
    const at = text.indexOf('Rene');
    const anchor = makeAnchor(text, { start: at, end: at + 4 });
    assert.equal(anchor.quote, 'Rene\u0301');
    assert.deepEqual([anchor.prefix, anchor.suffix], ['x'.repeat(25), `e${'y'.repeat(25)}`]);
  });
});

describe('finding an anchor again', () => {
  it('says exact where nothing changed, with any line ends', () => {
    assert.deepEqual(foundIn(STORY, anchorOf('Brandt', 2)), ['exact', 'Brandt']);
    const text = STORY.replaceAll('\n', '\r\n');
    assert.deepEqual([foundIn(text, anchorOf('Brandt', 2)), findAnchor(text, anchorOf('Brandt', 2)).span], [['exact', 'Brandt'], spanOf(text, 'Brandt', 2)]);
  });

  it('finds the quote again after a paragraph was inserted before it', () => {
    const text = STORY.replace('Ada Brandt', 'The port has been shut since autumn.\n\nAda Brandt');
    assert.deepEqual([foundIn(text, anchorOf('Brandt', 2)), findAnchor(text, anchorOf('Brandt', 2)).span], [['moved', 'Brandt'], spanOf(text, 'Brandt', 2)]);
  });

  it('finds one of many equal names by its surroundings, whichever it was', () => {
    for (let nth = 0; nth < 4; nth++) {
      const text = `News. ${STORY.replace('small staff', 'very small staff').replace('the two sides', 'both sides').replace('planned', 'now planned')}`;
      assert.deepEqual(findAnchor(text, anchorOf('Brandt', nth)).span, spanOf(text, 'Brandt', nth), String(nth));
    }
  });

  it('finds a paragraph that moved', () => {
    const parts = STORY.split('\n\n');
    const text = [parts[0], parts[3], parts[1], parts[2], parts[4]].join('\n\n');
    assert.deepEqual([foundIn(text, anchorOf('side door')), findAnchor(text, anchorOf('side door')).span], [['moved', 'side door'], spanOf(text, 'side door')]);
  });

  it('sees through quotation marks, dashes, apostrophes and re-wrapping', () => {
    const text = STORY.replaceAll(/[“”]/g, '"').replaceAll('—', '--').replaceAll('’', "'").replace('can\'t wait another', "can't\nwait  another");
    assert.deepEqual(foundIn(text, anchorOf('“We have much to settle,”')), ['moved', '"We have much to settle,"']);
    assert.deepEqual(foundIn(text, anchorOf('can’t wait another')), ['moved', "can't\nwait  another"]);
  });

  it('sees through Unicode normal forms', () => {
    const text = 'In the square Renée Åkesson told Zoë that it was time.';
    const anchor = makeAnchor(text, spanOf(text, 'Renée Åkesson'));
    assert.deepEqual(foundIn(text.normalize('NFD'), anchor), ['moved', 'Renée Åkesson'.normalize('NFD')]);
    const back = makeAnchor(text.normalize('NFD'), spanOf(text.normalize('NFD'), 'Renée Åkesson'.normalize('NFD')));
    assert.deepEqual(foundIn(text, back), ['moved', 'Renée Åkesson']);
  });

  it('says changed where the words were edited, and takes the whole new words', () => {
    const text = STORY.replace('Ola Renn, met', 'Olav Rennes, met');
    const { state, score } = findAnchor(text, anchorOf('Ola Renn'));
    assert.deepEqual([foundIn(text, anchorOf('Ola Renn')), state, score > 0.6 && score < 1], [['changed', 'Olav Rennes'], 'changed', true]);
    assert.deepEqual(foundIn(STORY.replace('small staff', 'small but able staff'), anchorOf('with a small staff')), ['changed', 'with a small but able staff']);
  });

  it('finds a long quote that was edited in its middle', () => {
    const words = 'On Tuesday the two sides sat down for three hours. Brandt left by the side door, and Renn spoke to reporters alone.';
    const text = `Lead.\n${STORY.replace('three hours. Brandt left', 'over four hours. In the end Brandt left')}`;
    assert.deepEqual(foundIn(text, anchorOf(words)), ['changed', words.replace('three hours. Brandt left', 'over four hours. In the end Brandt left')]);
  });

  it('is lost where the words were deleted, though the same words stand elsewhere', () => {
    assert.deepEqual(foundIn(STORY.replace('Brandt left by the side door, and ', ''), anchorOf('Brandt', 2)), ['lost', undefined]);
    assert.deepEqual(foundIn(STORY.replace('Brandt left', 'Nobody left'), anchorOf('Brandt', 2)), ['lost', undefined]);
    assert.deepEqual(foundIn('', anchorOf('Brandt')), ['lost', undefined]);
  });

  it('is lost where a copy makes two places equal and nothing tells them apart', () => {
    const copied = STORY.split('\n\n')[3] as string;
    const text = `${copied}\n\nAnd then:\n\n${STORY}`;
    assert.deepEqual(foundIn(text, anchorOf('side door')), ['lost', undefined]);
  });

  it('tells copies apart by how the annotation’s neighbours moved', () => {
    const copied = STORY.split('\n\n')[3] as string;
    const text = `${copied}\n\nAnd then:\n\n${STORY}`;
    const annotations = ['Ada Brandt', 'side door', 'due back'].map((words, i) => ({ ...anchorOf(words), id: `a${i}`, label: 'person', status: 'added' as const }));
    assert.deepEqual(anchorAnnotations(text, annotations).map((a) => [a.state, a.span]), ['Ada Brandt', 'side door', 'due back'].map((words, i) => ['moved', spanOf(text, words, i === 1 ? 1 : 0)]));
  });

  it('does not take a part of a word for the word', () => {
    const text = 'The envoy of Mali spoke first and the others followed him out.';
    const anchor = makeAnchor(text, spanOf(text, 'Mali'));
    assert.notEqual(findAnchor(text.replace('Mali', 'Malians'), anchor).state, 'moved');
  });

  it('asks a person where only one side still agrees', () => {
    const text = STORY.replace('On Tuesday the two sides sat down for three hours. ', 'Rain fell. ');
    assert.deepEqual(foundIn(text, anchorOf('Brandt', 2)), ['changed', 'Brandt']);
  });

  it('works on right-to-left text and on emoji', () => {
    const text = 'قال الوزير أحمد سالم إن المحادثات 👩🏽‍🚒 ستستأنف يوم الجمعة في المدينة القديمة.';
    const anchor = makeAnchor(text, spanOf(text, 'أحمد سالم'));
    assert.deepEqual(foundIn(`أخبار. ${text}`, anchor), ['moved', 'أحمد سالم']);
  });

  it('knows hand-made anchors without surroundings by their place, and never guesses', () => {
    const bare = { ...anchorOf('Ola Renn'), prefix: '', suffix: '' };
    assert.equal(findAnchor(STORY, bare).state, 'exact');
    assert.notEqual(findAnchor(`x ${STORY}`, { ...anchorOf('Brandt'), prefix: '', suffix: '' }).state, 'moved');
  });
});

describe('a passage that stands twice', () => {
  const paragraph = 'The ferry to Ystad leaves at nine, and Ada Brandt means to be on it.\n\n';
  const doubled = `Timetable\n\n${paragraph}${paragraph}The last bus leaves at ten.\n`;

  it('holds a lone annotation in either of the two while nobody touches the text', () => {
    for (const nth of [0, 1]) {
      const anchor = anchorOf('Ada Brandt', nth, doubled);
      assert.ok(anchor.prefix.length + anchor.suffix.length > 64, 'it remembers no more than elsewhere');
      assert.deepEqual(findAnchor(doubled, anchor), { state: 'exact', span: spanOf(doubled, 'Ada Brandt', nth), score: 1 });
      assert.deepEqual(findAnchor(`New.\n\n${doubled}`, anchor).span, spanOf(`New.\n\n${doubled}`, 'Ada Brandt', nth));
    }
  });

  it('loses it openly where a third one comes, which could be the first', () => {
    const text = doubled.replace(paragraph, paragraph + paragraph);
    for (const nth of [0, 1]) assert.deepEqual(foundIn(text, anchorOf('Ada Brandt', nth, doubled)), ['lost', undefined]);
  });

  it('loses it openly where the copy was made afterwards, though one of the two stands where it stood', () => {
    const once = `Timetable\n\n${paragraph}The last bus leaves at ten.\n`;
    assert.deepEqual(foundIn(doubled, anchorOf('Ada Brandt', 0, once)), ['lost', undefined]);
    assert.deepEqual(foundIn(`${STORY}\n${STORY}`, anchorOf('side door')), ['lost', undefined]);
  });

  it('holds in a page that was saved twice over, too long to be remembered, until a third one comes', () => {
    const page = Array.from({ length: 60 }, (_, i) => `In week ${i} the harbour of Ystad counted ${i * 7 + 3} ferries, as Ada Brandt told the council.\n`).join('\n');
    const saved = `First print\n\n${page}\nSecond, longer print\n\n${page}`;
    const words = 'the harbour of Ystad counted 213 ferries';
    for (const text of [saved, `${page}\n${page}`]) {
      for (const nth of [0, 1]) {
        const anchor = anchorOf(words, nth, text);
        assert.ok(anchor.prefix.length <= 48 && anchor.suffix.length <= 48);
        assert.deepEqual(findAnchor(text, anchor), { state: 'exact', span: spanOf(text, words, nth), score: 1 });
        assert.deepEqual(foundIn(`${page}\n${text}`, anchor), ['lost', undefined]);
      }
    }
  });

  it('remembers 32 characters where the passage stands once', () => {
    for (const words of ['Brandt', 'side door', 'Ystad']) {
      const { prefix, suffix } = anchorOf(words);
      assert.ok(prefix.length <= 32 && suffix.length <= 32, words);
    }
  });
});

describe('words of which one side is another now', () => {
  it('are found at the end of a paragraph that moved', () => {
    const parts = STORY.split('\n\n');
    const text = [parts[0], parts[2], parts[1], parts[4], parts[3]].join('\n\n');
    assert.deepEqual(foundIn(text, anchorOf('winter')), ['changed', 'winter']);
  });

  it('are found in a heading that moved', () => {
    const text = STORY.replace('Harbour talks open in Lund\n\n', '').replace('A second round', 'Harbour talks open in Lund\n\nA second round');
    assert.deepEqual(foundIn(text, anchorOf('Harbour talks')), ['changed', 'Harbour talks']);
  });
});

const alphabet = fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '“', '"', '—', 'é', 'e\u0301', '👩🏽‍🚒', '\ud83d', 'א', '\u200f', '漢', '\u00ad', '…', '\u1100\u1161');
const anyText = fc.array(alphabet, { maxLength: 80 }).map((a) => a.join(''));

describe('any anchor', () => {
  it('is exact in the text that it was made from, on the very words', () => {
    fc.assert(fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % (text.length + 1);
      const anchor = makeAnchor(text, { start, end: Math.min(text.length, start + 1 + (b % 12)) });
      if (anchor.quote === '') return;
      const { state, span } = findAnchor(text, anchor);
      assert.equal(state, 'exact');
      assert.equal(text.slice(span?.start, span?.end).replaceAll('\r\n', '\n'), anchor.quote);
      const map = lineFeedOffsets(text);
      assert.deepEqual([map.to(span?.start ?? -1), map.to(span?.end ?? -1)], [anchor.start, anchor.end]);
    }), { numRuns: 400 });
  });

  it('survives edits elsewhere', () => {
    const sentences = STORY.split(/(?<=[.!?]) /);
    fc.assert(fc.property(fc.nat(sentences.length - 1), fc.nat(sentences.length - 1), fc.constantFrom('A gull cried.', '', 'Ystad and Lund — 2025.\n\n'), (quoted, edited, put) => {
      if (Math.abs(quoted - edited) < 2) return;
      const quote = (sentences[quoted] as string).trim();
      const text = sentences.map((s, i) => (i === edited ? put : s)).join(' ');
      assert.deepEqual(foundIn(text, anchorOf(quote))[1], quote);
    }));
  });

  it('has a place in any other text only where that text has its words, or says changed', () => {
    fc.assert(fc.property(anyText, anyText, fc.nat(), (text, other, at) => {
      if (text === '') return;
      const start = at % text.length;
      const anchor = makeAnchor(text, { start, end: Math.min(text.length, start + 6) });
      const { state, span, score } = findAnchor(other, anchor);
      assert.equal(span === undefined, state === 'lost');
      assert.ok(score >= 0 && score <= 1);
      if (span) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= other.length);
      if (state === 'exact') assert.equal(other.slice(span?.start, span?.end).replaceAll('\r\n', '\n'), anchor.quote);
    }), { numRuns: 400 });
  });
});
