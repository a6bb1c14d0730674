import { expect, test } from 'vitest';
import { newestMessage } from '../../../src/policy/email';
import { isHtml, textOfHtml } from '../../../cli/mail/html';

const own = '<p>The gateway answers again.</p>';
const announced = 'On Mon, 4 May 2026 at 09:10, Kim &lt;kim@example.com&gt; wrote:';

test('paragraphs, lines, lists and cells become lines', () => {
  const html =
    '<p>One<br>two</p><ul><li>a</li><li>b</li></ul><table><tr><td>Company:</td><td>Example</td></tr></table>';
  expect(textOfHtml(html)).toBe('One\ntwo\n\n- a\n- b\n\nCompany: Example');
});

test('scripts, styles, comments and the head are left out', () => {
  const html = '<head><title>T</title><style>p{}</style></head><!-- c --><script>x()</script><p>words</p>';
  expect(textOfHtml(html)).toBe('words');
});

test('entities and hard spaces become characters', () => {
  expect(textOfHtml('<p>a&nbsp;&lt;b&gt; &amp;&#8364;</p>')).toBe('a <b> &€');
});

test('preformatted lines stay lines', () => {
  expect(textOfHtml('<pre>at a()\n  at b()</pre>')).toBe('at a()\n  at b()');
});

test.each([
  ['Gmail', `<div class="gmail_quote">${announced}<blockquote class="gmail_quote">Old</blockquote></div>`],
  ['Thunderbird', `<div class="moz-cite-prefix">${announced}</div><blockquote type="cite">Old</blockquote>`],
  ['Outlook on the web', '<hr><div id="divRplyFwdMsg"><b>Von:</b> Kim</div><div>Old</div>'],
  ['Hotmail', '<hr id="stopSpelling">Date: Mon, 4 May 2026<br>From: kim@example.com<br><br>Old'],
  ['Outlook', '<div style="border:none;border-top:solid #E1E1E1 1.0pt">From: Kim</div><p>Old</p>'],
  ['Yahoo', `<div class="yahoo_quoted"><div>${announced}</div><div>Old</div></div>`],
  ['a plain block quotation', `<div>${announced}</div><blockquote>Old</blockquote>`],
  ['a rule and a header', '<div><hr><b>From:</b> kim@example.com<b>Date:</b> Monday</div><div>Old</div>'],
])('what %s quotes is quotation', (_, quoted) => {
  expect(newestMessage(textOfHtml(`${own}${quoted}`)).reply).toBe('The gateway answers again.');
});

test('an answer below what is quoted stands alone', () => {
  const html = `<div class="moz-cite-prefix">${announced}</div><blockquote type="cite">Old</blockquote>${own}`;
  expect(newestMessage(textOfHtml(html)).reply).toBe('The gateway answers again.');
});

test('a block quotation that nobody announced is only indented', () => {
  expect(textOfHtml('<p>The log:</p><blockquote>disk full</blockquote>')).toBe('The log:\n\ndisk full');
});

test('a forwarded mail is no quotation', () => {
  const html = `<p>FYI</p><div class="gmail_quote">---------- Forwarded message ---------<br>Disk full</div>`;
  expect(newestMessage(textOfHtml(html)).reply).toBe(
    'FYI\n\n---------- Forwarded message ---------\nDisk full',
  );
});

test.each([
  '<p>a<div>b</p></i>c',
  '<ul><li>a<li>b',
  '<blockquote type=cite>a',
  '<p title="x>a',
  '</div></p>a',
  '<',
])('broken HTML is read as far as it goes: %s', (html) => {
  expect(() => textOfHtml(html)).not.toThrow();
});

test.each([
  ['<div>Hello</div>', true],
  ['Hello <br> you', false],
  ['Hello <div>you</div>', true],
  ['Hello <p>you', false],
  ['Hello <b>you</b>', false],
  ['<!DOCTYPE html><p>x', true],
  ['Is a < b and b > c?', false],
  ['Mail <kim@example.com> about <environment>', false],
])('"%s" is HTML: %s', (text, expected) => {
  expect(isHtml(text)).toBe(expected);
});
