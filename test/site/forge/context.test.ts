import { expect, test } from 'vitest';
import { contextOf } from '../../../site/forge/context';
import { bridge } from '../../../site/pages/frames/bridge';
import { fixtureSite } from '../pages/fixture-pages';

test('a page learns the same place as its resolver', async () => {
  const { pages } = await fixtureSite();
  const { desk } = pages;
  const place = { moduleType: 'm', moduleKey: 'panel', extension: { issue: 1 }, accountId: 'customer-ben' };
  const answer = await bridge(pages).request('/bridge/getContext', {
    method: 'POST',
    body: JSON.stringify({ place: pages.seal.close(place) }),
  });
  expect(await answer.json()).toMatchObject({ value: contextOf(desk.manifest, place, desk.publicUrl()) });
});
