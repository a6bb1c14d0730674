import { expect, test } from 'vitest';
import { fixtureSite } from './fixture-pages';

async function firstEvent(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  await reader?.cancel();
  return new TextDecoder().decode(value);
}

test('tells a page that comes back into view what time it is', async () => {
  const site = await fixtureSite();
  await site.desk.advance(60_000);
  const event = await firstEvent(await site.get('/live?watch=ST-1', 'customer-nadia'));
  expect(event).toMatch(/^event: hello\ndata: \{"offset":-?\d+\}\n/);
});
