/** Paper is white: what is printed is drawn in light colours, in whichever the reader reads. */
export function printLight(): void {
  const { dataset } = document.documentElement;
  let read: string | undefined;
  addEventListener('beforeprint', () => {
    read = dataset['colorMode'];
    dataset['colorMode'] = 'light';
  });
  addEventListener('afterprint', () => {
    if (read !== undefined) dataset['colorMode'] = read;
  });
}
