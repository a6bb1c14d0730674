import { german } from './interstellio/german';

/** An e-mail-first desk with three severities, a phone number and a meeting, after Interstellio's procedure. */
export const interstellio = `# How Interstellio asks its customers to request support, as a policy.
# Where the published procedure leaves something open, a comment says so: change it to what your desk promises.
version: 1
name: Interstellio support
language: en

desk:
  email: support@interstellio.io
  procedure:
    - Send a detailed description of your issue to support@interstellio.io.
    - Include your company name, contact person, phone number and a clear description of the problem.
    - Indicate the priority level (P1, P2 or P3) by the definitions below.
    - For a P1, e-mail first to create a ticket, then call +27 12 883 1824 at once to arrange a Zoom session.
    - Support is available around the clock, 24/7, for contracted customers.
    - Have ready what happened and when, steps to reproduce, error messages, recent changes, impact, workarounds tried.
    - A meeting can be booked from the support page.

severities:
  - id: P1
    name: Critical
    definition: Service outages or critical failures preventing core functionality.
    needs: any
    clauses:
      - { says: Service outage, when: { extent: outage, intent: incident } }
      - { says: Critical failure preventing core functionality, when: { extent: outage, part: core, intent: incident } }
    examples:
      - Complete system outage
      - All subscribers unable to authenticate
    firstResponse: { minutes: 60, calendar: always, promise: guaranteed }
    clock: logged
    priority: Highest
  - id: P2
    name: General, non-critical
    definition: Issues that do not cause service outages but require attention.
    needs: any
    clauses:
      - { says: No outage but requires attention, when: { extent: [major, limited], intent: incident } }
    examples:
      - Non-critical feature not working as expected
      - Configuration or provisioning issues
      - Intermittent errors not affecting overall service
      - Reporting or monitoring discrepancies
    firstResponse: { minutes: 180, calendar: business, promise: typical }
    clock: submitted
    priority: Medium
  - id: P3
    name: Informational
    definition: General inquiries or non-urgent requests.
    needs: any
    clauses:
      - { says: General inquiry, when: { intent: question } }
      - { says: Non-urgent request, when: { intent: wish } }
      - { says: Minor bug with a workaround available, when: { extent: limited, workaround: holds } }
      - { says: Minor bug, when: { extent: none } }
    examples:
      - General questions about functionality
      - Feature requests
      - Documentation clarification
      - Minor bugs with workarounds available
    firstResponse: { businessDays: 1, calendar: business, promise: typical }
    clock: submitted
    priority: Low

defaultSeverity: P2

caps:
  - { when: { environment: non-production }, severity: P2, why: P1 is about production being down. }
  - { when: { workaround: holds }, severity: P2, why: With a workaround that holds core functionality goes on. }
  - { when: { reach: [some, one] }, severity: P2, why: It is down for some; the service as such runs. }
  - { when: { part: side, security: 'no', dataLoss: 'no' }, severity: P2, why: A side function is not core functionality. }
  - { when: { over: 'yes' }, severity: P2, why: It is over; the service runs again. }
  - { when: { extent: [limited, none], workaround: holds }, severity: P3, why: A minor bug with a workaround is P3. }
  - { when: { planned: 'yes' }, severity: P3, why: This is planned work; it informs. }
  - { when: { drill: 'yes' }, severity: P3, why: This is a drill; nothing is broken. }
  - { when: { intent: [question, wish] }, severity: P3, why: Questions and feature requests are P3. }
floors:
  - { when: { dataLoss: 'yes', intent: incident }, severity: P2, why: Lost data requires attention. }
  - { when: { security: 'yes', intent: incident }, severity: P2, why: A security incident requires attention. }

calendars:
  business: # the procedure speaks of business hours and leaves them open
    timeZone: Africa/Johannesburg
    hours:
      mon: [['08:00', '17:00']]
      tue: [['08:00', '17:00']]
      wed: [['08:00', '17:00']]
      thu: [['08:00', '17:00']]
      fri: [['08:00', '17:00']]

facts:
  - id: company
    label: Company
    question: What is your company name?
    kind: short-text
    recognise: { labels: [company, company name, organisation, organization, customer] }
  - id: contact
    label: Contact person
    question: Whom may we contact?
    kind: short-text
    recognise: { labels: [contact, contact person, contact name, name] }
  - id: phone
    label: Phone
    question: On which phone number can we reach you?
    kind: phone
    recognise: { labels: [phone, phone number, telephone, tel, mobile, cell] }
  - id: description
    label: Issue description
    question: What happened?
    kind: long-text
    recognise: { labels: [issue description, description, problem, issue] }
  - id: started
    label: Started
    question: When did it start?
    kind: date-time
  - id: impact
    label: Impact
    question: How is this affecting your operations?
    kind: long-text
  - id: steps
    label: Steps to reproduce
    question: How can we recreate the problem?
    kind: long-text
  - id: errors
    label: Error messages
    question: Do you see any error messages or log excerpts?
    help: Write "none" if there are none.
    kind: long-text
    attachmentAnswers: true # a log file or a screenshot will do
  - id: changes
    label: Recent changes
    question: Were any changes made to your environment?
    help: Write "none" if there were none.
    kind: long-text
  - id: workaround
    label: Workarounds tried
    question: Which steps have you already attempted?
    kind: long-text
  - id: environment # not asked for by the procedure; read where a customer says it
    label: Environment
    question: Which environment is affected?
    kind: choice
    options: [Production, Test, Other]

requestTypes:
  - name: Emailed request
    channels: [email, api]
    facts:
      company: required
      contact: required
      phone: required
      description: required
      started: expected
      impact: expected
      steps: expected
      errors: expected
      changes: expected
      workaround: expected
      environment: optional
    perSeverity:
      P1: # a P1 never waits for a long form
        started: optional
        impact: optional
        steps: skip
        errors: skip
        changes: skip
        workaround: skip
        environment: skip
      P3: { started: optional, impact: optional, steps: optional, errors: optional, changes: optional, workaround: optional }
  - name: Get help
    channels: [portal]
    facts:
      company: required
      contact: required
      phone: required
      description: skip # the portal's own field asks for it
      started: expected
      impact: expected
      steps: expected
      errors: expected
      changes: expected
      workaround: expected
      environment: optional
    perSeverity:
      P1:
        started: optional
        impact: optional
        steps: skip
        errors: skip
        changes: skip
        workaround: skip
        environment: skip
      P3: { started: optional, impact: optional, steps: optional, errors: optional, changes: optional, workaround: optional }

customers:
  tiers:
    - id: contracted
      name: Contracted
      hours: always
      ladders: [p1]
      says: Support is available around the clock for contracted customers.
    - id: standard
      name: Standard
      hours: business # the procedure promises round-the-clock support to contracted customers only
      guaranteed: false # and so it does not guarantee others an answer at night
  defaultTier: standard
  organizations: # examples: put your customers here
    - { name: Karoo Telecom, domains: [karoo.example], tier: contracted }
    - { name: Umhlanga Fibre, domains: [umhlanga.example], tier: contracted }
    - { name: Overberg Net, domains: [overberg.example], tier: standard }
  addresses:
    others: coach # the procedure says nothing about private addresses

sharing: # the procedure says nothing about sharing: only the creator sees a request
  default: creator
  mayBeAdded: customers
  outsiders: warn

escalation:
  ladders:
    - id: p1
      severities: [P1]
      steps: # whom to reach and when is for the desk to say; a step that cannot reach anybody makes the next go early
        - { afterMinutes: 0, channel: slack, target: '#p1-oncall' }
        - { afterMinutes: 10, channel: jsm-operations, target: P1 on-call }
        - { afterMinutes: 10, channel: slack, target: '#p1-leads' }
        - { afterMinutes: 20, channel: email, target: 'group:support-leads' }
        - { afterMinutes: 20, channel: slack, target: '#p1-management' }
      exhaustedAfterMinutes: 30
  contact:
    phone: +27 12 883 1824 # after the mail the customer calls; the code says which request it is about
    callCode: true
    zoom: true # an immediate Zoom call, one for each P1, once Zoom is connected
    meetingLink: https://zoom.us/j/5550100100 # stands in until then; an example: put the desk's own standing meeting here
  drill: { ladder: p1, every: week, weekday: mon, at: '10:00', timeZone: Africa/Johannesburg } # the procedure names none

texts:
${german}`;
