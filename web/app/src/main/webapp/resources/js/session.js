/* When an answer does not come: keep what was typed, say that nothing was lost, offer the way on. */
(function () {
  'use strict';
  var $ = window.jQuery, again = null;
  function bar(id) {
    document.querySelectorAll('.bar').forEach(function (other) { other.hidden = other.id !== id; });
    if (!id) { return; }
    var target = document.getElementById(id).querySelector('a, button');
    if (target) { target.focus(); }
  }

  function failed(event, xhr, settings) {
    var source = settings && settings.source;
    freeButtons(false);
    say(xhr ? xhr.status : 0, source ? document.getElementById(source.id || source) : null, xhr);
  }
  /* Somebody wanted to leave, and what was typed could not be kept first. */
  document.addEventListener('amparo:unkept', function (event) { say(event.detail.status, event.detail, null); });
  function say(status, pressed, xhr) {
    again = pressed;
    if (status === 401 || status === 403) { bar('bar-signin'); }
    else if (status === 404) { document.body.replaceChildren(); location.reload(); }
    else if (status === 409 && xhr && xhr.getResponseHeader('X-Amparo') === 'expired') { renew().then(function () { bar('bar-again'); }, function () { bar('bar-signin'); }); }
    else if (status === 409 && xhr) { changed(again && again.closest('form')); }
    else if (status === 0 || status === 502 || status === 503 || status === 504) { bar('bar-lost'); }
    else { bar('bar-failed'); }
  }

  /* Takes a fresh view from the server and keeps the fields: the next action goes as a full post, so that page nonce and view nonce agree again. */
  async function renew(as) {
    var answer = await fetch(location.href, { headers: { Accept: 'text/html', 'X-Amparo': as || 'again' }, redirect: 'error', cache: 'no-store' });
    if (!answer.ok) { throw new Error(answer.status); }
    var fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (fresh.body.dataset.user !== document.body.dataset.user) { location.reload(); return fresh; }
    var state = fresh.querySelector('input[name="jakarta.faces.ViewState"]'), nonce = fresh.querySelector('script[nonce]');
    if (state) { document.querySelectorAll('input[name="jakarta.faces.ViewState"]').forEach(function (field) { field.value = state.value; }); }
    if (nonce) { document.querySelectorAll('input[name="primefaces.nonce"]').forEach(function (field) { field.value = nonce.getAttribute('nonce'); }); }
    freeButtons(true);
    document.dispatchEvent(new CustomEvent('amparo:renewed'));
    return fresh;
  }
  /* Somebody else saved first. */
  function changed(form) {
    if (!form) { bar('bar-stale'); return; }
    renew('stored').then(function (fresh) { bar(null); return window.bothVersions(form, fresh); }).catch(function (gone) {
      /* Where there is nothing any more, nothing can be looked at. */
      document.querySelector('#bar-stale a').hidden = gone.message === '404';
      bar('bar-stale');
    });
  }
  document.addEventListener('amparo:stale', function (event) { changed(event.detail); });
  function freeButtons(full) {
    document.querySelectorAll('button[type=submit], button.ui-state-loading').forEach(function (button) {
      if (full && $) { $(button).off('click'); button.removeAttribute('onclick'); }
      if (full || button.classList.contains('ui-state-loading')) { button.disabled = false; button.removeAttribute('aria-disabled'); }
      button.classList.remove('ui-state-loading');
      button.removeAttribute('aria-busy');
      if (!button.hasAttribute('disabled')) { button.classList.remove('ui-state-disabled'); }
    });
  }

  if ($) {
    $(document).on('pfAjaxSend', function (event, xhr, settings) { busy(settings, true); });
    $(document).on('pfAjaxComplete', function (event, xhr, settings) { busy(settings, false); });
    $(document).on('pfAjaxError', failed);
    $(document).on('pfAjaxSuccess', function () { bar(null); });
    $(document).on('pfAjaxComplete', function (event, xhr, settings, args) { if (args && args.redirect) { askNothingMore(); } });
    $(document).on('pfAjaxComplete', function (event, xhr, settings, args) { if (args && args.validationFailed) { firstProblem(settings); } else if (!(args && args.redirect)) { turned(settings); } });
  }
  /* A hint that is asked for after what was saved would find its page gone, and its refusal would bring the form back instead of the record. */
  function askNothingMore() {
    noHintsNow();
    window.PrimeFaces.ajax.Queue.abortAll();
  }
  function noHintsNow() {
    if (window.PrimeFaces) { Object.values(window.PrimeFaces.ajax.Queue.delays).forEach(function (asked) { window.clearTimeout(asked.timeout); }); }
  }
  document.addEventListener('submit', noHintsNow, true);
  /* One press, one request: the button waits for its answer, and says so to whoever cannot see it. */
  function busy(settings, on) {
    var source = settings && settings.source, button = source && document.getElementById(source.id || source);
    if (!button || !button.matches('button')) { return; }
    button.classList.toggle('ui-state-loading', on);
    button.setAttribute('aria-busy', on);
  }
  document.addEventListener('click', function (event) {
    if (event.target.closest('button[aria-busy=true]')) { event.preventDefault(); event.stopImmediatePropagation(); return; }
    if (event.target.closest('form button')) { noHintsNow(); }
  }, true);
  function firstProblem(settings) {
    var field = document.querySelector('[aria-invalid=true]') || document.querySelector('.field:has(.problem) :is(input, select, textarea)');
    if (!field) { said(settings); return; }
    field.focus();
    /* The question and what is wrong stand above the field: all of it comes into sight, the upper end if it has to be one. */
    var whole = field.closest('.field') || field;
    [whole, whole.firstElementChild || whole].forEach(function (part) { part.scrollIntoView({ block: 'nearest' }); });
  }
  /* What concerns no field is said above the form that was sent. */
  function said(settings) {
    var sent = settings && settings.source, button = sent && document.getElementById(sent.id || sent);
    var message = (button && button.closest('form') || document).querySelector('.problems li');
    if (message) { message.scrollIntoView({ block: 'nearest' }); }
  }
  if (document.querySelector('[aria-invalid=true]')) { firstProblem(); }
  /* Another card in the same form, or what speaks against it: whoever pressed at its end goes on reading at its beginning. */
  var turns = {};
  function marks() { return [...document.querySelectorAll('form [data-turn]')]; }
  marks().forEach(function (mark) { turns[mark.closest('form').id] = mark.dataset.turn; });
  function turned(settings) {
    var sent = settings && settings.source, button = sent && document.getElementById(sent.id || sent);
    if (sent && button && !button.matches('button')) { return; }
    marks().forEach(function (mark) {
      var form = mark.closest('form').id;
      if (turns[form] === mark.dataset.turn) { return; }
      turns[form] = mark.dataset.turn;
      mark.focus({ preventScroll: true });
      mark.scrollIntoView({ block: 'start' });
    });
  }

  /* A whole post of an ended session is led to the sign-in, which the content policy holds back: say so instead of doing nothing. */
  document.addEventListener('securitypolicyviolation', function (event) { if (event.effectiveDirective === 'form-action') { bar('bar-signin'); } });

  document.querySelectorAll('[data-again]').forEach(function (button) { button.addEventListener('click', function () { bar(null); if (again) { again.click(); } }); });
  document.querySelectorAll('[data-dismiss]').forEach(function (button) { button.addEventListener('click', function () { bar(null); }); });

  if ('BroadcastChannel' in window) {
    new BroadcastChannel('session').addEventListener('message', function (message) {
      if (message.data !== 'signed-in') { return; }
      renew().then(function () { bar(null); document.dispatchEvent(new CustomEvent('amparo:signed-in')); }, function () { location.reload(); });
    });
  }
}());
