import { list } from '../vocabulary';

/** The small words that carry a sentence. */
export const grammar = {
  BE: list`is are was were be been being am it's that's he's she's everything's what's gets get got became becomes
    stays stay remains remain seems seem appears appear went goes going keeps keep ist sind war waren wird werden wurde wurden bleibt bleiben
    scheint scheinen sei seien liegt liegen`,
  NOW: list`currently now still again right today since already just presently momentarily derzeit aktuell gerade jetzt noch
    wieder momentan immer seit heute`,
  ADV: list`completely totally fully entirely all absolutely currently now still again also both actually really just
    already simply basically apparently suddenly always repeatedly constantly hard effectively practically virtually
    unfortunately once only ever even often frequently partially partly mostly widely globally temporarily
    leider komplett vollständig total völlig ganz gerade derzeit aktuell momentan wieder immer noch auch bereits schon jetzt nur
    plötzlich gar überhaupt praktisch ständig`,
  NOT: list`not isn't aren't wasn't weren't don't doesn't didn't won't wouldn't hasn't haven't hadn't dont doesnt isnt arent
    wasnt wont never neither nor nicht nie niemals`,
  NO: list`no zero kein keine keinen keiner keinem keinerlei`,
  NOTDO: list`don't doesn't didn't dont doesnt didnt won't wont wouldn't hasn't haven't`,
  NOTBE: list`isn't aren't wasn't weren't isnt arent wasnt`,
  CANNOT: list`cannot can't cant couldn't couldnt cannnot`,
  CAN: list`can could able kann können konnte konnten könnten könnte`,
  DO: list`do does did done`,
  HAVE: list`have has had having haben hat hatte hatten habe hab`,
  NOBODY: list`nobody noone none niemand keiner keine`,
  I: list`i i'm i've i'd i'll ich me my mine myself mein meine meinem meinen meiner mir mich`,
  WE: list`we we're we've us our ours wir uns unser unsere unserem unseren unserer unseres`,
  WITHOUT: list`without ohne`,
  RATHER: list`nothing nichts instead rather`,
  THAT: list`that dass ob whether`,
  // "Why is it down?" says that it is.
  WHY: list`why warum wieso weshalb since seit normal`,
  REPORTS: list`noticed notice saw reported reports report told discovered found said says that dass gemeldet melden gemerkt
    festgestellt seeing see`,
  // What a sentence leaves open.
  IF: list`if whether unless when whenever once falls wenn sobald ob sofern suppose imagine assuming angenommen should case event sollte sollten`,
  MIGHT: list`might may maybe perhaps possibly potentially potential potentiell risk risks risky risking danger threatens
    threatening threatened threaten afraid fear fears fearing worried worry worries concern concerned about
    would likely eventually soon avoid prevent preventing avoiding expect expected expecting
    could könnte könnten würde würden vielleicht möglicherweise eventuell evtl droht drohen gefahr risiko befürchten
    befürchte befürchtet sorge verhindern vermeiden voraussichtlich bald`,
  WILL: list`will shall won't going plan planned planning plans scheduled schedule tomorrow upcoming next intend
    geplant geplante geplanten geplanter planen morgen nächste nächsten nächster kommende kommenden bevorstehende`,
  WAS: list`was were had war waren hatte hatten wurde wurden gewesen`,
  LATELY: list`yesterday yesterday's earlier ago previously formerly past last week's month's friday's monday's recent
    previous recently historical gestern gestrige gestrigen vorgestern früher damals vorige vorigen letzte letzten letzter letztes
    vergangene vergangenen kürzlich neulich morgens vormittags`,
  SINCE: list`since still seit seitdem weiterhin noch`,
  WH: list`what how why when where which who whom whose wie was warum wieso weshalb wann wo welche welcher welches wer wen`,
  AUX: list`is are was were do does did can could would will shall should has have may ist sind war waren kann können könnte könnten
    könnt gibt hat haben wird werden würde würden darf dürfen sollen soll muss müssen funktioniert läuft geht besteht isn't aren't don't doesn't can't`,
  YOU: list`you your sie ihr ihre ihnen`,
  PLEASE: list`please pls plz kindly bitte`,
} as const;
