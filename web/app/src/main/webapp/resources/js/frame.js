/* The frame in the browser: leave at once, lock when nobody is there, tell the server the reader's zone. No library. */
(function () {
  'use strict';
  var body = document.body, data = body.dataset, root = data.root || '';

  /* Leave: blank first, then tell the server, then go; replace() keeps this page out of the back button. */
  function leave(event) {
    if (event) { event.preventDefault(); }
    var blank = document.createElement('div');
    blank.className = 'cover blank';
    body.replaceChildren(blank);
    document.title = '';
    try { navigator.sendBeacon(root + '/exit'); } catch (ignored) { /* going matters more */ }
    tell('leave');
    window.setTimeout(function () { location.replace(data.exit || root + '/exit'); }, 0);
  }

  var channel = 'BroadcastChannel' in window ? new BroadcastChannel('session') : null;
  function tell(word) { if (channel) { channel.postMessage(word); } }

  document.querySelectorAll('[data-leave]').forEach(function (link) { link.addEventListener('click', leave); });

  var shifts = [];
  document.addEventListener('keyup', function (event) {
    if (event.key !== 'Shift') { shifts = []; return; }
    shifts = shifts.concat(Date.now()).slice(-3);
    if (shifts.length === 3 && shifts[2] - shifts[0] < 5000) { leave(); }
  });
  window.addEventListener('pageshow', function (event) { if (event.persisted) { location.reload(); } });

  /* Menus are plain <details>: close them as people expect. */
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') { return; }
    document.querySelectorAll('details.menu[open]').forEach(function (menu) { menu.open = false; menu.querySelector('summary').focus(); });
  });
  document.addEventListener('click', function (event) {
    document.querySelectorAll('details.menu[open]').forEach(function (menu) { if (!menu.contains(event.target)) { menu.open = false; } });
  });

  /* A row of parts that is longer than its place shows the one that is open. */
  var here = document.querySelector('.tabs [aria-current]');
  if (here) { here.scrollIntoView({ block: 'nearest', inline: 'center' }); }

  /* What is led to on the page stops below the head of a case, however high that is. */
  var head = document.querySelector('.case-head');
  if (head && 'ResizeObserver' in window) {
    new ResizeObserver(function () {
      var look = getComputedStyle(head), stays = look.position === 'sticky';
      document.documentElement.style.scrollPaddingBlockStart = stays ? Math.ceil(parseFloat(look.insetBlockStart) + head.offsetHeight + 8) + 'px' : '';
    }).observe(head);
  }

  /* On a telephone one line each for the name and the marks is enough, as soon as the page is scrolled. */
  var small = window.matchMedia('(max-width: 40rem)');
  if (head) {
    document.addEventListener('scroll', function () {
      if (!small.matches || window.scrollY < 40) { head.classList.remove('brief-now'); }
      else if (window.scrollY > 160) { head.classList.add('brief-now'); }
    }, { passive: true });
  }

  var zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && document.cookie.indexOf('zone=' + zone) < 0) {
    document.cookie = 'zone=' + zone + ';path=' + (root || '/') + ';max-age=31536000;samesite=Lax' + (location.protocol === 'https:' ? ';secure' : '');
  }

  /* Idle: ask after 13 minutes, lock after 15. Whoever types keeps the session alive through /ping. */
  var asks = 13 * 60000, locks = 15 * 60000, last = Date.now(), pinged = Date.now(), locked = false;
  var ask = document.getElementById('idle-ask'), lock = document.getElementById('idle-lock');
  if (data.user && ask && lock) {
    ['keydown', 'pointerdown', 'wheel', 'touchstart'].forEach(function (kind) { document.addEventListener(kind, active, { passive: true }); });
    document.getElementById('idle-stay').addEventListener('click', function () { last = Date.now(); ask.hidden = true; ping(); });
    window.setInterval(watch, 5000);
    if (channel) { channel.addEventListener('message', heard); }
    document.addEventListener('visibilitychange', watch);
  }
  function active() {
    if (locked || !ask.hidden) { return; }
    last = Date.now();
    if (last - pinged > 240000) { ping(); }
  }
  function ping() {
    pinged = Date.now();
    tell('active');
    fetch(root + '/ping', { method: 'POST', cache: 'no-store' }).then(function (answer) { if (answer.status === 401) { cover(); } }, function () { /* the next action will say so */ });
  }
  function watch() {
    var still = Date.now() - last;
    if (still > locks) { navigator.sendBeacon(root + '/lock'); tell('locked'); cover(); }
    else if (still > asks && ask.hidden && !locked) { ask.hidden = false; document.getElementById('idle-stay').focus(); }
  }
  function cover() {
    if (locked) { return; }
    locked = true;
    ask.hidden = true;
    lock.hidden = false;
    inert(true);
    lock.querySelector('a').focus();
  }
  function inert(on) {
    Array.prototype.forEach.call(body.children, function (child) { if (!child.classList.contains('cover') && !child.matches('script')) { child.inert = on; } });
  }
  function heard(message) {
    if (message.data === 'active') { last = Date.now(); ask.hidden = true; }
    if (message.data === 'locked') { cover(); }
    if (message.data === 'leave') { leave(); }
  }
  document.addEventListener('amparo:signed-in', function () { locked = false; last = pinged = Date.now(); if (lock) { lock.hidden = true; } inert(false); });
}());
