"""German."""

FIRST = "der die das den dem und eine einer einem einen von ist sind wird wurde sich dass"
LAST = "das von wird wurde nicht sich dass sind"
# womit ein Kontakt überschrieben ist und was vor einer Anschrift steht, deren Zeilenumbruch fehlt
LABELS = """kontakt; kontakte; pressekontakt; pressekontakte; medienkontakt; kontaktdaten; kontaktinformationen;
ansprechpartner; ansprechpartnerin; ansprechperson; pressestelle; webseite"""
FIELDS = "Telefon Tel Mobil Fax E-Mail Email Web Webseite Kontakt Internet"
POSTS = "Leiter Leiterin Geschäftsführer Geschäftsführerin Pressesprecher Pressesprecherin Direktor Direktorin Vorstand"
