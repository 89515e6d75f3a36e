"""Spanish."""

FIRST = "el la las los del que una unas unos sus este esta estos estas por como pero desde hasta son fue han"
LAST = "de del que una por con para sus como desde hasta fue han"
# cómo se titula un contacto y se llama una dirección cuyo salto de línea se ha perdido
LABELS = """contacto; contactos; contacto de prensa; contacto para medios; contacto para prensa; contactos de prensa;
datos de contacto; información de contacto; gabinete de prensa; sitio web; página web; persona de contacto"""
FIELDS = "Correo Teléfono Tel Móvil Web Contacto Email E-mail Fax"
POSTS = "Director Directora Presidente Presidenta Jefe Jefa Responsable Gerente Vicepresidente Vicepresidenta"
