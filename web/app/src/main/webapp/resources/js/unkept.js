/* Where what is typed is kept nowhere before it is sent, the browser asks whoever is about to leave it behind; never whoever leaves at once. */
(() => {
  'use strict';
  const begun = new Set();
  document.addEventListener('input', event => {
    const form = event.target.closest('form[data-unkept]');
    if (form) begun.add(form.id);
  });
  window.jQuery(document).on('pfAjaxComplete', (event, xhr, settings, args) => { if (args && args.redirect) begun.clear(); });
  window.addEventListener('beforeunload', event => {
    if (Array.from(begun).some(id => document.getElementById(id))) event.preventDefault();
  });
})();
