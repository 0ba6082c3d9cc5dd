/* Where nobody is known yet whom a draft could be about, another language takes along what stands in the form: posted from page to page, in no address. */
(() => {
  'use strict';
  let tried = false;

  function carry(form) {
    const along = document.createElement('form');
    along.method = 'post';
    along.action = location.href;
    new FormData(form).forEach((value, name) => {
      if (typeof value !== 'string' || !name.startsWith(form.id + ':')) return;
      const field = document.createElement('input');
      Object.assign(field, { type: 'hidden', name: name.slice(form.id.length + 1), value });
      along.append(field);
    });
    document.body.append(along);
    along.submit();
  }

  document.addEventListener('submit', event => {
    const asked = event.target, form = document.querySelector('form[data-carried]');
    if (!form || tried || !asked.action.endsWith('/language')) return;
    event.preventDefault();
    tried = true;
    fetch(asked.action, { method: 'POST', body: new URLSearchParams(new FormData(asked, event.submitter)), redirect: 'manual' })
      .then(() => carry(form), () => asked.requestSubmit(event.submitter));
  });
})();
