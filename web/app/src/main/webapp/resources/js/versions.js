/* Somebody else saved first: what stands now beside what was typed, and the form goes on from there. */
(function () {
  'use strict';
  var ABOUT = 'input[name$="-about"]', TYPED = 'textarea, select, input:not([type=hidden]):not([type=submit]):not([type=button])';

  /* What a question was answered with, by the name of its fields. */
  function answers(form) {
    var all = new Map();
    form.querySelectorAll(TYPED).forEach(function (field) {
      if (!field.name) { return; }
      var known = all.get(field.name) || { label: label(form, field), said: [] }, word = said(form, field);
      if (word) { known.said.push(word); }
      all.set(field.name, known);
    });
    return all;
  }
  function said(form, field) {
    if (field.type === 'radio' || field.type === 'checkbox') { return field.checked ? own(form, field) || '\u2713' : ''; }
    if (field.tagName === 'SELECT') { return Array.from(field.selectedOptions).filter(function (o) { return o.value; }).map(function (o) { return o.text; }).join(', '); }
    return field.value;
  }
  function own(form, field) { return text(form.querySelector('label[for="' + CSS.escape(field.id) + '"]')); }
  function label(form, field) { var group = field.closest('fieldset'); return group ? text(group.querySelector('legend')) : own(form, field); }
  function text(element) {
    if (!element) { return ''; }
    var copy = element.cloneNode(true);
    copy.querySelectorAll('.optional').forEach(function (o) { o.remove(); });
    return copy.textContent.trim();
  }

  function line(list, question, words) {
    var dt = document.createElement('dt'), dd = document.createElement('dd');
    dt.textContent = question;
    dd.textContent = words || '\u2013';
    dd.className = 'words';
    dd.dir = 'auto';
    list.append(dt, dd);
  }
  /* The record as the page shows it now, without anything to press or fill in. */
  function asItStands(fresh) {
    var now = fresh.querySelector('main').cloneNode(true);
    now.querySelectorAll('form, script, button, nav, .acts, .acts-next, .why, .help, h1, .case-head, [hidden]').forEach(function (part) { part.remove(); });
    now.querySelectorAll('.card').forEach(function (card) { if (saysOnlyItsName(card)) { card.remove(); } });
    now.querySelectorAll('[id]').forEach(function (part) { part.removeAttribute('id'); });
    var all = document.createElement('div');
    all.append.apply(all, document.importNode(now, true).childNodes);
    return all;
  }

  function saysOnlyItsName(card) { var name = card.querySelector('header'); return name && text(name) === text(card); }

  /* A form that asks for something new names the page of the record it is about: data-stands. */
  async function whatStands(form, fresh) {
    if (!form.dataset.stands) { return asItStands(fresh); }
    var answer = await fetch(form.dataset.stands, { headers: { Accept: 'text/html' }, redirect: 'error', cache: 'no-store' });
    return asItStands(answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : fresh);
  }

  /* The list may have moved on: each row is what the server says it is now, and what was typed stays typed, in a row as long as that is there. */
  function rowsAnew(form, there) {
    if (!there || !form.querySelector(ABOUT)) { return form; }
    var next = document.importNode(there, true), rows = new Map();
    form.querySelectorAll(ABOUT).forEach(function (about) { rows.set(row(about), Array.from(next.querySelectorAll(ABOUT)).find(function (one) { return one.value === about.value; })); });
    form.querySelectorAll(TYPED).forEach(function (field) {
      var was = Array.from(rows.keys()).find(function (one) { return one.contains(field); });
      if (!was) { typedAgain(field, next, field.name); } else if (rows.get(was)) { typedAgain(field, row(rows.get(was)), field.name.slice(field.name.lastIndexOf(':'))); }
    });
    form.replaceWith(next);
    return next;
  }
  function row(about) { return about.closest('li') || about.closest('.card') || about.form; }
  function typedAgain(field, place, name) {
    var same = Array.from(place.querySelectorAll(TYPED)).find(function (one) { return one.name.endsWith(name) && (!/radio|checkbox/.test(field.type) || one.value === field.value); });
    if (!same) { return; }
    if (/radio|checkbox/.test(field.type)) { same.checked = field.checked; } else { same.value = field.value; }
  }

  /* What is offered no more is not pressed again; the words stay where they are. */
  function leavesOnlyWords(form, there, card) {
    var past = Array.from(form.querySelectorAll('button[type=submit]:not([name$=":discard"])')).filter(function (button) { return !there || !there.querySelector('[name="' + button.name + '"]'); });
    if (!past.length) { return; }
    past.forEach(function (button) { button.remove(); });
    card.querySelector('[data-decide]').hidden = true;
    card.querySelector('[data-past]').hidden = false;
  }

  async function show(form, fresh) {
    var card = document.getElementById('two-versions').content.firstElementChild.cloneNode(true), yours = card.querySelector('[data-yours]'), theirs = card.querySelector('[data-theirs]');
    var mine = answers(form), there = fresh.getElementById(form.id), stored = there ? answers(there) : new Map(), apart = 0;
    mine.forEach(function (answer, name) {
      var other = stored.get(name), words = answer.said.join(', '), now = other ? other.said.join(', ') : '';
      if (other && now === words) { return; }
      line(yours, answer.label, words);
      if (now) { line(theirs, answer.label, now); apart += 1; }
    });
    if (!apart) { theirs.replaceWith(await whatStands(form, fresh)); }
    document.querySelectorAll('.two-versions').forEach(function (older) { older.remove(); });
    var shown = listening(rowsAnew(form, there));
    leavesOnlyWords(shown, there, card);
    card.classList.add('two-versions');
    card.tabIndex = -1;
    shown.prepend(card);
    card.focus();
  }

  /* The next post goes as a whole form from the fresh view; when it is late again, the page and what was typed are still here. */
  async function sendAgain(event) {
    event.preventDefault();
    var form = event.target, answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form, event.submitter)), cache: 'no-store' });
    if (answer.redirected) { location.assign(answer.url); return; }
    if (answer.status === 409) { document.dispatchEvent(new CustomEvent('amparo:stale', { detail: form })); return; }
    if (!answer.ok) { location.reload(); return; }
    var page = new DOMParser().parseFromString(await answer.text(), 'text/html'), next = page.getElementById(form.id);
    if (next) { form.replaceWith(document.importNode(next, true)); document.getElementById(next.id).addEventListener('submit', sendAgain); }
  }

  /* What the form carries unseen, such as the version it was made for; what a row is about comes with the row. */
  function carry(form, fresh) {
    var there = fresh.getElementById(form.id);
    if (!there) { return; }
    form.querySelectorAll('input[type=hidden]').forEach(function (field) {
      var now = there.querySelector('input[type=hidden][name="' + CSS.escape(field.name) + '"]');
      if (now) { field.value = now.value; }
    });
  }

  function listening(form) {
    form.removeEventListener('submit', sendAgain);
    form.addEventListener('submit', sendAgain);
    return form;
  }

  window.bothVersions = function (form, fresh) {
    carry(form, fresh);
    return show(form, fresh);
  };
}());
