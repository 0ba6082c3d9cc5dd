/*
 * Keeps what is typed in every form that has a draft: when the hands rest, and before anything leads away from the page - a link, signing out,
 * another language, the button of another form. The line below each form says whether what stands in it is kept.
 */
(() => {
  'use strict';
  const RESTS = 8000, LONGEST = 20000, NO_ANSWER = 30000, PATIENCE = 8000;
  /* By the ids of the forms: an answer puts another element in the place of a form. */
  const touched = new Set(), unsaved = new Set(), since = new Map(), sent = new Map(), typings = new Map(), flying = new Map();
  let rests = 0, leaving = false, renewed = false;

  const drafted = () => Array.from(document.querySelectorAll('form[data-draft]')).filter(line);
  const line = form => form.querySelector('[id$=":draft-saved"]');
  const underway = id => Date.now() - (sent.get(id) || 0) < NO_ANSWER;
  const waits = () => drafted().filter(form => unsaved.has(form.id) && !underway(form.id));

  function say(one) {
    const form = document.getElementById(one.id) || one, not = form.querySelector('[data-unsaved]');
    if (!not) return;
    not.hidden = !unsaved.has(form.id);
    form.querySelector('.saved').hidden = !not.hidden;
  }
  function typed(event) {
    const form = event.target.closest && event.target.closest('form[data-draft]');
    if (!form || !event.target.name || !line(form)) return;
    touched.add(form.id);
    sent.delete(form.id);
    line(form).dataset.kept = '';
    missing(form);
  }
  function missing(form) {
    unsaved.add(form.id);
    typings.set(form.id, (typings.get(form.id) || 0) + 1);
    if (!since.has(form.id)) since.set(form.id, Date.now());
    say(form);
    clearTimeout(rests);
    rests = setTimeout(quietly, Math.max(0, Math.min(RESTS, Math.min(...since.values()) + LONGEST - Date.now())));
  }
  function kept(form) {
    unsaved.delete(form.id);
    since.delete(form.id);
    say(form);
  }

  /* In the row of what is asked of the server, so that a save that is pressed meanwhile comes after it. */
  function inTheRow(form) {
    const saved = line(form).id, keeper = saved.replace(/saved$/, 'keep');
    return new Promise((done, failed) => {
      window.PrimeFaces.ab({ s: keeper, f: form.id, p: keeper, u: saved, g: false, iau: true }).then(done, why => failed(why.jqXHR ? why.jqXHR.status : 0));
      setTimeout(failed, PATIENCE, 0);
    });
  }
  /* Goes on when the page is gone, and from a view that was renewed, whose word the row does not know. */
  async function byItself(form) {
    const body = new URLSearchParams(), id = form.id, saved = line(form).id, keeper = saved.replace(/saved$/, 'keep'), nonce = document.querySelector('input[name="primefaces.nonce"]');
    new FormData(form).forEach((value, name) => { if (typeof value === 'string') body.append(name, value); });
    if (nonce) body.set(nonce.name, nonce.value);
    Object.entries({ ajax: 'true', execute: keeper, render: saved }).forEach(([part, value]) => body.set('jakarta.faces.partial.' + part, value));
    body.set('jakarta.faces.source', keeper);
    body.set(keeper, keeper);
    const answer = await fetch(form.action, { method: 'POST', headers: { 'Faces-Request': 'partial/ajax' }, body, cache: 'no-store', keepalive: body.toString().length < 60000 });
    const part = answer.ok && Array.from(new DOMParser().parseFromString(await answer.text(), 'text/xml').querySelectorAll('update')).find(one => one.id === saved);
    if (!part) throw answer.status;
    const now = document.getElementById(id), shown = new DOMParser().parseFromString(part.textContent, 'text/html').body.firstElementChild;
    if (now && line(now)) line(now).replaceWith(document.importNode(shown, true));
  }
  /* What is typed while it is on its way is not kept yet. */
  function keep(form, how) {
    const id = form.id, words = typings.get(id), before = flying.get(id);
    if (before && before.words === words && (!how || before.how === how)) return before.asked;
    const asked = (how || (renewed ? byItself : inTheRow))(form).finally(() => { if ((flying.get(id) || {}).asked === asked) flying.delete(id); })
      .then(() => { if (typings.get(id) === words) kept(form); else say(form); }, status => { say(form); throw status; });
    flying.set(id, { words, asked, how });
    return asked;
  }
  const keepAll = () => Promise.all(waits().map(form => keep(form)));
  const quietly = () => keepAll().catch(() => { /* the line below the form says so, and it is tried again */ });
  const keepGoing = () => { if (!leaving) waits().forEach(form => keep(form, byItself).catch(() => {})); };

  document.addEventListener('input', typed);
  document.addEventListener('change', typed);
  document.addEventListener('visibilitychange', () => { if (document.hidden) keepGoing(); });
  window.addEventListener('pagehide', keepGoing);
  setInterval(quietly, LONGEST);

  /* A draft that came after a save would be taken for something newer; the words of the other forms are kept first. */
  document.addEventListener('click', event => {
    const button = event.target.closest('form button'), form = button && button.closest('form');
    if (!form) return;
    waits().filter(other => other !== form).forEach(other => keep(other).catch(() => {}));
    if (form.matches('[data-draft]')) sent.set(form.id, Date.now());
  }, true);

  /* The answer to a button that leads nowhere: unless the server kept it, what was typed stands only here. */
  function answered(source, failed) {
    const asked = source && document.getElementById(source.id || source), own = asked && asked.closest('form');
    drafted().filter(form => own ? form === own : true).forEach(form => {
      if (!sent.delete(form.id)) return;
      if (line(form).dataset.kept === 'kept') { touched.delete(form.id); kept(form); }
      else if (touched.has(form.id)) missing(form);
    });
    drafted().forEach(say);
    if (!failed) quietly();
  }
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', (event, xhr, settings, args) => { if (!(args && args.redirect)) answered(settings && settings.source, xhr.status !== 200); });
  }
  document.addEventListener('amparo:renewed', () => { renewed = true; });
  document.addEventListener('amparo:signed-in', () => drafted().filter(form => touched.has(form.id)).forEach(missing));

  /* First what was typed, then away. When it cannot be kept the page says so and stays; the second press goes. */
  let warned = false;
  function first(event, go) {
    if (event.defaultPrevented || leaving || warned || !waits().length) return;
    event.preventDefault();
    keepAll().then(() => { leaving = true; setTimeout(() => { leaving = false; }, PATIENCE); go(); }, status => {
      warned = true;
      document.dispatchEvent(new CustomEvent('amparo:unkept', { detail: { status, click: quietly } }));
    });
  }
  document.addEventListener('submit', event => first(event, () => event.target.requestSubmit(event.submitter)));
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href]');
    if (!link || link.target || link.download || link.matches('[data-leave]') || link.getAttribute('href').startsWith('#')) return;
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    first(event, () => location.assign(link.href));
  });

  /* What is there again is in sight. */
  document.querySelectorAll('[data-restored]').forEach(notice => { const folded = notice.closest('details'); if (folded) folded.open = true; });

  /* A whole page that answered a form. */
  drafted().filter(form => line(form).dataset.kept === 'not').forEach(form => { touched.add(form.id); missing(form); });
})();
