/** The value of a `datetime-local` control for an answer such as `2026-11-21 09:10 +02:00`. */
export function toLocalInput(answer: string): string {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})/.exec(answer) ?? [];
  return date && time ? `${date}T${time}` : '';
}

/** An answer that says which instant is meant wherever it is read: the wall time with the browser's UTC offset. */
export function fromLocalInput(value: string): string {
  if (value === '') return '';
  const minutes = -new Date(value).getTimezoneOffset();
  const two = (number: number) => String(number).padStart(2, '0');
  const ahead = Math.abs(minutes);
  return `${value.replace('T', ' ')} ${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}
