/** What German customers of Interstellio read in place of the policy's own words. */
export const german = `  de:
    questions:
      company: Wie heißt Ihre Firma?
      contact: An wen dürfen wir uns wenden?
      phone: Unter welcher Telefonnummer erreichen wir Sie?
      description: Was ist geschehen?
      started: Seit wann besteht es?
      impact: Wie wirkt es sich auf Ihren Betrieb aus?
      steps: Wie können wir das Problem nachstellen?
      errors: Sehen Sie Fehlermeldungen oder Logauszüge?
      changes: Wurde an Ihrer Umgebung etwas geändert?
      workaround: Was haben Sie schon versucht?
      environment: Welche Umgebung ist betroffen?
    help:
      errors: Schreiben Sie „keine“, wenn es keine gibt.
      changes: Schreiben Sie „keine“, wenn es keine gab.
    translations: # each text as it stands above, and what a German reader gets in its place
      # severities
      Critical: Kritisch
      Service outages or critical failures preventing core functionality.: Ausfälle des Dienstes oder kritische Fehler, die Kernfunktionen verhindern.
      Service outage: Ausfall des Dienstes
      Critical failure preventing core functionality: Kritischer Fehler, der Kernfunktionen verhindert
      Complete system outage: Vollständiger Systemausfall
      All subscribers unable to authenticate: Kein Teilnehmer kann sich anmelden
      General, non-critical: Allgemein, nicht kritisch
      Issues that do not cause service outages but require attention.: Probleme, die keinen Ausfall verursachen, aber Aufmerksamkeit brauchen.
      No outage but requires attention: Kein Ausfall, braucht aber Aufmerksamkeit
      Non-critical feature not working as expected: Eine unkritische Funktion arbeitet nicht wie erwartet
      Configuration or provisioning issues: Probleme mit Konfiguration oder Bereitstellung
      Intermittent errors not affecting overall service: Gelegentliche Fehler, die den Dienst insgesamt nicht stören
      Reporting or monitoring discrepancies: Abweichungen in Berichten oder in der Überwachung
      Informational: Information
      General inquiries or non-urgent requests.: Allgemeine Fragen oder Anliegen, die nicht eilen.
      General inquiry: Allgemeine Frage
      Non-urgent request: Anliegen, das nicht eilt
      Minor bug with a workaround available: Kleiner Fehler, für den es eine Umgehung gibt
      Minor bug: Kleiner Fehler
      General questions about functionality: Allgemeine Fragen zu Funktionen
      Feature requests: Wünsche nach neuen Funktionen
      Documentation clarification: Rückfragen zur Dokumentation
      Minor bugs with workarounds available: Kleine Fehler, für die es eine Umgehung gibt
      # what limits them
      P1 is about production being down.: P1 gilt einem Ausfall der Produktion.
      With a workaround that holds core functionality goes on.: Mit einer Umgehung, die trägt, laufen die Kernfunktionen weiter.
      It is down for some; the service as such runs.: Bei einigen steht es still; der Dienst als solcher läuft.
      A side function is not core functionality.: Eine Nebenfunktion ist keine Kernfunktion.
      It is over; the service runs again.: Es ist vorbei; der Dienst läuft wieder.
      A minor bug with a workaround is P3.: Ein kleiner Fehler mit einer Umgehung ist P3.
      This is planned work; it informs.: Das sind geplante Arbeiten, über die informiert wird.
      This is a drill; nothing is broken.: Das ist eine Übung; nichts ist kaputt.
      Questions and feature requests are P3.: Fragen und Wünsche nach neuen Funktionen sind P3.
      Lost data requires attention.: Verlorene Daten brauchen Aufmerksamkeit.
      A security incident requires attention.: Ein Sicherheitsvorfall braucht Aufmerksamkeit.
      # facts
      Company: Firma
      Contact person: Ansprechperson
      Phone: Telefon
      Issue description: Beschreibung des Problems
      Started: Beginn
      Impact: Auswirkungen
      Steps to reproduce: Schritte zum Nachstellen
      Error messages: Fehlermeldungen
      Recent changes: Letzte Änderungen
      Workarounds tried: Versuchte Umgehungen
      Environment: Umgebung
      Production: Produktion
      Test: Test
      Other: Andere
      # customers
      Contracted: Mit Vertrag
      Support is available around the clock for contracted customers.: Kunden mit Vertrag erreichen den Support rund um die Uhr.
      Standard: Standard
`;
