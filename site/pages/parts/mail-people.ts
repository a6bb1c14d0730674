import type { MailPerson } from '../../jsm/mail-address';

/** The people of an address line such as `Ben Carter <ben@fabrikam.example>, ada@fabrikam.example`. */
export function peopleIn(line: string): MailPerson[] {
  return line
    .split(/[,;]/)
    .map((part) => personIn(part.trim()))
    .filter(({ address }) => address !== '');
}

function personIn(part: string): MailPerson {
  const open = part.lastIndexOf('<');
  if (open === -1 || !part.endsWith('>')) return { name: '', address: part };
  const name = part.slice(0, open).trim().replaceAll('"', '');
  return { name, address: part.slice(open + 1, -1).trim() };
}
