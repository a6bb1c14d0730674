/** Lets the button in the bar switch between light and dark; `tell` passes it on to the frames. */
export function switchColours(tell: (colorMode: string) => void): void {
  document.getElementById('colour-mode')?.addEventListener('click', () => {
    const root = document.documentElement;
    const colorMode = root.dataset['colorMode'] === 'dark' ? 'light' : 'dark';
    root.dataset['colorMode'] = colorMode;
    localStorage.setItem('desk-colour-mode', colorMode);
    tell(colorMode);
  });
}
