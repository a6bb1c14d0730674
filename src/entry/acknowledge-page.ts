import { escapeHtml } from '../policy/html';

type Content =
  | { kind: 'ask'; requestKey: string; severity: string; problem: string }
  | { kind: 'thanks'; requestKey: string }
  // `by`: who answered, '' where nobody knows their name; left out where nobody did.
  | { kind: 'ended'; requestKey: string; by?: string }
  | { kind: 'not-an-answer'; requestKey: string }
  | { kind: 'invalid' };

/** The small page behind an acknowledgement link, as HTML that needs no script. */
export function acknowledgePage(content: Content): string {
  const { title, body } = words(content);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 26rem; margin: 12vh auto; padding: 0 1rem; }
  h1 { font-size: 1.35rem; margin: 0 0 .5rem; }
  label { display: block; font-weight: 600; margin: 1.25rem 0 .25rem; }
  input, button { font: inherit; width: 100%; box-sizing: border-box; padding: .6rem .75rem; border-radius: 4px; }
  input { border: 1px solid #8c8f97; background: Canvas; color: CanvasText; }
  button { margin-top: 1rem; border: 0; background: #0c66e4; color: #fff; font-weight: 600; cursor: pointer; }
  :focus-visible { outline: 3px solid #388bff; outline-offset: 2px; }
  [role=alert] { color: #ae2e24; } @media (prefers-color-scheme: dark) { [role=alert] { color: #fd9891; } }
</style>
</head>
<body><main>${body}</main></body>
</html>`;
}

function words(content: Content): { title: string; body: string } {
  switch (content.kind) {
    case 'ask':
      return ask(content);
    case 'thanks':
      return say(
        `Thank you. ${content.requestKey} is yours.`,
        'Nobody else will be paged, and the customer sees that you are on it.',
      );
    case 'ended':
      return say(
        content.by === undefined
          ? 'Nothing to do any more.'
          : `${content.by === '' ? 'A colleague' : escapeHtml(content.by)} is on it already.`,
        `The pages for ${content.requestKey} have ended. Thank you for looking.`,
      );
    case 'not-an-answer':
      return say(
        'This link does not answer.',
        `The policy of this desk counts other answers. Open ${content.requestKey} in Jira and say there that you are on it.`,
      );
    case 'invalid':
      return say(
        'This link is not valid.',
        'Open the newest message about the request and use the link there.',
      );
  }
}

function say(title: string, text: string): { title: string; body: string } {
  return { title, body: `<h1>${title}</h1><p>${text}</p>` };
}

function ask({ requestKey, severity, problem }: Extract<Content, { kind: 'ask' }>): {
  title: string;
  body: string;
} {
  const title = `Answer for ${requestKey}?`;
  const alert = problem === '' ? '' : `<p role="alert" id="problem">${problem}</p>`;
  const described = problem === '' ? '' : ' aria-invalid="true" aria-describedby="problem"';
  return {
    title,
    body: `<h1>${title}</h1>
<p>A ${escapeHtml(severity)} waits for somebody. Say that you are on it and nobody else is paged.</p>
<form method="post">
<label for="name">Your name, as the customer will see it</label>
<input id="name" name="name" maxlength="60" autocomplete="name" required${described}>
${alert}<button>I'm on it</button>
</form>`,
  };
}
