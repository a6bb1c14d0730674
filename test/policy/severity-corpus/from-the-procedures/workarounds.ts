import type { Ticket } from './ticket';

/** A way round exists: it holds, holds in part, no longer holds, or costs too much. */
export const workarounds: readonly Ticket[] = [
  {
    id: 'refresh-twice',
    summary: 'invoice pdf empty first time',
    description:
      "If I open an invoice PDF it is empty. Close it, open it again and it's there. Happens every time with the first one of the day. Not a drama.",
    channel: 'email',
    stakater: 'P3',
    interstellio: 'P3',
    why: 'small fault with an easy way round',
  },
  {
    id: 'restart-every-hour',
    summary: 'Have to restart the VPN concentrator every hour',
    description:
      "It leaks memory until it no longer takes new tunnels, then one of us restarts it and we get fifty good minutes. We've been doing that in shifts for two days including nights and everyone loses their session each time. We can't keep this up.",
    channel: 'portal',
    chosen: 'P2',
    facts: {
      environment: 'production',
      impact: '700 users thrown out each hour',
      workaround: 'restart by hand, day and night',
    },
    stakater: 'P2',
    interstellio: 'P1',
    why: 'workaround unbearable; outages for all recur hourly, which the P2 of the three-level scale excludes',
  },
  {
    id: 'failover-held',
    summary: 'primary registry node lost',
    description:
      'Hi,\nour primary registry node died at 01:12 (raid controller, kernel panic on each boot). The standby took over as it should and prod pulls from there without errors. But we now run on one leg, with no second, and the rebuild on a new node aborts with "manifest index mismatch". We need your help to get back to two before something else breaks.\nWen, SRE on duty, Alderpost',
    channel: 'email',
    chosen: 'P1',
    stakater: 'P2',
    interstellio: 'P2',
    why: 'primary is lost, standby carries production for now',
  },
  {
    id: 'paper-forms-fail',
    summary: 'Admission desk: fallback no longer holding',
    description:
      'We reported at six that admission is down. You said use paper. We did. By now 140 people stand in the corridor, labels get mixed up and the lab sends samples back since it cannot match them. The system still does not let anybody in. Paper is not an option any longer.',
    channel: 'portal',
    chosen: 'P1',
    facts: {
      environment: 'live',
      impact: 'emergency admission, 3 hospitals',
      workaround: 'paper, has collapsed',
    },
    stakater: 'P1',
    interstellio: 'P1',
    why: 'service out and the paper fallback collapsed',
  },
  {
    id: 'csv-instead-of-api',
    summary: 'Interface to bank not working, upload by hand works',
    description:
      'The direct bank interface says "certificate chain incomplete" since the renewal. We export the file and upload it in the bank\'s page, costs us ten minutes a day. Would be good to have it back some time next week.',
    channel: 'portal',
    chosen: 'P3',
    stakater: 'P3',
    interstellio: 'P2',
    why: 'interface broken, manual upload does the job',
  },
  {
    id: 'other-browser',
    summary: 'button does nothing in Firefox',
    description:
      'The "approve" button in the leave module does nothing in Firefox 132. In Chrome it is fine, so we told people to use that.',
    channel: 'email',
    stakater: 'P3',
    interstellio: 'P3',
    why: 'single browser affected and another works',
  },
  {
    id: 'suggested-fix-did-not-help',
    summary: 'Re: Re: all subscribers offline',
    description:
      'Hi Pieter, did what you said: flushed the cache, rolled the secret, switched to the secondary. No change at all, still nobody is able to connect, 8 hours now. What next?',
    channel: 'email',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'advised fix tried and failed, all still refused',
  },
  {
    id: 'workaround-costs-staff',
    summary: 'Manual booking of deliveries',
    description:
      'Goods receipt by scanner books to the wrong storage bin for all articles since the upgrade. We now type every delivery by hand, ten people do two hours overtime each day and mistakes slip through. Production does get its material, for now. It is not something we can carry for another week.',
    channel: 'portal',
    chosen: 'P2',
    stakater: 'P2',
    interstellio: 'P2',
    why: 'by-hand path exists but costs ten people overtime',
  },
  {
    id: 'reset-link-by-hand',
    summary: 'Password reset mails not sent',
    description:
      'Users who forgot their password do not get the reset mail. Log: smtp: 550 sender not allowed. Helpdesk sets it by hand meanwhile.',
    channel: 'portal',
    chosen: 'P2',
    facts: {
      environment: 'production',
      impact: 'about 10 users a day',
      workaround: 'helpdesk sets a temporary password, works fine',
    },
    stakater: 'P3',
    interstellio: 'P2',
    why: 'reset mails fail, helpdesk sets passwords by hand',
  },
  {
    id: 'pin-old-version',
    summary: '3.9.2 breaks our plugin',
    description:
      'With runner 3.9.2 our license scan plugin crashes (NoSuchMethodError: ScanContext.root). Pinned to 3.9.1 and everything is good, so no rush from our side. Stack trace attached.',
    channel: 'email',
    chosen: 'P3',
    stakater: 'P3',
    interstellio: 'P3',
    why: 'pinning the former version avoids the bug',
  },
  {
    id: 'route-through-mobile',
    summary: 'Telephones on divert',
    description:
      'The PBX registers no handset any more. The carrier put a divert onto four mobile phones, so callers get to someone, when one is free. We normally have 35 lines. I guess two of three callers give up. We manage somehow until tonight but not longer.\nPetra Vaněk, Medika Taxi',
    channel: 'email',
    stakater: 'P2',
    interstellio: 'P1',
    why: 'switchboard is out; the divert eases it, and only the four-level scale counts workarounds',
  },
  {
    id: 'private-window',
    summary: 'Some people see old prices, private window helps',
    description:
      "Four colleagues see last month's price list in the dealer portal. In a private window they see the right one. Clearing cookies helps until the next day.",
    channel: 'portal',
    chosen: 'P3',
    stakater: 'P3',
    interstellio: 'P3',
    why: 'cookie glitch for a few, private window helps',
  },
  {
    id: 'workaround-only-for-new',
    summary: 'Token trick works only for half of us',
    description:
      'People whose account is from before 2022 are still locked out of the document store. For the newer accounts your token trick did the job and they are working again.',
    channel: 'portal',
    chosen: 'P1',
    facts: {
      environment: 'prod',
      impact: "around 500 of 1100 staff can't get to their documents",
      workaround: 'recreate the token, works only for accounts created after 2022',
    },
    stakater: 'P2',
    interstellio: 'P2',
    why: 'workaround covers part, many users remain stuck',
  },
  {
    id: 'type-it-twice',
    summary: 'cursor jumps',
    description:
      "in the time sheet the cursor jumps to the first field after saving. I click back. That's all, just wanted to let you know",
    channel: 'email',
    chosen: 'P2',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'cosmetic nuisance that costs seconds',
  },
  {
    id: 'skip-step-nightly',
    summary: 'backup verify step fails',
    description:
      'Nightly backup runs, then the verify step ends with "checksum tool not found". We verify by hand each morning and the copies are good. So covered, but we want the step back.\nGrüße aus Graz, Infrastruktur-Team Felsquell',
    channel: 'email',
    stakater: 'P3',
    interstellio: 'P2',
    why: 'nightly job fails at a step that can be skipped safely',
  },
];
