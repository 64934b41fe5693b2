// The thread that reads passages, played by its own side without a thread: asked, restarted, and told an article only once.
import assert from 'node:assert/strict';
import { NO_DECISIONS } from '../../src/core/model/annotation.ts';
import type { Passage } from '../../src/core/passage/index.ts';
import type { KnownRequest, PassageRequest } from '../../src/host/passageMessages.ts';
import { createPassageSide } from '../../src/host/passageSide.ts';
import { createPassageThread, type PassageThread } from '../../src/host/passageThread.ts';

const TEXT = 'Harbour office opens\n\nLISBON, May 3, 2031 (Harbour Wire) – Rosalind Tockington met Quentin Abelwhistle on Monday.\n\nThe office is new.\n\nNobody else came.\n';
const known = (): KnownRequest => ({
  known: { text: TEXT, names: ['[]'], language: { code: 'eng', name: 'English', analysed: true }, published: '2031-05-03', folder: NO_DECISIONS },
});
const start = TEXT.indexOf('The office');
const passage = (words: string): Passage => ({ words, before: '', after: '', was: { start, end: start + 'The office is new.'.length }, annotations: [] });

describe('the thread that reads passages', () => {
  let sent: (KnownRequest | PassageRequest)[];
  let started: number;
  let dies: ((reason: string) => void) | undefined;
  let answers: boolean;
  let thread: PassageThread;
  beforeEach(() => {
    sent = [];
    started = 0;
    answers = true;
    thread = createPassageThread((onReply, onEnd) => {
      started++;
      dies = onEnd;
      const side = createPassageSide((reply) => answers && queueMicrotask(() => onReply(structuredClone(reply))));
      return {
        send(request) {
          sent.push(request);
          side(structuredClone(request));
        },
        stop: () => undefined,
      };
    }, { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined });
  });
  afterEach(() => thread.dispose());

  it('says what passages show, in their own places', async () => {
    const shows = await thread.read(known(), [passage('Tockington went to Nairobi on 5 May.'), passage('Nothing.')]);
    assert.equal(shows?.length, 2);
    assert.deepEqual(shows[0]?.names, [{ start: 0, end: 10, type: 'person' }, { start: 19, end: 26, type: 'place' }]);
    assert.deepEqual(shows[0].dates, [{ start: 30, end: 35 }]);
    assert.deepEqual(shows[1], { names: [], dates: [] });
  });

  it('is told of an article once, and starts once', async () => {
    const article = known();
    for (let i = 0; i < 3; i++) await thread.read(article, [passage('x')]);
    assert.equal(sent.filter((request) => 'known' in request).length, 1);
    await thread.read(known(), [passage('x')]);
    assert.equal(sent.filter((request) => 'known' in request).length, 2);
    assert.equal(started, 1);
  });

  it('answers nothing where it dies, and is started anew and told again', async () => {
    const article = known();
    answers = false;
    const lost = thread.read(article, [passage('x')]);
    dies?.('out of memory');
    assert.equal(await lost, undefined);
    answers = true;
    assert.equal((await thread.read(article, [passage('Tockington came.')]))?.[0]?.names.length, 1);
    assert.equal(started, 2);
    assert.equal(sent.filter((request) => 'known' in request).length, 2);
  });

  it('leaves nobody waiting when it is disposed', async () => {
    answers = false;
    const lost = thread.read(known(), [passage('x')]);
    thread.dispose();
    assert.equal(await lost, undefined);
  });
});
