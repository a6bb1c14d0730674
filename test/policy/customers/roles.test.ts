import { expect, test } from 'vitest';
import { isRole } from '../../../src/policy/customers/roles';

test.each(
  'info INFO support+acme no-reply noreply2 do_not_reply it-support helpdesk.emea sales.de sales-team postmaster büro kontakt buchhaltung rechnung comptabilité soporte atencion.al.cliente faktura klantenservice инфо'.split(
    ' ',
  ),
)('a team reads %s', (local) => {
  expect(isRole(local)).toBe(true);
});

test.each(
  'nadia nadia.osei n.osei jan.sales p.desales ana.info admiral supporte.jean infante sale hrvoje italo itziar marketa billy.hill jobse pressler officer teamo legalova dev.patel de.sales testa newsom'.split(
    ' ',
  ),
)('%s is a person', (local) => {
  expect(isRole(local)).toBe(false);
});

test.each(['sales-emea', 'support.emea.2', 'support.l2', 'office.billing', 'info-', 'helpdesk.'])(
  'what stands behind a team in %s is a place, a level, a team or nothing',
  (local) => {
    expect(isRole(local)).toBe(true);
  },
);

test.each(['support.miller', 'sales-emea-nadia', 'info.osei'])(
  'behind a team’s word %s names a person',
  (local) => {
    expect(isRole(local)).toBe(false);
  },
);
