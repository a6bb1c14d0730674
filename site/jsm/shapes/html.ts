const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as the paragraphs of HTML that Jira renders it to. */
export function htmlOfText(text: string): string {
  if (text === '') return '';
  const safe = text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
  return safe
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br/>')}</p>`)
    .join('');
}
