// Two names, one person?
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareNames, countryOf, isCapital, isHonorific, isPersonTitle, isRoleNoun, prepareName, sameName } from '../../../src/core/names/index.ts';

const SAME = [
  ['Sergei Palnov', 'Sergey Palnov'], ['Amadou Traoulé', 'AMADOU TRAOULE'], ['Foreign Minister Mara Tellis', 'Mara Tellis'], ['J. Marden', 'Jack Marden'],
  ['Bill Marden', 'William Marden'], ['Karim Dounba Keldi', 'Karim Keldi'], ['Tellis', 'Mara Tellis'], ['Abd al-Rahman Zerb', 'Abdul Rahman Zerb'], ['Jewgeni Malenkow', 'Yevgeny Malenkov'],
  ['Ruritanian President Mara Tellis', 'Mara Tellis'], ['United Nations Secretary-General Tor Hald', 'Tor Hald'], ['Bundeskanzler Hald', 'Tor Hald'], ['Tor "Bo" Hald', 'Bo Hald'],
  ['Kim Jong Bok', 'Jong Bok Kim'], ['Han Myeong Suk', 'Han Myong Suk'], ['Abou Bakar Keldi', 'Abubakar Keldi'], ['Aminata Djibra Maiga Toulé', 'Aminata Maiga Djibra Toulé'], ['TJM', 'Tor Jan Marden'],
] as const;
const DIFFERENT = [
  ['Karim Dounba', 'Issa Dounba'], ['Sergey Palnov', 'Sergey Tselin'], ['Mara Tellis', 'Mark Tellis'], ['', 'Mara Tellis'], ['Mara', 'Mara Tellis'], ['Li Wen', 'Li Bo'],
  ['Mario Fendez', 'Maria Fendez'], ['Albert Houngo', 'Gilbert Houngo'], ['Daniel Marden', 'Daryl Marden'], ['Prince Marden', 'Hilde Marden'], ['Zainal Keldi', 'Hamid bin Zainal Keldi'],
  ['A. Q. Badrud Keldi', 'Abdul Keldi'], ['Jang Chol', 'Jo Yong Chol'],
] as const;

describe('sameName', () => {
  for (const [a, b] of SAME) it(`joins ${a} and ${b}`, () => assert.ok(sameName(a, b)));
  for (const [a, b] of DIFFERENT) it(`keeps ${a === '' ? 'nothing' : a} and ${b} apart`, () => assert.ok(!sameName(a, b)));

  it('calls names alike that two people may have, and asks about names a little farther apart', () => {
    const verdict = (a: string, b: string): string => compareNames(prepareName(a), prepareName(b));
    assert.deepEqual([verdict('Sergei Palnov', 'Sergey Palnov'), verdict('Boris Tamarin', 'Boris Damarin'), verdict('Anton Veselov', 'Anton Vesalin'), verdict('Mara Tellis', 'Bo Hald')], ['same', 'alike', 'maybe', 'different']);
  });

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
