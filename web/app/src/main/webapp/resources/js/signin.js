/* The answer of a sign-in that crossed another one in the same browser cannot be used: the same page once more, without that answer. */
(function () {
  'use strict';
  var asked = new URLSearchParams(location.search), key = 'signin-again', now = Date.now(), last;
  if (!document.getElementById('request') || !asked.has('code') || !asked.has('state')) { return; }
  try {
    last = Number(sessionStorage.getItem(key) || 0);
    sessionStorage.setItem(key, String(now));
  } catch (nothingIsKept) { return; }
  if (now - last < 30000) { return; }
  ['code', 'state', 'session_state', 'iss'].forEach(function (part) { asked.delete(part); });
  location.replace(location.pathname + (asked.toString() ? '?' + asked : ''));
}());
