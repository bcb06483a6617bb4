"""By which words, and whose names, a page is known to be a notice: challenge, consent, wall, login, error, search.

The wordings are those of the languages that large sites' furniture comes in, whatever language their articles are in.
"""

from __future__ import annotations

import re


def _worded(*patterns: str, whole_lines: bool = False) -> re.Pattern[str]:
    flags = re.IGNORECASE | (re.MULTILINE if whole_lines else 0)
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})", flags)


# Names that only the vendors' own challenge pages carry; some stand on good pages too, hence the test for length.
CHALLENGES = (
    ("Cloudflare", re.compile(r"_cf_chl_opt|cf-chl-|cf-challenge|/cdn-cgi/challenge-platform/|cf-error-details")),
    ("DataDome", re.compile(r"captcha-delivery\.com|datadome")),
    ("Imperva", re.compile(r"_Incapsula_Resource|Incapsula incident")),
    ("HUMAN", re.compile(r"px-captcha|_pxAppId|perimeterx|px-cloud\.net")),
    ("Akamai", re.compile(r"errors\.edgesuite\.net|sec-if-cpt-container|/_sec/cp_challenge|bm-verify")),
    ("AWS WAF", re.compile(r"awswaf\.com|AwsWafIntegration|aws-waf-token")),
    ("Sucuri", re.compile(r"sucuri_cloudproxy|Sucuri WebSite Firewall|cdn\.sucuri\.net")),
    ("Kasada", re.compile(r"KPSDK\.configure|ips\.js\?KP_UIDz")),
    ("Radware", re.compile(r"validate\.perfdrive\.com|shieldsquare")),
    ("DDoS-Guard", re.compile(r"/\.well-known/ddos-guard/|ddos-guard\.net")),
    ("F5", re.compile(r"TSPD_101|/TSPD/|support ID is:? ?<?\d{10}")),
    ("Anubis", re.compile(r"/\.within\.website/x/cmd/anubis")),
    ("Vercel", re.compile(r"Vercel Security Checkpoint|/\.well-known/vercel/security/")),
    ("Queue-it", re.compile(r"queue-it\.net")),
    ("a captcha", re.compile(r"/recaptcha/api\.js|hcaptcha\.com/1/api\.js|challenges\.cloudflare\.com/turnstile")),
)
CHALLENGE_WORDS = _worded(
    r"verify(?:ing)?(?: that)? (?:you are|you're) (?:a )?human|are you (?:a )?(?:robot|human)"
    r"|(?:you are|you['’]re|i['’]?a?m) not a (?:ro)?bot",
    r"checking (?:if the site connection is secure|your browser)|unusual (?:traffic|activity"
    r"|requests) (?:from|on) your",
    r"you are (?:now )?in (?:the |a )?(?:line|queue)|waiting room\W*$|client challenge"
    r"|complete the (?:captcha|security check)|press (?:and|&) hold|just a moment\W*$|attention required",
    r"you have been blocked|access (?:to this (?:page|site) (?:has been |is )?|has been )?denied"
    r"|request (?:was )?blocked",
    r"enable javascript and cookies to continue|enable js and disable any ad ?blocker|pardon our interruption",
    r"(?:prove|confirm|show)(?: to us)?(?: that)? (?:you are|you['’]re) (?:a )?(?:human|not a (?:ro)?bot|real)",
    r"automated (?:access|queries|requests|traffic)|security (?:check|verification)\W*$|human verification",
    r"(?:ich bin|sie sind) (?:kein roboter|ein mensch)|zugriff verweigert"
    r"|ungewöhnliche[rn]? (?:datenverkehr|zugriffe)",
    r"(?:vous êtes|je suis|êtes-vous) (?:bien )?(?:un humain|humain|un robot)|accès (?:refusé"
    r"|bloqué)|trafic inhabituel",
    r"(?:no soy|eres|no eres) un (?:robot|humano)|verifi(?:car|camos|que) que (?:eres|es) (?:un )?humano"
    r"|acceso denegado|tráfico inusual",
    r"non sono un robot|(?:think|believe|suspect|thought)(?: that)? you(?: are|['’]re| may be"
    r"| might be) (?:a|an automated) (?:ro)?bot|accesso negato|não sou um robô|acesso negado"
    r"|ik ben geen robot|toegang geweigerd",
    whole_lines=True,
)
CONSENT_CHOICE = _worded(
    r"(?:accept|agree|reject|refuse|decline|allow|consent|manage (?:options|preferences|settings|choices)"
    r"|before you continue|(?:your|change|withdraw) (?:choices?|your mind|consent)|let me choose|choose for myself"
    r"|got it|opt[- ]out)\b",
    r"akzeptieren|zustimmen|stimmen sie|einwilligung|ablehnen|einstellungen verwalten|pur-abo",
    r"accepter|refuser|consentement|continuer sans accepter|paramétrer|personnaliser (?:mes"
    r"|les) choix|gérer mes choix",
    r"aceptar|acepta todas|rechazar|rechazarlas|configurar|consentimiento|accetta|rifiuta|acconsent|consenso",
    r"rifiut(?:a|are)\b|accetta\b|zgoda|zgadzam|akceptuj|szanujemy|przejdź do serwisu|aceitar"
    r"|rejeitar|recusar|consentimento|akkoord|accepteren|weigeren|toestemming",
)
CONSENT_MATTER = _worded(
    r"(?:cookies?|pliki cookie|dane osobowe|terze parti|tecnologie simili|[\d.,]+ (?:partners"
    r"|vendors)|our partners|some partners|third[- ]party vendors"
    r"|legitimate interests?|identifiers|personali[sz]ed (?:ads|adverti|content)"
    r"|(?:store|access|read)(?: and(?:/or)? \w+)? information on|browsing (?:behaviou?r|data|history)"
    r"|your (?:privacy|data)|privacy (?:policy|choices|settings|notice)|personal (?:data|information)|geolocation"
    r"|location data)",
    r"personenbezogene[nr]?|partner verarbeiten|\d{1,4} partner\b|datenschutz\w*|anzeigen zu personalisieren"
    r"|informationen auf (?:ihrem|einem) gerät|personalisierte (?:werbung|anzeigen|inhalte)|ihre daten|privatsphäre",
    r"vie privée|\d{1,4} partenaires|nos partenaires|données (?:personnelles|de géolocalisation)"
    r"|informations personnelles|publicités? et (?:des )?contenus? personnalisés|votre terminal",
    r"privacidad|nuestros socios|\d{1,4} socios|datos personales|anuncios y contenido personalizados"
    r"|información en un dispositivo|identificadores únicos",
    r"riservatezza|nostri partner|dati personali|annunci personalizzati|privacidade|nossos parceiros|dados pessoais"
    r"|anúncios personalizados|persoonsgegevens|onze partners|gepersonaliseerde advertenties|jouw privacy|uw privacy",
)
PAYWALL = _worded(
    r"this (?:article|story|content|page) is (?:only |exclusively |reserved )?(?:available )?(?:for|to) (?:our )?"
    r"(?:paying |registered )?(?:subscribers|members)",
    r"(?:subscribe|register|sign up|log ?in|sign in|join|create (?:a|an|your) (?:free )?account,?(?: or log in,?)?)"
    r"(?: now| today)? to (?:continue|keep|read|finish|unlock|see)",
    r"(?:to (?:continue|keep) reading|keep reading (?:with|for)|continue reading (?:with|for))",
    r"(?:read|reached|used) (?:all )?(?:\d+ of \d+|your \d*) ?(?:of your )?(?:monthly "
    r"|free )+(?:articles?|stories|limit)",
    r"unlock (?:this|the (?:full|rest))|(?:subscriber|member)[- ]only|exclusive(?:ly)? (?:to|for) (?:our )?"
    r"(?:subscribers|members)",
    r"(?:reserved|only) for (?:our )?(?:paying )?(?:subscribers|members)|is for (?:our )?(?:subscribers|members)",
    r"read the (?:full|rest of the|rest of this) (?:article|story) (?:with|by|for)|want to read (?:more|the rest)\?"
    r"|(?:there['’]s|there is) more (?:to this|of this) (?:story|article)|support (?:us|our journalism) to read",
    r"exklusiv für abonnent\w*|jetzt weiterlesen|weiterlesen mit|(?:nur|ausschließlich) (?:für|mit) abo\w*"
    r"|(?:artikel|text) (?:freischalten|mit [\w+]+ lesen)|dieser (?:artikel"
    r"|inhalt) ist (?:kostenpflichtig|abonnenten)",
    r"(?:article|contenu) (?:est )?(?:réservé|reservé) aux abonnés|(?:lire|poursuivre) la suite"
    r"|il vous reste [\d.,]+ ?%"
    r"|pour lire la suite|abonnez-vous pour",
    r"(?:contenido|artículo) (?:exclusivo|solo) para suscriptores|suscr[ií]bete para (?:seguir|continuar)"
    r"|para seguir leyendo|contenuto riservato agli abbonati|abbonati per (?:continuare|leggere)"
    r"|continua a leggere con|exclusivo para assinantes|assine para (?:continuar|ler)|alleen voor abonnees"
    r"|lees verder met",
)
PAYWALL_AIDE = _worded(
    r"already (?:an?|have an?) ?(?:subscri|member|account)\w*|cancel (?:at )?any ?time|free trial"
    r"|subscription|(?:per|an?) (?:month|week)\b|for (?:just )?[£$€]\d|free articles|create (?:a|your) free account"
    r"|paid for by its readers|bereits abonnent|jederzeit kündbar|im monat|déjà abonné|sans engagement"
    r"|ya (?:eres|soy) suscriptor|cancela cuando|già abbonato|já é assinante|al abonnee",
)
NOT_FREE = re.compile(r'"isAccessibleForFree"\s*:\s*(?:false|"false")', re.IGNORECASE)
LOGIN = re.compile(
    r"^(?:please )?(?:log ?in|sign ?in|login|(?:member|account|subscriber) (?:login|sign[- ]?in)|anmelden|anmeldung"
    r"|einloggen|login erforderlich|connexion|se connecter|connectez-vous|identifiez-vous"
    r"|iniciar sesión|inicia sesión"
    r"|accedi|entrar|iniciar sessão|inloggen|welcome back)\b.{0,60}$",
    re.IGNORECASE,
)
LOGIN_ADDRESS = re.compile(
    r"(?:^|[/.?&_-])(?:log-?in|sign-?in|sso|oauth2?|auth|authorize|authenticate|accounts?"
    r"|my-?account|identity|session"
    r"|anmelden|anmeldung|connexion|identification|iniciar-sesion|acceso|accedi|entrar|inloggen)"
    r"(?:[/.?&_=-]|$)",
    re.IGNORECASE,
)
MISSING = _worded(
    r"page (?:was |is |could |can)?(?:not|no longer|cannot) ?(?:be )?(?:found|available|exists?)|404\b|not found$",
    r"(?:can['’]?t|cannot|couldn['’]?t|could not|unable to) (?:seem to )?(?:find|locate) (?:the|that|this|what|your)",
    r"(?:page|article|story|link|content)[^.]{0,40}(?:no longer (?:available|exists?|here)|does(?:n['’]t| not) exist"
    r"|(?:has|have) been (?:removed|deleted|taken down|unpublished)|is(?:n['’]t| not) (?:available|here)"
    r"|(?:is|was) gone|(?:has|have) left)",
    r"bulunamadı|nie (?:znaleziono|została znaleziona)|не найдена|nothing (?:was )?found|oops\W|lost\? so|dead end\W",
    r"(?:seite|artikel|inhalt)[^.]{0,30}(?:nicht (?:gefunden|verfügbar|vorhanden|mehr)|existiert nicht|gelöscht)"
    r"|fehler 404",
    r"(?:page|article|contenu)[^.]{0,30}(?:introuvable|n['’]existe (?:pas|plus)|(?:a été"
    r"|est) supprimée?)|erreur 404|oups$",
    r"no (?:encontramos|se encuentra|se ha encontrado|existe)[^.]{0,30}(?:página|contenido|artículo|nota)"
    r"|(?:página|contenido|artículo)[^.]{0,30}(?:no (?:encontrad[oa]|existe|está disponible)|ya no existe)|error 404",
    r"pagina (?:non trovata|inesistente|niet gevonden)|la pagina[^.]{0,30}non (?:esiste|è (?:stata )?trovata)"
    r"|página não (?:encontrada|existe)|deze pagina[^.]{0,30}(?:niet (?:gevonden|meer)|bestaat niet)"
    r"|siden (?:blev|ble|finnes|findes) ikke|sidan (?:kunde inte|finns inte|hittades inte)",
)
PARKED = _worded(
    r"(?:this|the|diese) domain (?:name )?(?:\S{1,60} )?(?:is|may be|has been|has) (?:for sale"
    r"|parked|registered|expired)"
    r"|buy this domain|(?:domain|is) (?:is )?for sale$|domain (?:is )?for sale"
    r"|[\w-]{1,40}\.[a-z]{2,12} (?:is|may be) for sale\b|parked free\b"
    r"|website coming soon|future home of",
    r"domain (?:kaufen|steht zum verkauf)|(?:ce|le|nom de) (?:nom de )?domaine (?:est|à) (?:à )?(?:vendre|vendu)"
    r"|domaine à vendre|este dominio (?:está|puede estar) (?:en|a la) venta|dominio in vendita|domínio à venda"
    r"|dit domein is te koop|domein te koop",
    r"could be yours\b|your website is up and running|default web ?page"
    r"|sponsored listings displayed|domain (?:has |is )?expired|this domain was recently registered"
    r"|account (?:has been )?suspended",
)
PARKING = re.compile(
    r"parking-lander|parkingcrew\.net|sedoparking\.com|bodis\.com|parklogic\.com|above\.com/"
    r"|hugedomains\.com|afternic\.com|dan\.com/"
    r"|/jsparkcaf|namebright\.com|domainmarket\.com|cashparking|skenzo\.com|window\.park ?=",
    re.IGNORECASE,
)
DOWN = _worded(
    r"(?:down|closed|undergoing|scheduled|under|planned|site|performing|some|routine|essential) (?:for )?(?:\w+ )?"
    r"maintenance|maintenance (?:mode|page|in progress|break|window)|^maintenance$",
    r"(?:be|are) (?:right )?back (?:online |up |soon|shortly|in (?:a|an|\w+) (?:few|hour|minute"
    r"|moment)\w*)|be right back"
    r"|back soon|temporarily (?:unavailable|down|offline|closed)|service (?:temporarily )?unavailable",
    r"(?:web )?server is down|upgrading (?:the|our|this) (?:web)?site|technical (?:difficult\w+"
    r"|problems?|hitch)|bad gateway|gateway time-?out|internal server error"
    r"|something went wrong|error establishing a database|we(?:['’]re| are) (?:making|giving|moving) (?:some )?"
    r"(?:improvements|the site|into)|pardon our dust|over capacity|too many (?:visitors|readers) at",
    r"wartung\w*|gleich (?:wieder )?(?:zurück|da|für sie)|vorübergehend nicht (?:erreichbar"
    r"|verfügbar)|technische störung",
    r"en (?:cours de )?maintenance|de retour (?:bientôt|dans)|momentanément indisponible|temporairement indisponible",
    r"en mantenimiento|volvemos (?:enseguida|pronto)|volveremos|temporalmente (?:no disponible|fuera)"
    r"|in manutenzione|torniamo (?:subito|presto)|em manutenção|voltamos já|voltaremos|onderhoud\b|zo terug\b",
)
SEARCH = re.compile(
    r"^(?:search(?: results)?(?: for\b.*|\s*[|:–-].*)?|.* [-–|] search(?: results)?(?: [-–|].*)?|(?:\d+ |no )results?"
    r" (?:found )?for\b.*|you searched for\b.*"
    r"|we found (?:nothing|no|0)\b.*|(?:ihre )?suche(?:rgebnisse)?\b.*|suchergebnis\w*\b.*"
    r"|(?:résultats? (?:de|pour)|recherche)\b.*"
    r"|resultados? (?:de (?:la )?(?:búsqueda|busca|pesquisa)|para)\b.*|(?:búsqueda|buscar|buscador"
    r"|busca|pesquisa)\b.*"
    r"|risultati (?:della|per)\b.*|ricerca\b.*|zoekresultaten\b.*|zoeken\b.*)$",
    re.IGNORECASE,
)
SEARCH_ADDRESS = re.compile(
    r"/(?:search|suche|recherche|buscar|busqueda|busca|ricerca|zoeken)(?:/|$|\?)|[?&](?:q|s|query|search)="
)
NO_RESULTS = _worded(
    r"no (?:posts|stories|articles|items)\b.{0,30}(?:found|here|yet)|(?:no|0"
    r"|zero)(?: of 0)? (?:\w+ )?(?:results?|stories|articles|matches)\b|nothing (?:for|matched|matches)"
    r"|keine (?:treffer|ergebnisse)|aucun résultat|0 résultat|(?:no se (?:han )?(?:encontr\w+)|sin|0) resultados"
    r"|nessun risultato|nenhum resultado|geen resultaten",
)
NEEDS_SCRIPTS = _worded(
    r"(?:enable|requires?|turn on|without|activate|needs) javascript|javascript (?:is (?:disabled"
    r"|required|off)|aktivieren)"
    r"|activ(?:er|ez|ar|a|e) (?:le )?javascript|loading,? please wait|could not be (?:displayed|loaded)",
)
