// Finding meetings and quotes after names and dates. No other library does this.
import { alone } from '../alone.ts';
import type { Part } from '../part.ts';

export const meetings: Part = {
  says: 'who met whom and who said what, after names and dates',
  run(context) {
    alone(context, ['meetings']);
    alone(context, ['quotes']);
    alone(context, ['meetings', 'quotes']);
    return Promise.resolve(true);
  },
};
