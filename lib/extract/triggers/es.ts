import type { TriggerWords } from './kinds.ts';

export const es: TriggerWords = {
  code: 'es',
  says: {
    grant: `
      (recibe|recibido|recibió|obtiene|obtenido|obtuvo|logra|concedida) … (subvención|ayuda pública|ayudas públicas|financiación pública|préstamo participativo)
      subvención concedida
      cofinanciad(o|a) por (la Unión Europea|el Fondo Europeo|fondos europeos|FEDER)
      financiad(o|a) por la Unión Europea
      beneficiari(o|a) … (Kit Digital|fondos Next Generation|Horizonte Europa|FEDER|CDTI)`,
    revenue: `
      (facturación|facturó|facturamos|factura|ingresos|ventas) … {money}
      (facturación|ingresos|ventas) … {percent}
      (crecimos|creció|hemos crecido|crecimiento de) [un] {percent}`,
    investors: `
      relación con inversores
      relaciones con inversores
      inversores
      inversionistas
      informe anual
      memoria anual`,
    listed: `
      {ticker}
      cotiza en [la] (bolsa|BME|Bolsa de Madrid|el mercado continuo)
      (empresa|sociedad|compañía) cotizada`,
    enterprise: `
      empresas
      Enterprise
      contactar [con] ventas
      habla con ventas
      solicitar (presupuesto|cotización)
      pide presupuesto
      a medida`,
    freeOnly: `
      totalmente (gratis|gratuito|gratuita)
      100 % (gratis|gratuito)
      100% (gratis|gratuito)
      completamente (gratis|gratuito|gratuita)
      gratis para todos
      financiad(o|a) con donaciones
      paga lo que quieras`,
    layoffs: `
      despidos
      despide a {n}
      (despedir|despedirá|despidió) a
      (recorta|recortará|recortar|recorte de) … (plantilla|empleos|puestos)
      expediente de regulación de empleo
      congelación de contrataciones
      plan de reestructuración`,
    newSite: `
      (abre|abrimos|abrió|abrirá|inaugura|inauguramos|inauguró|inaugurará|estrena|estrenamos) [una|un|su|nuestra|nuestro|sus|la|el] (nuevo|nueva|nuevas|nuevos|segundo|segunda|tercer|tercera) {site}
      (nos trasladamos|se traslada|se muda|nos mudamos) a [una|un|su|unas|nuestras|nuestra] (nuevo|nueva|nuevas|nuevos) {site}
      apertura de [una|un|su|nuestra] (nuevo|nueva|segunda) {site}`,
    acquisition: `
      (adquiere|adquirió|adquirimos|ha adquirido|hemos adquirido|compra|compró) [la empresa|la compañía|a|el] {name}
      (adquisición|compra) de [la empresa|la compañía] {name}`,
    parent: `
      (fue|ha sido|es) (adquirida|adquirido|comprada|comprado) por [el grupo] {name}
      (filial|parte|empresa) del grupo {name}
      (pertenece|pertenecemos) al grupo {name}
      forma parte del grupo {name}
      forma parte de {group}`,
    procurement: `
      proveedores
      portal de proveedores
      registro de proveedores
      sé nuestro proveedor
      compras y contratación`,
    openToWork: `
      en búsqueda (activa|de empleo|activa de empleo)
      buscando (empleo|trabajo|nuevas oportunidades)
      abiert(o|a) a (ofertas|nuevas oportunidades)`,
    pain: `
      procesos manuales
      tareas (manuales|repetitivas)
      carga manual de datos
      hojas de cálculo
      (planillas|hojas) de Excel
      (procesos|expedientes) en papel
      sistemas heredados
      silos de datos
      deuda técnica`,
    surge: `
      (contratar|contratará|contrataremos|contratamos|incorporar|incorporará|incorporaremos) [a] [más de|cerca de|unos|unas] {n} [nuevos|nuevas] (personas|empleados|profesionales|trabajadores|ingenieros|colaboradores)
      (crea|crear|creará|crearemos|creación de) [más de|cerca de|unos] {n} [nuevos] (empleos|puestos)
      duplicar (la|su|nuestra) plantilla`,
    compliance: `
      {norm}
      cumple [con] el RGPD`,
    newMarket: `
      (se expande|nos expandimos|llega|llegamos|desembarca|aterriza|entra|expansión) (a|en|por|al|hacia) [el] {name}`,
    launch: `
      (lanza|lanzamos|ha lanzado|presenta|presentamos|estrena) [hoy] [su|sus|el|la|nuestro|nuestra|un|una] [nuevo|nueva] {name}
      (anuncia|anunció) el lanzamiento de [su|sus|la|nuestro] {name}`,
    partners: `
      hazte (partner|socio|distribuidor)
      programa de (partners|socios|distribuidores)
      portal de partners
      distribuidores
      sé distribuidor`,
    migration: `
      (migración|migrar|migrando|transición|cambio) (de|a|desde|hacia) {what}
      (sustituir|reemplazar|sustitución de|reemplazo de) (nuestro|nuestra|el antiguo|el actual) {what}`,
    tender: `
      licitación
      licitaciones
      concurso público
      pliego de condiciones
      solicitud de (propuestas|ofertas)
      contratación pública`,
    datedNeed: `
      (antes de|antes del|para|hasta|a más tardar) [el|la|finales de|final de] {soon}`,
    fiscalYear: `
      (ejercicio|año) fiscal (termina|finaliza|cierra|acaba) [el|en] {soon}
      cierre del ejercicio … {soon}`,
    renewal: `
      (contrato|acuerdo marco|licencia) … (vence|expira|finaliza|termina) [el|en] {soon}`,
    fair: `
      (visítenos|visítanos|encuéntrenos|encuéntranos|nos vemos|te esperamos|les esperamos) en [la|el] {name}
      estaremos (presentes en|en) [la|el] {name}`,
    newLeader: `
      (nuevo|nueva) {title}
      (nombra|nombró|ha nombrado|ficha|designa|designó) … (como|nuevo|nueva) {title}
      (nombrado|nombrada|designado|designada) {title}
      se incorpora … como [nuevo|nueva] {title}`,
    comingSoon: `
      próximamente
      muy pronto
      lista de espera
      únete a la lista de espera
      acceso anticipado
      beta privada`,
    closed: `
      en liquidación
      ha cerrado definitivamente
      cerrado permanentemente
      ha cesado (su actividad|sus actividades|operaciones)
      concurso de acreedores
      en quiebra
      este dominio está en venta`,
    noBusiness: `
      proyecto (estudiantil|personal|escolar|universitario)
      página personal
      blog personal
      sin ánimo comercial
      (únicamente|exclusivamente) (a|para) particulares`,
  },
  unless: {
    grant: 'solicitar\ntramitamos\ngestionamos\nsolicita',
    freeOnly: 'prueba\nplan\nenvío',
    layoffs: 'abogad~\nimprocedente~\nlaboralista~',
    acquisition: 'habilidades\nconocimientos\nexperiencia\nonline\nahora',
    compliance: '(ayud~|asesor~|prepar~|consult~|auditor~)\nformación\ncurso\nseminario',
    migration: 'experiencia\nusuarios\npersonas\ncarrera',
    tender: 'modelo\nplantilla\nsoftware\nguía\ncómo\nresponder',
    datedNeed: 'postul~\ninscri~\nsolicitud\ncandidatura\npedid~\nreserv~',
    fair: 'oficina\nlinkedin\nfacebook\ninstagram\nyoutube',
    newLeader: 'buscamos\nvacante\noferta de empleo',
    launch: 'resultados\nconvocatoria',
    closed: 'domingos?\nfestivos?\ntemporalmente\nvacaciones\nabogad~\nadministrador concursal',
    noBusiness: 'no\ntambién',
  },
  notBefore: 'no\nsin\nnunca\nni\njamás\nningún\nninguna\npodría\npodrían\nevitar',
  maybe: 'si\ncómo\npor qué\ncuando (usted|tu|su)',
  notBehind: 'no (está|están|se ha|ha|es|fue)\ndescartad(o|a|os|as)\ncompetidores',
  others: 'clientes?\nayudamos\nayuda a\nayudar\nasesoramos\nasesoría\nconsultoría\nsu empresa\ntu empresa\nempresas que\nstartups que\ncompetidores\nparticipadas',
  site: 'oficinas?|sede|planta|fábrica|nave|almacén|tienda|delegación|centro|instalaciones|sucursal|taller',
  title: 'CEO|CFO|CTO|COO|CMO|CRO|director|directora|director general|directora general|consejero delegado|consejera delegada|presidente|presidenta|gerente|vicepresidente|jefe de ventas|jefa de ventas|responsable de compras',
  market: 'mercados?|Europa|Asia|África|Norteamérica|Sudamérica|Latinoamérica|América Latina|Estados Unidos|EE. ?UU.|Reino Unido|Oriente Medio|Benelux|LATAM',
  ends: '[el] final de año|fin de año|finales de año',
  edge: 'finales de|fin de',
  deadline: 'fecha límite\nfecha de cierre\nplazo\nantes del\nhasta el\npresentación de ofertas\na más tardar',
  need: 'necesit~\ndebemos\ndebe\ndeben\nimplantar\nimplementar\nimplantación\nimplementación\nponer en marcha\nsustitu~\nreemplaz~\nmigr~\ndesplegar\nintegrar\nhay que',
};
