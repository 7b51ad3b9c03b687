import type { Words } from './words.ts';

/** Spanish. */
export const SPANISH_WORDS: Words = {
  commands: {
    ask: { name: 'preguntar', description: 'Pregunta a los artículos: con citas, fuentes y el cálculo de cada cifra' },
    figures: {
      name: 'cifras',
      description: 'Las cifras que dan los artículos sobre un tema, en una tabla con gráfico',
    },
    articles: { name: 'artículos', description: 'Los artículos de los que salen las respuestas' },
    verify: { name: 'verificar', description: 'Repite una respuesta antigua: ¿es la misma con los artículos de hoy?' },
    help: { name: 'ayuda', description: 'Cómo preguntar, y qué se guarda (nada)' },
    about: { name: 'acerca', description: 'Versión, artículos, privacidad y condiciones' },
    diagnose: {
      name: 'diagnóstico',
      description: 'Qué puede hacer aquí el bot: intents, permisos, artículos, versiones',
    },
  },
  options: {
    question: { name: 'pregunta', description: 'Tu pregunta, en inglés' },
    private: { name: 'privado', description: 'Mostrar la respuesta solo a ti' },
    topic: { name: 'tema', description: 'De qué son las cifras, en inglés' },
    id: { name: 'id', description: 'El id de la respuesta, en su botón «Cálculo»' },
  },
  askAbout: 'Preguntar sobre esto',
  buttons: {
    sources: 'Fuentes',
    working: 'Cálculo',
    reading: 'Otra lectura',
    chart: 'Gráfico',
    follow: 'Seguir preguntando',
    delete: 'Borrar',
    share: 'Compartir',
  },
  followUp: { title: 'Seguir preguntando', label: 'Tu siguiente pregunta, en inglés', placeholder: 'and in 2023?' },
  help: [
    'Pregunta con `/preguntar`, nombrándome en un canal, por mensaje directo o con «Preguntar sobre esto» en el menú de un mensaje. Responde a una respuesta, o pulsa **Seguir preguntando**, para continuar: «and in 2023?», «why?», «what about the first one?».',
    'Solo respondo a partir de los artículos (`/artículos`), en inglés: cada respuesta cita sus frases, y cada cifra se cita o se calcula a la vista. **Fuentes** muestra los párrafos enteros, **Cálculo** cómo sale una cifra, **Otra lectura** qué más puede significar la pregunta, **Gráfico** dibuja las cifras. `/cifras` reúne lo que dicen los artículos en números sobre un tema, `/verificar` repite una respuesta antigua.',
    'Lo que los artículos no dicen, no lo sé. No guardo nada de lo que preguntas.',
  ].join('\n'),
  empty: 'Haz una pregunta con palabras, por ejemplo «how many flights?».',
  tooLong: (most) => `La pregunta pasa de ${most} caracteres: hazla más corta.`,
  tooMany: (seconds) => `Son más preguntas de las que puedo responder a la vez: vuelve a intentarlo en ${seconds} s.`,
  busy: 'Hay demasiadas preguntas en curso: vuelve a intentarlo en unos segundos.',
  failed: (incident) =>
    `Algo ha fallado por mi parte; está en el registro como incidente ${incident}. Vuelve a preguntar.`,
  notYours: 'Ese botón es de quien preguntó. Haz tu propia pregunta con `/preguntar` y tendrás el tuyo.',
  lost: 'La pregunta de este mensaje ya no se puede leer: vuelve a hacerla.',
  noOtherReading: 'Los artículos ya no dan otra lectura de esta pregunta.',
  noChart: 'Aquí ya no hay dos cifras que se puedan comparar en un gráfico.',
  noSources: 'Esta respuesta no cita nada.',
  wholeText: 'Los párrafos no caben en un mensaje: están enteros en el archivo adjunto.',
  changedSince: 'Los artículos han cambiado desde esa respuesta; esto sale de los artículos de hoy.',
  working: {
    title: 'Cálculo',
    rounding:
      'Los porcentajes y las medias llevan un decimal, las razones dos; las mitades se redondean alejándose de cero.',
    rules: 'Reglas',
    confidence: 'Confianza',
    id: 'Id de la respuesta (para `/verificar`)',
    articles: 'Artículos',
    quoted: 'Se cita tal cual; no se ha calculado nada.',
  },
  verify: {
    unreadable: 'Eso no es el id de una respuesta: cópialo entero del botón «Cálculo» de la respuesta.',
    same: '**Igual**: con los artículos de hoy la respuesta es la misma, palabra por palabra.',
    changed: (before, now) => `**Cambiada**: la respuesta era\n> ${before}\ny ahora es\n> ${now}`,
    removed: (quotes) =>
      `**Fuente retirada**: ${quotes} de las frases citadas entonces ya no ${quotes === 1 ? 'está' : 'están'} en los artículos.`,
    sameSources: 'Todas las frases citadas entonces siguen en los artículos.',
  },
  articles: (count) => `**${count} ${count === 1 ? 'artículo' : 'artículos'}**`,
  paragraphs: (count) => `${count} ${count === 1 ? 'párrafo' : 'párrafos'}`,
  more: (count) => `… y ${count} más`,
  about: (version, articles, hash) =>
    `**Footnote ${version}**, con ${articles} artículos (\`${hash}\`). Ningún modelo genera nada y no se guarda nada de lo que preguntas.`,
  operator: 'Responsable',
  privacy: 'Privacidad',
  terms: 'Condiciones',
  cannotSend: (permissions) =>
    `No puedo responder en ese canal: allí me falta ${permissions.join(', ')}. Quien administra el servidor puede concederlo; mientras tanto, pregúntame aquí o con \`/preguntar\`.`,
  diagnose: {
    title: 'Diagnóstico',
    intents: 'Intents: Guilds, GuildMessages, DirectMessages; ninguno es privilegiado.',
    permissions: 'Permisos aquí',
    missing: (permissions) => `falta ${permissions.join(', ')}; concédelo en los ajustes de este canal o de mi rol.`,
    nothingMissing: 'no falta nada.',
    index: (articles, paragraphs, hash) => `Índice: ${articles} artículos, ${paragraphs} párrafos (\`${hash}\`).`,
    versions: (footnote, node, discord) => `Versiones: Footnote ${footnote}, Node ${node}, discord.js ${discord}.`,
    latency: (ms) => `Gateway: ${ms < 0 ? 'aún sin latido respondido' : `${ms} ms de ida y vuelta a Discord`}.`,
  },
};
