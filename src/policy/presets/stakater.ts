import { german } from './stakater/german';

/** A portal-first desk with four severities and premium escalation, after Stakater's published procedure. */
export const stakater = `# How Stakater asks its customers to request support, as a policy.
# Where the published procedure leaves something open, a comment says so: change it to what your desk promises.
version: 1
name: Stakater support
language: en

desk:
  portal: https://stakater-cloud.atlassian.net/servicedesk/customer/portals
  procedure:
    - All support requests must be submitted via the support portal, so that they are tracked and SLAs apply.
    - Log in, select the request type, write a clear summary and a detailed description, select the severity, submit.
    - SLA response times begin once the ticket is properly submitted.
    - Severity must reflect actual business impact. If it is selected incorrectly, Stakater may adjust it.
    - Incomplete information may delay resolution.
    - Premium customers with a P1 submit the ticket at once, then use the agreed emergency channels, Slack or phone.

# The procedure names four severities and their definitions. It leaves the response minutes and the working hours
# to a separate framework: the targets below are a start, and none is called guaranteed.
severities:
  - id: P1
    name: Critical
    definition: Production outage, no viable workaround.
    needs: all
    clauses:
      - { says: Outage, when: { extent: outage, intent: incident } }
      - { says: In production, when: { environment: production } }
      - { says: No viable workaround, when: { workaround: none } }
    firstResponse: { minutes: 60, calendar: always, promise: typical }
    clock: logged # escalation begins once the P1 ticket is logged
    priority: Highest
  - id: P2
    name: High
    definition: Major degradation with significant impact.
    needs: any
    clauses:
      - { says: Major degradation, when: { extent: [major, outage], intent: incident } }
      - { says: Significant impact, when: { reach: [everyone, many], extent: [outage, major, limited], intent: incident } }
    firstResponse: { minutes: 240, calendar: business, promise: typical }
    clock: submitted # response times begin once the ticket is properly submitted
    priority: High
  - id: P3
    name: Medium
    definition: Limited impact; workaround available.
    needs: any
    clauses:
      - { says: Limited impact, when: { extent: limited, intent: incident } }
      - { says: Workaround available, when: { workaround: holds, intent: incident } }
    firstResponse: { businessDays: 1, calendar: business, promise: typical }
    clock: submitted
    priority: Medium
  - id: P4
    name: Low
    definition: Information request or minor issue.
    needs: any
    clauses:
      - { says: Information request, when: { intent: [question, wish] } }
      - { says: Minor issue, when: { extent: none } }
    firstResponse: { businessDays: 2, calendar: business, promise: typical }
    clock: submitted
    priority: Low

defaultSeverity: P3

caps:
  - { when: { environment: non-production }, severity: P3, why: P1 and P2 are about production. }
  - { when: { workaround: holds }, severity: P2, why: P1 means that there is no viable workaround. }
  - { when: { reach: some, security: 'no', dataLoss: 'no' }, severity: P2, why: It is down for some; the service as such runs. }
  - { when: { reach: some, workaround: holds, security: 'no', dataLoss: 'no' }, severity: P3, why: It is down for some who can go on another way; the impact is limited. }
  - { when: { reach: one, security: 'no', dataLoss: 'no' }, severity: P3, why: One person is hit; the impact is limited. }
  - { when: { part: side, security: 'no', dataLoss: 'no' }, severity: P3, why: A side function is hit; the impact is limited. }
  - { when: { over: 'yes' }, severity: P3, why: It is over; nobody is stopped now. }
  - { when: { planned: 'yes' }, severity: P4, why: This is planned work; it informs. }
  - { when: { drill: 'yes' }, severity: P4, why: This is a drill; nothing is broken. }
  - { when: { intent: [question, wish] }, severity: P4, why: An information request is P4. }
floors:
  - { when: { dataLoss: 'yes', intent: incident }, severity: P2, why: Lost data is significant impact. }
  - { when: { security: 'yes', intent: incident }, severity: P2, why: A security incident is significant impact. }

calendars:
  business: # the procedure leaves the hours open
    timeZone: Europe/Stockholm
    hours:
      mon: [['09:00', '17:00']]
      tue: [['09:00', '17:00']]
      wed: [['09:00', '17:00']]
      thu: [['09:00', '17:00']]
      fri: [['09:00', '17:00']]

# "Provide complete information": what every request should say.
facts:
  - id: environment
    label: Environment
    question: Which environment is affected?
    help: For example production or staging.
    kind: choice
    options: [Production, Staging, Test, Development, Other]
  - id: product
    label: Product or service
    question: Which product or service is affected?
    kind: short-text
  - id: impact
    label: Impact
    question: What is the impact on your business?
    help: Who cannot do what, and since when.
    kind: long-text
  - id: errors
    label: Error messages or logs
    question: Which error messages or log lines do you see?
    help: Write "none" if there are none.
    kind: long-text
    attachmentAnswers: true # a log file or a screenshot will do
  - id: changes
    label: Recent changes
    question: Were there any recent configuration changes?
    help: Write "none" if there were none.
    kind: long-text
  - id: steps
    label: Steps to reproduce
    question: How can we reproduce it, if that applies?
    kind: long-text
  - id: workaround
    label: Workaround
    question: Is there a workaround?
    help: P1 means that there is none.
    kind: long-text
  - id: started
    label: Started
    question: When did it start?
    kind: date-time

requestTypes:
  - name: Report a problem
    channels: [portal, email, api]
    facts:
      environment: required
      product: required
      impact: required
      errors: expected
      changes: expected
      steps: optional # the procedure asks for them "if applicable"
      workaround: optional
      started: optional
    perSeverity:
      P1: # a P1 never waits for a long form
        errors: skip
        changes: skip
        steps: skip
        workaround: skip
        started: skip
  - name: Ask a question
    channels: [portal, api]
    defaultSeverity: P4
    facts: { product: expected, environment: optional }
  - name: Request a change
    channels: [portal, api]
    defaultSeverity: P4
    facts: { environment: required, product: required, impact: expected }

customers:
  tiers:
    - id: premium
      name: Premium
      ladders: [p1]
      says: Premium customers get P1 escalation over the agreed emergency channels, Slack or phone.
    - id: standard
      name: Standard
      hours: business
  defaultTier: standard
  organizations: # examples: put your customers here
    - { name: Northwind Traders, domains: [northwind.example], tier: premium }
    - { name: Contoso Retail, domains: [contoso.example], tier: premium }
    - { name: Fabrikam, domains: [fabrikam.example], tier: standard }
  # The procedure names no such report; it is how the desk notices who registered otherwise before the rule was held.
  report: { every: week, weekday: mon, at: '08:00', timeZone: Europe/Stockholm }
  addresses:
    others: hold # "must be registered"; a P1 is never held
    says: Your account must be registered using your official company e-mail address.
    signUp:
      - Visit the portal and click Sign up.
      - Enter your company e-mail address and click Send link.
      - Check your e-mail and click Sign up.
      - Give your full name and a strong password, then click Sign up.

sharing:
  default: creator # by default only the ticket's creator can view a request
  mayBeAdded: customers # further users are added in the "Shared with" field and are notified
  outsiders: warn

escalation:
  ladders:
    - id: p1
      severities: [P1]
      steps: # the procedure names Slack and phone; whom to reach and when is for the desk to say
        - { afterMinutes: 0, channel: slack, target: '#p1-oncall' }
        - { afterMinutes: 10, channel: slack, target: '#p1-leads' }
        - { afterMinutes: 20, channel: slack, target: '#p1-management' }
      exhaustedAfterMinutes: 30
  # "Slack or phone, if applicable": the emergency number is agreed with each premium customer. Put it here to show it
  # on their P1 requests, with a code that tells whoever takes the call which request it is about:
  # contact: { phone: '+46 8 000 00 00', callCode: true }
  # A rehearsal shows in time that nobody could be reached. To have one on Mondays:
  # drill: { ladder: p1, every: week, weekday: mon, at: '10:00', timeZone: Europe/Stockholm }

texts:
${german}`;
