/** Everybody who must stay outside tries to come in, over HTTP and by name: what each gets stands in {@code access/surfaces.csv}. */
package org.amparo.e2e.hostile;
