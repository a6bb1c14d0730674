/** What German customers of Stakater read in place of the policy's own words. */
export const german = `  de:
    questions:
      environment: Welche Umgebung ist betroffen?
      product: Welches Produkt oder welcher Dienst ist betroffen?
      impact: Wie wirkt es sich auf Ihr Geschäft aus?
      errors: Welche Fehlermeldungen oder Logzeilen sehen Sie?
      changes: Gab es zuletzt Änderungen an der Konfiguration?
      steps: Wie können wir es nachstellen, falls das zutrifft?
      workaround: Gibt es eine Umgehung?
      started: Seit wann besteht es?
    help:
      environment: Zum Beispiel Produktion oder Staging.
      impact: Wer kann was nicht tun, und seit wann.
      errors: Schreiben Sie „keine“, wenn es keine gibt.
      changes: Schreiben Sie „keine“, wenn es keine gab.
      workaround: P1 heißt, dass es keine gibt.
    translations: # each text as it stands above, and what a German reader gets in its place
      # severities
      Critical: Kritisch
      Production outage, no viable workaround.: Ausfall in der Produktion ohne brauchbare Umgehung.
      Outage: Ausfall
      In production: In der Produktion
      No viable workaround: Keine brauchbare Umgehung
      High: Hoch
      Major degradation with significant impact.: Starke Beeinträchtigung mit erheblichen Auswirkungen.
      Major degradation: Starke Beeinträchtigung
      Significant impact: Erhebliche Auswirkungen
      Medium: Mittel
      Limited impact; workaround available.: Begrenzte Auswirkungen; es gibt eine Umgehung.
      Limited impact: Begrenzte Auswirkungen
      Workaround available: Es gibt eine Umgehung
      Low: Niedrig
      Information request or minor issue.: Bitte um Auskunft oder kleineres Problem.
      Information request: Bitte um Auskunft
      Minor issue: Kleineres Problem
      # what limits them
      P1 and P2 are about production.: P1 und P2 gelten der Produktion.
      P1 means that there is no viable workaround.: P1 heißt, dass es keine brauchbare Umgehung gibt.
      It is down for some; the service as such runs.: Bei einigen steht es still; der Dienst als solcher läuft.
      It is down for some who can go on another way; the impact is limited.: Bei einigen steht es still, sie können aber auf anderem Weg weiterarbeiten; die Auswirkungen sind begrenzt.
      One person is hit; the impact is limited.: Eine Person ist betroffen; die Auswirkungen sind begrenzt.
      A side function is hit; the impact is limited.: Eine Nebenfunktion ist betroffen; die Auswirkungen sind begrenzt.
      It is over; nobody is stopped now.: Es ist vorbei; im Moment ist niemand betroffen.
      This is planned work; it informs.: Das sind geplante Arbeiten, über die informiert wird.
      This is a drill; nothing is broken.: Das ist eine Übung; nichts ist kaputt.
      An information request is P4.: Eine Bitte um Auskunft ist P4.
      Lost data is significant impact.: Verlorene Daten sind erhebliche Auswirkungen.
      A security incident is significant impact.: Ein Sicherheitsvorfall ist eine erhebliche Auswirkung.
      # facts
      Environment: Umgebung
      Production: Produktion
      Staging: Staging
      Test: Test
      Development: Entwicklung
      Other: Andere
      Product or service: Produkt oder Dienst
      Impact: Auswirkungen
      Error messages or logs: Fehlermeldungen oder Logs
      Recent changes: Letzte Änderungen
      Steps to reproduce: Schritte zum Nachstellen
      Workaround: Umgehung
      Started: Beginn
      # customers
      Premium: Premium
      Premium customers get P1 escalation over the agreed emergency channels, Slack or phone.: Für eine P1-Anfrage von Premium-Kunden wird die Bereitschaft über die vereinbarten Notfallwege alarmiert, Slack oder Telefon.
      Standard: Standard
      Your account must be registered using your official company e-mail address.: Ihr Konto muss mit der offiziellen E-Mail-Adresse Ihres Unternehmens registriert sein.
      Visit the portal and click Sign up.: Öffnen Sie das Portal und klicken Sie auf „Registrieren“.
      Enter your company e-mail address and click Send link.: Geben Sie Ihre Firmenadresse ein und klicken Sie auf „Link senden“.
      Check your e-mail and click Sign up.: Öffnen Sie die E-Mail und klicken Sie auf „Registrieren“.
      Give your full name and a strong password, then click Sign up.: Geben Sie Ihren vollen Namen und ein starkes Passwort ein und klicken Sie dann auf „Registrieren“.
`;
