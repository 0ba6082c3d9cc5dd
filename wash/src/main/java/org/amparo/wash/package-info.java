/**
 * Reads what strangers made, in a process of its own without network, secrets or anything of the application on its class path, and writes it anew
 * without what could run, call out or tell where it was made. What it cannot write anew it refuses, and says why in one word.
 */
package org.amparo.wash;
