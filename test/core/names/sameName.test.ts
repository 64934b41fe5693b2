// Two names, one person?
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countryOf, isCapital, isHonorific, isPersonTitle, isRoleNoun, sameName } from '../../../src/core/names/index.ts';

const SAME = [
  ['Sergei Palnov', 'Sergey Palnov'], ['Amadou Traoulé', 'AMADOU TRAOULE'], ['Foreign Minister Mara Tellis', 'Mara Tellis'], ['J. Marden', 'Jack Marden'],
  ['Bill Marden', 'William Marden'], ['Karim Dounba Keldi', 'Karim Keldi'], ['Tellis', 'Mara Tellis'], ['Abd al-Rahman Zerb', 'Abdul Rahman Zerb'], ['Jewgeni Malenkow', 'Yevgeny Malenkov'],
] as const;
const DIFFERENT = [
  ['Karim Dounba', 'Issa Dounba'], ['Sergey Palnov', 'Sergey Tselin'], ['Mara Tellis', 'Mark Tellis'], ['', 'Mara Tellis'], ['Mara', 'Mara Tellis'], ['Li Wen', 'Li Bo'],
] as const;

describe('sameName', () => {
  for (const [a, b] of SAME) it(`joins ${a} and ${b}`, () => assert.ok(sameName(a, b)));
  for (const [a, b] of DIFFERENT) it(`keeps ${a === '' ? 'nothing' : a} and ${b} apart`, () => assert.ok(!sameName(a, b)));

  it('answers the same both ways round, for any strings', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => assert.equal(sameName(a, b), sameName(b, a))));
  }).timeout(30_000);
});

describe('facts about names', () => {
  it('lead from adjective, capital and seat of power to the country', () => {
    assert.deepEqual(['nigerien', 'niamey', 'kremlin', 'mali', 'guinea-bissau', 'atlantis'].map(countryOf), ['niger', 'niger', 'russia', 'mali', 'guinea-bissau', undefined]);
  });

  it('tell capitals, offices and honorifics', () => {
    assert.ok(isCapital('bamako') && !isCapital('mali'));
    assert.ok(isRoleNoun('minister') && isRoleNoun('presidents') && !isRoleNoun('table'));
    assert.ok(isHonorific('mr.') && isPersonTitle('gen.') && isPersonTitle('spokesman'));
  });
});
