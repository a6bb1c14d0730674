import type { Ticket } from './ticket';

/** Not down now: over, feared, planned, rehearsed, withdrawn, or not in production. */
export const pastAndPlanned: readonly Ticket[] = [
  {
    id: 'was-down-now-fine',
    summary: 'what happened this morning?',
    description:
      'From 7:05 to 7:50 our shop was completely unreachable. It is fine now and orders are coming in. Could you tell us what the reason was, my boss asks.\nFilippa, Ullbunden AB',
    channel: 'email',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'outage over, asks for the cause',
  },
  {
    id: 'not-down-wrong-count',
    summary: 'Not down, but licence count is wrong',
    description:
      "To be clear, the service isn't down. The licence page shows 312 used seats and we only have 250 people. Billing happens at the end of the month.",
    channel: 'portal',
    chosen: 'P3',
    stakater: 'P3',
    interstellio: 'P2',
    why: 'service runs, a report is off',
  },
  {
    id: 'drill-friday',
    summary: 'DRILL - P1 - all tills offline - DRILL',
    description:
      'This is our yearly emergency exercise. Nothing is really broken, please just go through your call chain as if it were and note the times. The exercise ends at 16:00.',
    channel: 'portal',
    chosen: 'P1',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'exercise, nothing is broken',
  },
  {
    id: 'test-ticket-p1',
    summary: 'test P1 please ignore',
    description:
      'Checking that our new monitoring opens tickets at your side. Body of the alarm would be here: SERVICE CRITICAL, all nodes unreachable. No action needed, you can close it.',
    channel: 'email',
    chosen: 'P1',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'test message only',
  },
  {
    id: 'staging-dead',
    summary: 'Staging completely down',
    description:
      'Staging does not start since yesterday: "database schema newer than application". Nobody of the QA team gets in. Live is not affected.',
    channel: 'portal',
    chosen: 'P1',
    facts: {
      environment: 'staging',
      impact: 'testers wait, release is planned in two weeks',
      workaround: 'none',
    },
    stakater: 'P3',
    interstellio: 'P2',
    why: 'only staging is out, live unaffected',
  },
  {
    id: 'maintenance-notice',
    summary: 'Planned work on our lines 14 Nov 22:00-02:00',
    description:
      'Dear partner, please note that our carrier swaps fibre in the given window. Our gateways will be unreachable for you for up to 90 minutes. There is nothing for you to do, we just did not want your people to be woken by alarms.\nNOC Veldkamp Kabel',
    channel: 'email',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'announces their own planned work',
  },
  {
    id: 'disk-full-by-tonight',
    summary: 'disk will be full tonight',
    description:
      "All good at the moment, but the volume of the mail store is at 97 % and grows 1 % every two hours, the cleanup job you deliver does not free anything. By our reckoning mail for the whole company stops around midnight. We can't extend it ourselves on your appliance.",
    channel: 'email',
    chosen: 'P2',
    stakater: 'P2',
    interstellio: 'P2',
    why: 'still running, certain stop within hours',
  },
  {
    id: 'cert-expires-next-month',
    summary: 'Certificate expires in five weeks',
    description:
      'The certificate of the login page ends on 20 December. If we forget it nobody gets in, so I want to do it early. Is there a guide, and does renewing need a restart?',
    channel: 'portal',
    chosen: 'P2',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'asks how to renew well ahead',
  },
  {
    id: 'back-again-after-fix',
    summary: "it's back!!",
    description:
      'You closed this yesterday as solved. Since 20 minutes ago same picture as before: no dispatcher can log in, ambulances are being directed by radio and a wall map. please reopen at once',
    channel: 'email',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'thought fixed, now fully out again',
  },
  {
    id: 'recovered-but-backlog',
    summary: 'Up again, backlog remains',
    description:
      'The hooks were off from midnight until five. They are no longer off, thank you. There are still about 6,000 events in the queue and they go out slowly, we poll in between so nobody suffers. Please watch that it really empties.',
    channel: 'portal',
    chosen: 'P1',
    facts: {
      environment: 'production',
      impact: 'some webhooks come late, should be through by evening',
      workaround: 'we poll the orders meanwhile',
    },
    stakater: 'P3',
    interstellio: 'P2',
    why: 'outage over, remaining backlog drains',
  },
  {
    id: 'might-go-down-upgrade',
    summary: 'Could the upgrade take us down?',
    description:
      'We want to go from 7.2 to 8.0 next quarter. In the forum someone writes that his whole site was down for a day after that. Is this a risk for us too and how would we go back?',
    channel: 'portal',
    chosen: 'P3',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'worry before an upgrade, question only',
  },
  {
    id: 'dev-cluster-dns',
    summary: 'dev cluster no dns',
    description:
      'In our dev cluster no pod resolves any names since the operator update to 1.14. error: "plugin/forward: no nameservers". Six developers are stuck on it, prod and preprod are still on 1.13 and happy.',
    channel: 'email',
    stakater: 'P3',
    interstellio: 'P2',
    why: 'development environment broken, no live effect',
  },
  {
    id: 'false-alarm',
    summary: 'Re: P1 no connection - please cancel',
    description:
      'Sorry all. It was our own switch, the cleaner pulled the plug. Everything works again. You may close it, and apologies for the late call.\nGwil',
    channel: 'email',
    chosen: 'P1',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'withdrawn, cause was their own cable',
  },
  {
    id: 'loadtest-next-week',
    summary: 'Load test 18-19 Nov',
    description:
      'We plan to fire up to 5,000 logins a second at our acceptance tenant, on purpose until it breaks. Are there limits we ought to know and whom shall we tell when it falls over?',
    channel: 'portal',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'announces load test and asks for agreement',
  },
  {
    id: 'flapped-three-times',
    summary: 'down, up, down, up',
    description:
      'Right now it works. But it went away at 9:10, 10:40 and 13:25, each time for about ten minutes and for all 400 of us, and each time it came back by itself before I finished typing to you. The traders get really nervous. Whats going on',
    channel: 'email',
    stakater: 'P2',
    interstellio: 'P1',
    why: 'up at the moment, yet service outages for all keep coming',
  },
];
