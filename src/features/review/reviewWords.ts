// The progress of a review in words.
import type { Translate } from '../trees/treeNode.ts';
import type { Review } from './reviewOf.ts';

/** `12 of 40 reviewed`. */
export const reviewWords = ({ reviewed, total }: Review, t: Translate): string => (reviewed >= total ? t('all {0} reviewed', total) : t('{0} of {1} reviewed', reviewed, total));
