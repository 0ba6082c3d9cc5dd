/** Tests against the real thing: the whole stack, a real browser, the real server. */
package org.amparo.e2e;
