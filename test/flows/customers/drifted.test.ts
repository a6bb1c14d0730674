import { expect, test } from 'vitest';
import { COMPLETE, aDesk, asked, issue, mark, raise } from '../../desk';
import { sharingBy } from '../sharing/shared-desk';
import { moveTo } from './people';

test('a drifted reporter’s request is shown to their company now, and not to the one they left', async () => {
  const desk = await aDesk(sharingBy({ default: 'organization' }));
  moveTo(desk, 'customer-nadia', 'nadia.osei@fabrikam.example');
  const key = raise(desk, { answers: { ...COMPLETE, severity: 'P3' } });
  await desk.settle();
  const shown = issue(desk, key).organizationIds.map((id) => desk.state.organizations.get(id)?.name);
  expect(shown).toEqual(['Fabrikam']);
  expect(mark(desk, key)?.organisation).toBe('Fabrikam');
  const { reporter } = await asked(desk, 'loadIssue', 'agent-amir', key);
  expect(reporter).toMatchObject({ standing: 'company', organisation: 'Fabrikam' });
});

test('a drifted reporter is offered to share with their company now, not with the one they left', async () => {
  const desk = await aDesk();
  moveTo(desk, 'customer-nadia', 'nadia.osei@fabrikam.example');
  const key = raise(desk, { answers: { ...COMPLETE, severity: 'P3' } });
  await desk.settle();
  const { organisation } = await asked(desk, 'loadSharing', 'customer-nadia', key);
  expect(organisation?.name).toBe('Fabrikam');
});
