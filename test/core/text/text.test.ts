// The text layer: tokens, sentences, paragraphs, dateline, offsets. Everything else stands on these offsets.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle } from '../../../src/core/text/article.ts';
import { fold } from '../../../src/core/text/fold.ts';
import { createLineIndex } from '../../../src/core/text/lineIndex.ts';
import { readsAsProse } from '../../../src/core/text/prose.ts';
import { recogniseLanguage } from '../../../src/core/text/language.ts';
import { applyEdits, invertEdits } from '../../../src/core/text/textEdit.ts';
import { tokenize, wordAt } from '../../../src/core/text/tokens.ts';

const tokensOf = (text: string): string[] => {
  const t = tokenize(text);
  return Array.from({ length: t.count }, (_, i) => text.slice(t.start[i], t.end[i]));
};
const sentencesOf = (text: string): string[] => readArticle(text).sentences.map((s) => text.slice(s.start, s.end));
const kindsOf = (text: string): string[] => readArticle(text).paragraphs.map((p) => p.kind);

describe('tokens', () => {
  it('keeps dotted abbreviations, initials and apostrophes inside a word, and cuts off the possessive', () => {
    assert.deepEqual(tokensOf("The U.S. envoy J. O’Brien's aide"), ['The', 'U.S.', 'envoy', 'J.', 'O’Brien', "'s", 'aide']);
  });

  it('makes hyphens tokens of their own and keeps numbers with their separators and suffixes whole', () => {
    assert.deepEqual(tokensOf('Jean-Marie paid 1,250.5 on the 80th'), ['Jean', '-', 'Marie', 'paid', '1,250.5', 'on', 'the', '80th']);
  });

  it('does not lose or repeat a character of any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const t = tokenize(text);
      let at = 0;
      for (let i = 0; i < t.count; i++) {
        const start = t.start[i] as number;
        const end = t.end[i] as number;
        assert.ok(start >= at && end > start && end <= text.length);
        assert.equal(wordAt(t, i), text.slice(start, end).toLowerCase().replaceAll('’', "'"));
        at = end;
      }
    }));
  });

  it('reads a megabyte of one word, of apostrophes and of lone surrogates in linear time', () => {
    for (const unit of ['a', '’', '\ud800', 'É', 'U.']) {
      const before = process.cpuUsage().user;
      tokenize(unit.repeat(1_000_000 / unit.length));
      assert.ok(process.cpuUsage().user - before < 2_000_000, unit);
    }
  });
});

describe('sentences', () => {
  it('does not end a sentence at a title, an initial or a number', () => {
    assert.deepEqual(sentencesOf('Gen. A. Varga met Dr. Souley. They spoke for 2.5 hours. “Good.” Then they left.'), [
      'Gen. A. Varga met Dr. Souley.', 'They spoke for 2.5 hours.', '“Good.”', 'Then they left.',
    ]);
  });

  it('ends a sentence after U.S. only where the next word begins one', () => {
    assert.deepEqual(sentencesOf('He flew to the U.S. The U.S. Senate was closed.'), ['He flew to the U.S.', 'The U.S. Senate was closed.']);
  });
});

describe('paragraphs', () => {
  it('tells headline, byline, meta line, heading and body apart', () => {
    const text = 'Ministers meet at last\nBy Ines Okafor-Brandt\nPublished: 3 April 2025\n\nThey met.\nWhat they said\nThey said little.\n';
    assert.deepEqual(kindsOf(text), ['headline', 'byline', 'meta', 'body', 'heading', 'body']);
  });

  it('joins the lines of hard-wrapped text into paragraphs', () => {
    const line = 'a line of prose that somebody wrapped by hand at sixty letters';
    const text = `${line}\n${line}\n${line}\nends here.\n\n${line}\n${line}\nends again.\n`;
    assert.equal(readArticle(text).paragraphs.length, 2);
  });

  it('reads front matter and takes its title', () => {
    const article = readArticle('---\ntitle: Two ministers\ndate: 2025-04-03\n---\nThey met.\n');
    assert.equal(article.title, 'Two ministers');
    assert.equal(article.frontMatter?.data['date'], '2025-04-03');
    assert.deepEqual(article.sentences.length, 1);
  });

  it('takes front matter that is not YAML for what it is: silent', () => {
    assert.deepEqual(readArticle('---\ntitle: ["\n---\nThey met.\n').frontMatter?.data, {});
  });

  for (const [text, place, date] of [
    ['MOSCOW, April 3 (Harbour Wire) – Talks began.', 'MOSCOW', 'April 3'],
    ['PORT-AU-PRINCE, Haiti (Harbour Wire) — Talks began.', 'PORT-AU-PRINCE', undefined],
    ['NEW YORK, Aug. 21, 2024 (Harbour Wire) -- Talks began.', 'NEW YORK', 'Aug. 21, 2024'],
    ['Kyiv (Harbour Wire) - Talks began.', 'Kyiv', undefined],
    ['Moscow – In a hall, talks began.', 'Moscow', undefined],
  ] as const) {
    it(`finds the dateline of “${text}”`, () => {
      const { dateline } = readArticle(text);
      assert.equal(dateline && text.slice(dateline.place.start, dateline.place.end), place);
      assert.equal(dateline?.date && text.slice(dateline.date.start, dateline.date.end), date);
    });
  }

  it('sees no dateline in a sentence with a dash', () => {
    assert.equal(readArticle('Talks on trade – the third round – began.').dateline, undefined);
    assert.equal(readArticle('On September 1, 1939, Germany – with Slovakia – attacked.').dateline, undefined);
  });
});

describe('lines and edits', () => {
  it('finds line and column of every offset and the offset again', () => {
    const text = 'one\r\ntwo\n\nfour\rfive';
    const lines = createLineIndex(text);
    assert.equal(lines.lineCount, 5);
    assert.deepEqual(lines.at(text.indexOf('five') + 1), { line: 4, column: 1 });
    for (let i = 0; i < text.length; i++) assert.equal(lines.offsetOf(lines.at(i)), i);
  });

  it('takes edits back exactly', () => {
    fc.assert(fc.property(fc.string(), fc.array(fc.tuple(fc.nat(30), fc.nat(5), fc.string()), { maxLength: 4 }), (text, raw) => {
      let at = 0;
      const edits = raw.map(([gap, length, newText]) => {
        const start = Math.min(text.length, at + gap);
        const end = Math.min(text.length, start + length);
        at = end + 1;
        return { start, end, newText };
      }).filter((e, i, all) => i === 0 || e.start > (all[i - 1] as { end: number }).end);
      const after = applyEdits(text, edits);
      assert.equal(applyEdits(after, invertEdits(text, edits)), text);
    }));
  });
});

describe('what kind of text it is', () => {
  it('folds case, accents, dashes and apostrophes', () => {
    assert.equal(fold('KLOMEGÂH’s  Łódź–Trip'), "klomegah's lodz-trip");
  });

  it('folds plain ASCII as it folds the rest', () => {
    const ascii = fc.string({ unit: fc.constantFrom(...' aZ-\'`.\t9') });
    fc.assert(fc.property(ascii, (text) => assert.equal(fold(text), fold(`${text}é`.trimStart()).replace(/ ?e$/, ''))));
  });

  it('reads prose as prose, and neither binary, code nor a list of requirements', () => {
    assert.ok(readsAsProse('The ministers met in the capital on Thursday.'));
    assert.ok(readsAsProse(''));
    assert.ok(!readsAsProse('PK\u0003\u0004\u0000\u0000binary\u0000'));
    assert.ok(!readsAsProse('numpy==1.26.4\npandas>=2.0,<3\nrequests[socks]==2.31\n'));
  });

  it('recognises English and French, and takes very short text for English', () => {
    assert.equal(recogniseLanguage('Kyiv.').code, 'eng');
    assert.ok(recogniseLanguage('The ministers met in the capital and agreed on little, but they will meet again next month in the north of the country to talk about trade.').analysed);
    const french = recogniseLanguage('Les ministres se sont réunis dans la capitale et se sont entendus sur peu de choses, mais ils se retrouveront le mois prochain pour parler du commerce.');
    assert.deepEqual([french.code, french.name, french.analysed], ['fra', 'French', false]);
  });

  it('leaves other languages alone, also where they quote English', () => {
    const told = {
      fra: 'Le ministre a déclaré devant la presse que le pays « will not be part of the plan », avant de rejoindre ses homologues pour un entretien sur la sécurité des frontières.',
      deu: 'Die Ministerin sagte am Donnerstag vor der Presse, das Motto der Konferenz sei „the voice of the north“, und niemand habe die Absicht, die Verhandlungen abzubrechen.',
      nld: 'De minister zei donderdag dat de onderhandelingen over het verdrag worden voortgezet en dat niemand de afspraken in het noorden van het land heeft geschonden.',
      spa: 'El ministro dijo el jueves que las conversaciones sobre el tratado continuarán y que nadie ha incumplido los acuerdos firmados en el norte del país.',
      rus: 'Министр сообщил в четверг, что переговоры о договоре продолжатся и что никто не нарушал соглашений, подписанных на севере страны в прошлом месяце.',
    };
    for (const [code, text] of Object.entries(told)) assert.equal(recogniseLanguage(text).code, code);
  });

  it('takes an English report full of foreign names for English', () => {
    const text = 'Ousmane Diabaté Traoré, José María Echeverría and Grzegorz Brzęczyszczykiewicz were in Ouagadougou and Bobo-Dioulasso for the talks of the Liptako-Gourma Authority.';
    assert.ok(recogniseLanguage(text).analysed);
  });
});
