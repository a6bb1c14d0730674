import { expect, test } from 'vitest';
import { levelOf, ofRequestType, requestTypeOf } from '../../src/policy/request-types';
import { preset } from '../../src/policy/presets';
import type { Policy } from '../../src/policy/schema';

const stakater = preset('stakater');
const [first] = stakater.requestTypes;
const type = first as Policy['requestTypes'][number];

test.each([type.name.toUpperCase(), ` ${type.name} `])(
  'the type that Jira writes as "%s" is the policy’s own',
  (written) => {
    expect(requestTypeOf(stakater, { requestType: written, channel: 'portal' })).toBe(type);
    expect(ofRequestType({ [type.name]: 'hold' }, written)).toBe('hold');
  },
);

test.each(['constructor', '__proto__', 'toString', undefined])(
  'nothing is said of a type called %s that no key names',
  (written) => {
    expect(ofRequestType({ [type.name]: 'hold' }, written)).toBeUndefined();
  },
);

test.each(['constructor', '__proto__', 'toString'])('nobody needs a fact or severity called %s', (name) => {
  expect(levelOf(type, name, name)).toBe('skip');
  expect(levelOf({ ...type, perSeverity: { P1: {} } }, name, 'P1')).toBe('skip');
});
