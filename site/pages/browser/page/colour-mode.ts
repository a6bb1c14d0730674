// Runs before the page is drawn, so that it is never drawn in the wrong colours.
const chosen = localStorage.getItem('desk-colour-mode');
const dark = chosen === null ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
document.documentElement.dataset['colorMode'] = dark ? 'dark' : 'light';
