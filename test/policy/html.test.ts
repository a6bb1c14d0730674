import { expect, test } from 'vitest';
import { escapeHtml } from '../../src/policy/html';

test('nobody’s words become markup, in an element or in an attribute', () => {
  expect(escapeHtml('"Tom" & <b>Jo</b> &amp;')).toBe('&quot;Tom&quot; &amp; &lt;b&gt;Jo&lt;/b&gt; &amp;amp;');
});
