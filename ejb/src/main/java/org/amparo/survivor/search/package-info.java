/** Search before create: how a name sounds across scripts, what a number is, and finding without telling (design: duplicates). */
package org.amparo.survivor.search;
