/** Writes the pages that describe tables and recommendations, and fails when a committed page says something else than the code. */
package org.amparo.docs;
