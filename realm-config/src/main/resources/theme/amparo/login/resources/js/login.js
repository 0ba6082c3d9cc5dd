/* Leave at once, show what was typed, send once. Everything works without it. */
(function () {
  'use strict';
  var body = document.body;

  function leave(event) {
    if (event) { event.preventDefault(); }
    body.replaceChildren();
    document.title = '';
    window.setTimeout(function () { location.replace(body.dataset.exit); }, 0);
  }
  document.querySelectorAll('[data-leave]').forEach(function (link) { link.addEventListener('click', leave); });
  var shifts = [];
  document.addEventListener('keyup', function (event) {
    if (event.key !== 'Shift') { shifts = []; return; }
    shifts = shifts.concat(Date.now()).slice(-3);
    if (shifts.length === 3 && shifts[2] - shifts[0] < 5000) { leave(); }
  });

  /* Reloading after an answer asks for the page again instead of sending the answer twice. */
  var asks = document.querySelector('form[action*="/login-actions/"]');
  if (asks && location.search.indexOf('session_code=') >= 0) {
    var here = new URL(asks.action);
    here.searchParams.delete('session_code');
    history.replaceState({}, '', here.pathname + here.search);
  }

  document.addEventListener('keydown', function (event) {
    var menu = document.querySelector('details.menu[open]');
    if (event.key === 'Escape' && menu) { menu.open = false; menu.querySelector('summary').focus(); }
  });

  document.querySelectorAll('[data-shows]').forEach(function (button) {
    var field = document.getElementById(button.dataset.shows);
    button.hidden = false;
    button.addEventListener('click', function () {
      var shown = field.type === 'text';
      field.type = shown ? 'password' : 'text';
      button.setAttribute('aria-pressed', String(!shown));
      button.textContent = shown ? button.dataset.show : button.dataset.hide;
      field.focus();
    });
  });

  document.querySelectorAll('form').forEach(function (form) {
    var sent = false;
    form.addEventListener('submit', function (event) {
      if (sent) { event.preventDefault(); }
      sent = true;
    });
    window.addEventListener('pageshow', function () { sent = false; });
  });
}());
