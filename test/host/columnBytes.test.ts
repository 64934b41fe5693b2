// Columns as bytes and back.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bytesOfColumns, columnsOfBytes } from '../../src/host/columnBytes.ts';

describe('plain data with columns, as bytes', () => {
  it('comes back as it was', () => {
    const leaf = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null), fc.uint8Array(), fc.uint16Array(), fc.uint32Array(), fc.int32Array(), fc.float64Array({ noNaN: true }));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 3 }, leaf, fc.array(tie('value')), fc.dictionary(fc.string({ minLength: 1 }).filter((k) => k !== '__proto__'), tie('value'), { noNullPrototype: true })),
    }));
    fc.assert(fc.property(value, (data) => assert.deepEqual(columnsOfBytes(bytesOfColumns(data)), data)), { numRuns: 300 });
  });

  it('of views that begin anywhere holds the view only', () => {
    const numbers = Uint32Array.of(1, 2, 3, 4).subarray(1, 3);
    assert.deepEqual(columnsOfBytes(bytesOfColumns({ numbers })), { numbers: Uint32Array.of(2, 3) });
  });

  it('comes back out of a Buffer, as VS Code reads files, which shares its memory with others', () => {
    const value = { a: Uint32Array.of(1, 2, 3), b: Uint8Array.of(4, 5) };
    const shared = Buffer.concat([Buffer.alloc(40, 7), bytesOfColumns(value)]).subarray(40);
    assert.deepEqual(columnsOfBytes(shared), value);
  });

  it('of another order of bytes is refused', () => {
    const bytes = bytesOfColumns({ a: Uint8Array.of(1) });
    bytes.subarray(4, 8).reverse();
    assert.throws(() => columnsOfBytes(bytes), /order of bytes/);
  });
});
