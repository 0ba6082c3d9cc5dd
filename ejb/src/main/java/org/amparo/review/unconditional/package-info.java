/**
 * Whether help stays unconditional, seen from outside: a *no* and help that broke off soon after, joined by person and time, here and nowhere
 * else. Whoever gives help cannot look in here, and nothing here decides about help.
 */
package org.amparo.review.unconditional;
