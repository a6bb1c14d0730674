import { opening, phrases } from '../words';

/** Advice as desks and status pages give it. */
export const advice = phrases`
  (?:customers?|users?|you|clients|tenants|developers|admins|administrators|one|people)(?: \w{2,14}){0,4} (?:can|should|may|could|might|must|need to|needs to|are advised to|is advised to|are encouraged to|are recommended to|might want to|may want to|can try|may try|should try|are able to|able to|have to|will need to|'ll need to)(?: also| still| temporarily| instead| want to| be able to| try| to| now| consider| try to| either){0,3} (?:use|using|retry|re-try|retrying|switch|move|migrate|migrating|shift|direct|redirect|restart|reboot|disable|enable|avoid|downgrade|upgrade|redeploy|deploy|deploying|recreate|fail ?over|failover|route|bypass|adjust|modify|set|revert|roll back|refresh|reload|clear|authenticate|create|configure|submit|access|run|specify|attempt|again|the following|delete|reduce|increase|add|remove|download|manually|issue|query|scale|edit|wait and)
  (?:recommend|suggest|advise|encourage|recommended|suggested|advised|advisable|empfehlen|empfohlen|raten)(?: \w{2,14}){0,4} (?:to |that |using |retrying |switching |moving |migrating |restarting |customers |users |disabling |avoiding |zu )
  (?:may|might|can|could|should|will|would|to|operations?|requests?|calls?|jobs?) (?:\w{2,14} )?(?:succeed|work|go through|complete)(?: successfully)?(?: up)?on (?:re-?try\w{0,4}|a second|second|subsequent)
  (?:retries|retrying|re-trying|a retry|retry|repeated attempts|repeating|subsequent (?:attempts|retries)) (?:\w{2,14} ){0,4}(?:may|might|can|could|should|will|would|is|are|also) (?:\w{2,14} ){0,2}(?:succeed\w{0,3}|work|help|recommended|resolve|required|possible|advised|successful|suggested)
  (?:can|could|may|should|will) (?:also |still |instead )?be (?:used|accessed|reached|avoided|mitigated|bypassed|circumvented|worked around|created|managed|performed|submitted|done|retried|recovered|restored|resolved) (?:as|by|via|through|from|using|in|with|to|instead|manually|on|until)
  (?:will|would|can|may|should|could|you|customers) (?:avoid|circumvent|bypass|work around|prevent) (?:this|the|it|that|these)
  to (?:avoid|circumvent|bypass|mitigate|work around|prevent) (?:\S{1,20} ){1,8}?(?:,|please|customers|you|set|use|upgrade|downgrade|disable|restart|switch)
  (?:is|as|be|was) an? (?:possible |viable |temporary |known )?(?:alternative|proxy|mitigation)
  (?:another|different|other|alternative|alternate|unaffected) (?:region|regions|zone|zones|location|locations|cluster|browser|method|protocol|endpoint|account|network|machine|device)(?: where possible| if possible| instead| works| work| until| in the meantime| meanwhile)
  (?:to|use|using|try|from) (?:another|a different|alternate|alternative) (?:region|regions|zone|zones|location|locations)
  (?:other|all other|remaining|notifications via|access via|access through) (?:\w{2,14} ){0,3}(?:are|is|remains?|continues?|continue)(?: to be)? (?:unaffected|not affected|working normally|operating normally|available|functional|functioning|not impacted|to work|working)
  (?:via|through|using|from|with) (?:the )?(?:api|cli|command line|gcloud|console|terminal|sdk|rest api|ui|terraform|kubectl)(?: \w{2,10}){0,2} (?:instead|works|is working|is not affected|are not affected|still|are unaffected|is unaffected|to)
`;

/** The same as an order: "Retry the deployment." */
export const order = opening`
  please (?:retry|try again|use|try|switch|refresh|reload) (?!(?:to log|to login|my|our)\b)["']?\w+
  (?:alternatively,? |instead,? |either |then |temporarily |(?:as|for) a (?:temporary )?\w{4,12},? |if possible,? |as an alternative,? )?(?:retry|re-try|try|use|switch|move|migrate|shift|restart|reboot|disable|avoid|downgrade|redeploy|recreate|fail ?over|redirect|reroute|bypass|adjust|modify|revert|roll back|refresh|reload|upgrade)(?:ing)? (?!(?:to log|to login|to open|to access|case|cases)\b)["']?\w+
  (?:please )?(?:set|enable|turn off|submit|authenticate|run|access) (?:the |a |an |your |with |using |via )\w{2,}
`;
