// Offsets between UTF-16, code points, bytes of UTF-8 and line ends read as LF, over every kind of text that breaks programs
// which count only one way: emoji, astral letters, combining marks, right-to-left text, CRLF and lone surrogates.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asByte, asCodePoint, byteOffsets, codePointOffsets, lineFeedOffsets } from '../../../src/core/text/offsets.ts';
import { awkwardText } from '../../support/awkwardText.ts';

/** UTF-16 offsets at which a character begins, and the text's end. */
function edges(text: string): number[] {
  const out = [0];
  for (const character of text) out.push((out.at(-1) ?? 0) + character.length);
  return out;
}

describe('offsets in other units', () => {
  it('count code points as iterating the text does, and find the way back', () => {
    fc.assert(fc.property(awkwardText, (text) => {
      const map = codePointOffsets(text);
      for (const [count, at] of edges(text).entries()) {
        assert.equal(map.to(at), count);
        assert.equal(map.from(asCodePoint(count)), at);
      }
    }));
  });

  it('count bytes as an encoder writes them, and find the way back', () => {
    fc.assert(fc.property(awkwardText, (text) => {
      const map = byteOffsets(text);
      let bytes = 0;
      let at = 0;
      for (const character of text) {
        assert.equal(map.to(at), bytes);
        assert.equal(map.from(asByte(bytes)), at);
        at += character.length;
        bytes += Buffer.byteLength(character);
      }
      assert.equal(map.to(at), bytes);
      assert.equal(map.from(asByte(bytes)), at);
    }));
  });

  it('take an offset inside a character for the character’s start, from either side', () => {
    fc.assert(fc.property(awkwardText, (text) => {
      const [points, bytes] = [codePointOffsets(text), byteOffsets(text)];
      let at = 0;
      for (const character of text) {
        if (character.length === 2) {
          assert.equal(points.to(at + 1), points.to(at));
          assert.equal(bytes.to(at + 1), bytes.to(at));
        }
        for (let inside = 0; inside < Buffer.byteLength(character); inside++) assert.equal(bytes.from(asByte(bytes.to(at) + inside)), at);
        at += character.length;
      }
    }));
  });

  it('count CRLF as one where line ends are read as LF, and find the way back', () => {
    fc.assert(fc.property(awkwardText, (text) => {
      const map = lineFeedOffsets(text);
      const plain = text.replaceAll('\r\n', '\n');
      for (let at = 0; at <= text.length; at++) {
        if (text.charAt(at - 1) === '\r' && text.charAt(at) === '\n') continue;
        assert.equal(plain.slice(0, map.to(at)), text.slice(0, at).replaceAll('\r\n', '\n'));
        assert.equal(map.from(map.to(at)), at);
      }
    }));
  });

  it('never go backwards', () => {
    fc.assert(fc.property(awkwardText, (text) => {
      for (const map of [codePointOffsets(text), byteOffsets(text), lineFeedOffsets(text)]) {
        for (let at = 1; at <= text.length; at++) assert.ok(map.to(at) >= map.to(at - 1));
      }
    }));
  });

  it('give the same words by every way of counting', () => {
    fc.assert(fc.property(awkwardText, fc.nat(), fc.nat(), (text, a, b) => {
      const all = edges(text);
      const [start, end] = [all[a % all.length] ?? 0, all[b % all.length] ?? 0].sort((x, y) => x - y) as [number, number];
      const [points, bytes] = [codePointOffsets(text), byteOffsets(text)];
      const words = text.slice(start, end);
      assert.equal([...text].slice(points.to(start), points.to(end)).join(''), words);
      assert.deepEqual(Buffer.from(text).subarray(bytes.to(start), bytes.to(end)), Buffer.from(words));
    }));
  });

  it('map a megabyte of emoji, of line ends and of lone surrogates in linear time', () => {
    const cost = (unit: string, length: number): number => {
      const text = unit.repeat(length / unit.length);
      const before = process.cpuUsage().user;
      const [points, bytes, lines] = [codePointOffsets(text), byteOffsets(text), lineFeedOffsets(text)];
      for (let at = 0; at < length; at += 100) {
        points.from(points.to(at));
        bytes.from(bytes.to(at));
        lines.from(lines.to(at));
      }
      return process.cpuUsage().user - before;
    };
    for (const unit of ['👩🏽', '\r\n', '\ud800', 'é']) assert.ok(cost(unit, 1_000_000) < 2_000_000, unit);
  });
});
